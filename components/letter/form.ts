import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { PlainDate } from '../../lib/calendar/date';
import { type OfferedTerm, unitOf } from '../../lib/explain/letter';
import { letterSchema } from '../../lib/interview/boxes';

/** The form as typed: text in every box, so that nothing typed is lost. */
export interface LetterValues {
  readonly option: string;
  readonly says: 'offer' | 'denial';
  readonly reason: string;
  readonly decidedOn: string;
  readonly terms: Readonly<Partial<Record<OfferedTerm, string>>>;
}

/** Refuses what cannot be read; whatever is left empty is not known. */
export function letterResolver(terms: readonly OfferedTerm[], asOf: PlainDate): Resolver<LetterValues> {
  const schema = letterSchema(Object.fromEntries(terms.map((term) => [term, unitOf(term)])), asOf);
  const resolve = zodResolver(schema as unknown as ZodMiniType<LetterValues, LetterValues>, undefined, { raw: true });
  return (typed, context, options) => resolve(typed, context, options);
}
