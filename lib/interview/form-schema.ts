import * as z from 'zod/mini';
import { schemaAt } from '../case/field-at';
import { metaOf, typedFor } from '../case/fields';
import { type FactPath, unaskedGroups } from '../case/schema';
import { readAt, readTyped, valueIn } from './typed';

/** Why what is typed at a question is refused; undefined where it is taken. */
export function refusalAt(path: FactPath, typed: string): string | undefined {
  return schemaAt(path)?.safeParse(readAt(path, typed)).error?.issues[0]?.message;
}

/** The schema of the investor's assumptions, typed on their own page. */
export const investorSchema = typedFor(z.object({ investor: z.object(unaskedGroups.investor) }), (typed) => ({
  investor: Object.fromEntries(
    Object.entries(unaskedGroups.investor).map(([name, field]) => [
      name,
      readTyped(metaOf(field), String(valueIn(typed, `investor.${name}`) ?? '')),
    ]),
  ),
}));
