import { expect, it } from 'vitest';
import { filesUnder, readText } from './code';

/** These say the same in two languages, or load the same apart. */
const APART = [/^lib\/words\/(messages|library)\//, /^components\/lazy\.tsx$/];

/** What Next reads of a page under this name. */
const NEXT = ['metadata', 'dynamic'];

/** What a file declares and exports; what it passes on from elsewhere is not its own. */
function exportsOf(path: string): readonly string[] {
  const text = readText(path);
  const declared = text.matchAll(/^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm);
  const unpacked = [...text.matchAll(/^export const \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  const names = [...[...declared].flatMap(([, name]) => name ?? []), ...unpacked.map((name) => name.trim())];
  return [...new Set(names)].filter((name) => name !== '' && !(path.startsWith('app/') && NEXT.includes(name)));
}

/**
 * What a name means. Authorities use the same ones for the same things, each in its own file of that kind, and a set of
 * parameters is called as the option that reads it.
 */
function meaningOf(path: string): string {
  const [, kind] = /^lib\/programs\/(?!gse\/)[^/]+\/(sources|.*)\.ts$/.exec(path) ?? [];
  return kind === undefined ? path : kind === 'sources' ? 'a source of an authority' : 'an option of an authority';
}

it('gives no exported name two meanings', () => {
  const meanings = new Map<string, Set<string>>();
  for (const path of ['lib', 'components', 'app'].flatMap(filesUnder)) {
    if (!/\.tsx?$/.test(path) || APART.some((apart) => apart.test(path))) continue;
    for (const name of exportsOf(path)) meanings.set(name, (meanings.get(name) ?? new Set()).add(meaningOf(path)));
  }
  const twice = [...meanings].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`);
  expect(twice, 'give one of the two another name').toEqual([]);
});

it('gives an authority one option and one set of parameters of a name, and nothing else', () => {
  const files = filesUnder('lib/programs').filter((path) => /^lib\/programs\/(?!gse\/)[^/]+\/.*\.ts$/.test(path));
  const names = files.flatMap((path) => {
    const [, , authority, file] = path.split('/');
    return exportsOf(path).map((name) => `${authority} ${name}${file === 'parameters.ts' ? ' (parameters)' : ''}`);
  });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
