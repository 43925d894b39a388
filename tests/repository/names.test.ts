import { expect, it } from 'vitest';
import { filesUnder, readText } from './code';

/** Names of these files are met in their own folder alone, or say the same in two languages or loaded apart. */
const APART = [/^lib\/programs\/(?!gse)[^/]+\//, /^lib\/words\/(messages|library)\//, /^components\/lazy\.tsx$/];

/** What a file declares and exports; what it passes on from elsewhere is not its own. */
function exportsOf(path: string): readonly string[] {
  const declared = readText(path).matchAll(/^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm);
  return [...new Set([...declared].flatMap(([, name]) => name ?? []))];
}

it('gives no exported name two meanings', () => {
  const names = ['lib', 'components']
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path) && !APART.some((apart) => apart.test(path)))
    .flatMap(exportsOf);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].sort();
  expect(twice, 'give one of the two another name').toEqual([]);
});
