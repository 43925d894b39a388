/** A value with its unit; the words write it in the reader's language. */
export type Value =
  /** `about`: an estimate. */
  | { readonly unit: 'money' | 'rate' | 'percent'; readonly value: string; readonly about?: true }
  /** A published rate, with its two places. */
  | { readonly unit: 'market-rate'; readonly value: string }
  | { readonly unit: 'points' | 'date' | 'month-of-year'; readonly value: string }
  | { readonly unit: 'months' | 'days' | 'count'; readonly value: number }
  | { readonly unit: 'yes-no'; readonly value: boolean }
  /** Answers to one question, by its path into the case. */
  | { readonly unit: 'choices'; readonly path: string; readonly values: readonly string[] }
  /** A branch of a message, never shown itself. */
  | { readonly unit: 'select'; readonly value: string }
  /** The label of a question, by its path into the case. */
  | { readonly unit: 'field'; readonly path: string }
  /** Labels or titles, listed in quotation marks. */
  | { readonly unit: 'quotes'; readonly value: readonly Sentence[] }
  /** Names that no language translates: a document, a file's key. */
  | { readonly unit: 'name'; readonly value: string }
  /** An amount, or a span, more or less than another; below zero it is less. */
  | { readonly unit: 'money-apart'; readonly value: string }
  | { readonly unit: 'months-apart'; readonly value: number }
  /** An amount of which a part is not known. */
  | { readonly unit: 'money-at-least'; readonly value: string }
  | { readonly unit: 'missing' };

export interface Sentence {
  /** A key of the words. */
  readonly key: string;
  /** A more special key that is taken where the words have it. */
  readonly rather?: string;
  readonly values?: Readonly<Record<string, Value>>;
}
