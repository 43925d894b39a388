import * as z from 'zod/mini';
import { schemaAt } from '../case/field-at';
import { metaOf, typedFor } from '../case/fields';
import { type FactPath, unaskedGroups } from '../case/schema';
import { readAt, readTyped, valueIn, withValueIn } from './typed';

/** The schema of a page of questions: what is typed there, read and then held against the fields of these paths. */
export function formSchema(paths: readonly FactPath[]) {
  let fields: FieldTree = {};
  for (const path of paths) {
    const field = schemaAt(path);
    if (field) fields = withValueIn(fields, path, field) as FieldTree;
  }
  // Who asks only some of these leaves other groups as empty as other fields.
  return typedFor(objectOf(fields), (typed) =>
    paths.reduce(
      (read, path) => withValueIn(read, path, readAt(path, String(valueIn(typed, path) ?? ''))),
      {} as Readonly<Record<string, unknown>>,
    ),
  );
}

interface FieldTree {
  readonly [name: string]: z.ZodMiniType | FieldTree | readonly FieldTree[];
}

function objectOf(fields: FieldTree): z.ZodMiniObject {
  return z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        if (field instanceof z.ZodMiniType) return [name, field];
        return [name, Array.isArray(field) ? z.array(objectOf(field[0])) : objectOf(field as FieldTree)];
      }),
    ),
  );
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
