import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst, transformWithEsbuild } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Names in a folder of the repository, sorted; none where it does not exist. */
export function namesIn(path: string): readonly string[] {
  return readdirSync(join(ROOT, path)).sort();
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** Every file below a folder by its path from the repository's root; a file alone is its own list. */
export function filesUnder(path: string): readonly string[] {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/** A node of an ESTree, read only as far as its type says. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A file of TypeScript as a tree; types, comments and blank lines are gone from `code`. */
export interface Parsed {
  readonly path: string;
  readonly code: string;
  readonly nodes: readonly Visited[];
}

export interface Visited {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** The field of the parent that holds the node. */
  readonly field: string;
}

export async function parsed(path: string): Promise<Parsed> {
  const { code } = await transformWithEsbuild(readText(path), path, { sourcemap: false, target: 'es2022' });
  return { path, code, nodes: [...visit(parseAst(code) as unknown as Node)] };
}

function* visit(node: Node, parent?: Node, held = ''): Generator<Visited> {
  yield { node, parent, field: held };
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* visit(child, node, field);
    }
  }
}

/** The line a node begins on, as a reader can find it in the file. */
export function lineOf({ code }: Parsed, { start }: Node): string {
  return code
    .slice(code.lastIndexOf('\n', start - 1) + 1, (code.indexOf('\n', start) + 1 || code.length + 1) - 1)
    .trim();
}

/** Whether a node is a name in use, not the name of a property or a key. */
export function isUse({ node, parent, field }: Visited, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  const isProperty = parent?.type === 'MemberExpression' && field === 'property' && parent.computed !== true;
  const isKey = (parent?.type === 'Property' || parent?.type === 'PropertyDefinition') && field === 'key';
  return !isProperty && !(isKey && parent?.shorthand !== true);
}

/** What a file imports, types included, as written. */
export function importsOf(path: string): readonly string[] {
  const text = readText(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([\w@./:-]+)['"]/g);
  return [...found].map(([, specifier = '']) => specifier);
}

/** What a file imports to run: not what it imports as types alone. */
export function valueImportsOf(path: string): readonly string[] {
  const found = readText(path).matchAll(/^(?:import|export) (?!type )([^;]*?) ?from '([^']+)';/gm);
  return [...found].flatMap(([, names = '', specifier = '']) =>
    names.split(/[{},]/).every((name) => name.trim() === '' || name.trim().startsWith('type ')) ? [] : [specifier],
  );
}

/** What a file imports when it is wanted: `import('…')`. */
export function lazyImportsOf(path: string): readonly string[] {
  return [...readText(path).matchAll(/\bimport\('([^']+)'\)/g)].flatMap(([, specifier = '']) => specifier);
}

/** A path from the root for an import of our own; the package's name for any other. */
export function targetOf(path: string, specifier: string): { readonly own?: string; readonly package?: string } {
  if (specifier.startsWith('@/')) return { own: specifier.slice(2) };
  if (specifier.startsWith('.')) return { own: join(path, '..', specifier) };
  const [scope = '', name = ''] = specifier.split('/');
  return { package: specifier.startsWith('@') ? `${scope}/${name}` : scope };
}
