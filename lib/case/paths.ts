import { FACTS } from './facts';
import type { FieldMeta, Settling } from './fields';
import type { FactPath } from './schema';

const META_AT = new Map<FactPath, FieldMeta>(FACTS.map(({ path, meta }) => [path, meta]));

/** The kind and attributes of the fact at a path. */
export function metaAt(path: FactPath): FieldMeta {
  const meta = META_AT.get(path);
  if (meta === undefined) throw new RangeError(`No fact is called ${path}`);
  return meta;
}

/** Small amounts and past help: asked after all that brings figures. */
export function isAskedLast(path: FactPath): boolean {
  return path.startsWith('history.') || metaAt(path).isSmall === true;
}

/** In what a fact's value is measured: `rate` in percent a year, `months` and `count` in whole numbers. */
type FactUnit = 'money' | 'rate' | 'months' | 'count' | 'date' | 'yes-no' | 'choice';

/** The unit of the fact at a path, as its field states it. */
export function unitAt(path: FactPath): FactUnit {
  const { kind, isSpan = false, isMonths = isSpan } = metaAt(path);
  if (isMonths) return 'months';
  if (kind === 'percent') return 'rate';
  return kind === 'event-date' ? 'date' : kind;
}

/** Whether this value of the other fact, as a case holds it, settles; what nobody knows (null) settles nothing. */
export function settles({ is, isNot }: Settling<FactPath>, value: unknown): boolean {
  if (value === null) return false;
  return isNot === undefined ? value === is : value !== isNot;
}

/** The names on the way to each fact: a simulation reads hundreds of them. */
const NAMES_TO = new Map<string, readonly string[]>(FACTS.map(({ path }) => [path, path.split('.')]));

type Tree = { readonly [name: string]: unknown };

/** What stands at a path of a document of nested groups; undefined where nothing does. */
export function valueIn(document: unknown, path: string): unknown {
  let found = document;
  for (const name of NAMES_TO.get(path) ?? path.split('.')) found = (found as Tree | null | undefined)?.[name];
  return found;
}

/** The same document with another value at a path; groups and lists on the way are made. */
export function withValueIn(document: Tree, path: string, value: unknown): Tree {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return withItem(document, name, value);
  const group = document[name];
  const empty: unknown = /^\d+$/.test(rest[0] ?? '') ? [] : {};
  const inner = typeof group === 'object' && group !== null ? group : empty;
  return withItem(document, name, withValueIn(inner as Tree, rest.join('.'), value));
}

function withItem(document: Tree, name: string, value: unknown): Tree {
  if (!Array.isArray(document)) return { ...document, [name]: value };
  // A place before it that nobody filled holds nothing.
  const places = Array.from<unknown>(Object.assign([...document], { [name]: value }));
  return places.map((one) => one ?? {}) as unknown as Tree;
}
