import type { Evidence } from '../../lib/rules/parameter';
import result from './scoreboard.json';

/** The result of the worked examples, as `npm run scoreboard` writes it; a test compares it with what its own run yields. */

/** Who published an example: the authority whose rule it shows, somebody else, or we ourselves. Official ones come first. */
export const PUBLISHERS = ['authority', 'others', 'ours'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

export interface ExampleSource {
  /** The last part of its page's address. */
  readonly slug: string;
  readonly publisher: Publisher;
  readonly document: string;
  /** Where the figures were read; our own examples have none. */
  readonly url?: string;
  readonly evidence: Evidence;
}

/** `same`: to the last digit that is printed; `near`: within the tolerance that the example names. */
export type Agreement = 'same' | 'near' | 'differs';

/** Why a figure is not the published one. */
export type Difference = 'goes-below-share' | 'printed-amount';

/** What a figure belongs to within the answer: a named step or check, or an item of a list by its number, from 1. */
export type FigurePlace =
  | { readonly kind: 'step' | 'check'; readonly name: string }
  | { readonly kind: 'steps' | 'payments' | 'month'; readonly number: number };

export interface FigureResult {
  /** Its path within the answer, e.g. `terms.principalAndInterest`; what tells it from the others of its example. */
  readonly figure: string;
  /** Its own name, which has words. */
  readonly name: string;
  readonly place?: FigurePlace;
  /** Null: published as no answer. */
  readonly expected: string | null;
  readonly ours: string | null;
  /** Ours less the published one; absent where one of them is no number. */
  readonly difference?: string;
  readonly agreement: Agreement;
  readonly reason?: Difference;
}

/** What went in: an answer of the case under its path, or an input under the name of the source's own file. */
export interface ExampleInput {
  readonly name: string;
  /** `choice`: a value that has words; `yes-no`: `true` or `false`; `none`: that there is none; `text`: shown as it is. */
  readonly kind: 'choice' | 'yes-no' | 'none' | 'text';
  readonly value: string;
}

export interface ExampleResult {
  readonly id: string;
  /** The place in the list of sources. */
  readonly source: number;
  /** The place within the document. */
  readonly place: string;
  /** The option that answers, where there is one with a page of its rules. */
  readonly option?: string;
  readonly tolerance?: string;
  readonly inputs: readonly ExampleInput[];
  readonly figures: readonly FigureResult[];
}

export interface ScoreboardResult {
  readonly sources: readonly ExampleSource[];
  readonly examples: readonly ExampleResult[];
  /** The household that our own examples change. */
  readonly base: readonly ExampleInput[];
}

export const SCOREBOARD = result as ScoreboardResult;

/** How many figures of some examples agree, are close and differ. */
export function countAgreement(examples: readonly ExampleResult[]) {
  const figures = examples.flatMap((example) => example.figures);
  const count = (agreement: Agreement) => figures.filter((figure) => figure.agreement === agreement).length;
  return { count: figures.length, same: count('same'), near: count('near'), differs: count('differs') };
}
