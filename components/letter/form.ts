import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { PlainDate } from '../../lib/calendar/date';
import { OFFERED_TERMS, type OfferedTerm, unitOf } from '../../lib/explain/letter';
import { letterSchema } from '../../lib/interview/boxes';

/** The form as typed: text in every box, so that nothing typed is lost. */
export interface LetterValues {
  readonly option: string;
  readonly says: 'offer' | 'denial';
  /** As many as the letter gives, their ids with commas between them. */
  readonly reasons: string;
  readonly decidedOn: string;
  readonly terms: Readonly<Partial<Record<OfferedTerm, string>>>;
}

/** The form as the texts of this tab hold it; undefined where they hold none for any of these options. */
export function letterOfTexts(
  formTexts: Readonly<Record<string, string>>,
  options: readonly string[],
): LetterValues | undefined {
  const option = formTexts['letter.option'] ?? '';
  if (!options.includes(option)) return undefined;
  return {
    option,
    says: formTexts['letter.says'] === 'denial' ? 'denial' : 'offer',
    reasons: formTexts['letter.reasons'] ?? '',
    decidedOn: formTexts['letter.decidedOn'] ?? '',
    terms: Object.fromEntries(OFFERED_TERMS.map((term) => [term, formTexts[`letter.${term}`]])),
  };
}

/** The reasons that a letter gives, by their ids; some other one where none is chosen. */
export function chosenReasons(reasons: string): readonly string[] {
  return (reasons || 'other').split(',');
}

/** The texts that `letterOfTexts` reads. */
export function textsOfLetter({ terms, ...letter }: LetterValues): Readonly<Record<string, string>> {
  const typed = Object.entries({ ...letter, ...terms }).map(([name, text]) => [`letter.${name}`, text ?? '']);
  return Object.fromEntries(typed);
}

/** Refuses what cannot be read; whatever is left empty is not known. */
export function letterResolver(terms: readonly OfferedTerm[], asOf: PlainDate): Resolver<LetterValues> {
  const schema = letterSchema(Object.fromEntries(terms.map((term) => [term, unitOf(term)])), asOf);
  const resolve = zodResolver(schema as unknown as ZodMiniType<LetterValues, LetterValues>, undefined, { raw: true });
  return (typed, context, options) => resolve(typed, context, options);
}
