import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, isUse, parsed, readText } from './code';

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
 * What a name means: the file that declares it. Next.js gives the names in a page's file. Authorities use the same ones for the same things, each in its own file of
 * that kind; two languages say the same under one name.
 */
function meaningOf(path: string): string {
  if (/^app\/.*\/page\.tsx$/.test(path)) return 'what Next.js asks of a page';
  const [, authority, file] = /^lib\/programs\/(?!gse\/)([^/]+)\/(.*)\.ts$/.exec(path) ?? [];
  if (authority === undefined) return path.replace(/^(lib\/words\/(?:messages|library)\/)(?:en|es)\//, '$1');
  if (file === 'sources') return 'a source of an authority';
  return file === 'parameters' ? 'parameters of an authority' : 'an option of an authority';
}

/** What loads a component apart calls it by the component's own name. */
const LAZY = ['components/lazy.tsx', 'components/when-near.tsx'];

it('gives no exported name two meanings', () => {
  const meanings = new Map<string, Set<string>>();
  for (const path of ['lib', 'components', 'app'].flatMap(filesUnder)) {
    if (!/\.(tsx?|mjs)$/.test(path) || LAZY.includes(path)) continue;
    for (const name of exportsOf(path)) meanings.set(name, (meanings.get(name) ?? new Set()).add(meaningOf(path)));
  }
  const twice = [...meanings].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`);
  expect(twice, 'give one of the two another name').toEqual([]);
  const lazy = LAZY.flatMap(exportsOf);
  expect(lazy.length).toBeGreaterThan(20);
  expect(
    lazy.filter(
      (name) =>
        ![...(meanings.get(name) ?? [])].some((path) =>
          LAZY.map(readText).join().includes(path.slice('components'.length, -'.tsx'.length)),
        ),
    ),
  ).toEqual([]);
});

it('gives each name of an authority one meaning in it', () => {
  const files = filesUnder('lib/programs').filter((path) => /^lib\/programs\/(?!gse\/)[^/]+\/.*\.ts$/.test(path));
  const names = files.flatMap((path) => exportsOf(path).map((name) => `${path.split('/')[2]} ${name}`));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** Words that are a riddle to whoever meets them as a name: no variable, parameter or function is one of them, exported or local. */
const RIDDLES =
  /^(isToldTwice|tellChange|finderOf|told|tell|bare|worth|led|lived|rungs?|held|(is)?rough|oddit(y|ies)|attempt|way|standing|draft|rather|oncePer|holds|openings|owed|contractRate|installmentOf|standIns?|endIsTold|unlessTold|toldBalloon|isOwed|owedThen|eighth|resting)$/i;

it('gives nothing a name that is a riddle', async () => {
  const files = ['lib', 'components', 'app'].flatMap(filesUnder).filter((path) => /\.(tsx?|mjs)$/.test(path));
  const found = (await Promise.all(files.map(parsed))).flatMap(({ path, nodes }) =>
    nodes.flatMap((visited) => {
      const name = String(visited.node.name);
      return isUse(visited, name) && RIDDLES.test(name) ? [`${path}: ${name}`] : [];
    }),
  );
  expect([...new Set(found)], 'say what it is in a standard term').toEqual([]);
});

it('names no file by a riddle', () => {
  const found = ['lib', 'components', 'app']
    .flatMap(filesUnder)
    .filter((path) => RIDDLES.test(basename(path).replace(/\..*$/, '')));
  expect(found, 'name the file after what it exports').toEqual([]);
});
