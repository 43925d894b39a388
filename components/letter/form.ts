import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod';
import type { PlainDate } from '../../lib/calendar/date';
import { countField, dateField, type FieldKind, moneyField, rateField } from '../../lib/case/fields';
import { readTyped } from '../../lib/case/typed';
import type { Offer, OfferedTerm } from '../../lib/explain/letter';
import type { Term } from '../../lib/programs/option';

/** The form as typed: text in every box, so that nothing typed is lost. */
export interface LetterValues {
  readonly option: string;
  readonly says: 'offer' | 'denial';
  readonly reason: string;
  readonly decidedOn: string;
  readonly terms: Readonly<Partial<Record<OfferedTerm, string>>>;
}

const LONGEST_TERM = 1200;
const SCHEMAS = { money: moneyField, percent: rateField, count: countField(0, LONGEST_TERM), date: dateField } as const;
type Kind = keyof typeof SCHEMAS & FieldKind;

/** How a term is typed and read: most are amounts. */
export function kindOf(term: OfferedTerm): Exclude<Kind, 'date'> {
  if (term === 'ratePercent') return 'percent';
  return /Months$/.test(term) ? 'count' : 'money';
}

const typedAs = (kind: Kind) =>
  z.preprocess((text) => (typeof text === 'string' ? readTyped({ kind }, text) : null), SCHEMAS[kind]);

/** Refuses what cannot be read; whatever is left empty is not known. */
export function letterResolver(terms: readonly OfferedTerm[], asOf: PlainDate): Resolver<LetterValues> {
  const schema = z.looseObject({
    decidedOn: typedAs('date').refine((day) => day === null || day <= asOf, { error: 'in-the-future' }),
    terms: z.object(Object.fromEntries(terms.map((term) => [term, typedAs(kindOf(term))]))),
  });
  const resolve = zodResolver(schema as unknown as z.ZodType<LetterValues, LetterValues>, undefined, { raw: true });
  return (typed, context, options) => resolve(typed, context, options);
}

/** The terms that the letter tells; what cannot be read is left out. */
export function offerOf(terms: readonly OfferedTerm[], typed: LetterValues['terms']): Offer {
  return Object.fromEntries(
    terms.flatMap((term) => {
      const explained = termOf(kindOf(term), typed[term] ?? '');
      return explained === undefined ? [] : [[term, explained]];
    }),
  );
}

function termOf(kind: ReturnType<typeof kindOf>, text: string): Term | undefined {
  const typed = readTyped({ kind }, text);
  switch (kind) {
    case 'money': {
      const value = SCHEMAS.money.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit: 'money', value };
    }
    case 'percent': {
      const value = SCHEMAS.percent.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit: 'rate', value };
    }
    case 'count': {
      const value = SCHEMAS.count.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit: 'months', value };
    }
  }
}
