import type * as z from 'zod/mini';
import { type FactPath, topics, unaskedGroups } from './schema';

type TopicFields = Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>>;

/** The schema of every fact that a case can hold, by its path. */
export const FIELDS: ReadonlyMap<string, z.ZodMiniType> = new Map(
  [...Object.values<TopicFields>(topics), unaskedGroups].flatMap((groups: TopicFields) =>
    Object.entries(groups).flatMap(([group, fields]) =>
      Object.entries(fields).map(([name, field]) => [`${group}.${name}`, field] as const),
    ),
  ),
);

/** The schema of one field; undefined for a path that names none. */
export function schemaAt(path: string): z.ZodMiniType | undefined {
  return FIELDS.get(path);
}

/** One answer, as the contract writes it, in the form that a case holds it; undefined where it is refused. */
export function parseAt(path: FactPath, answer: string | number | boolean | null): unknown {
  return schemaAt(path)?.safeParse(answer).data;
}
