import { describe, expect, it } from 'vitest';
import { filesUnder, readText } from './code';

/** Each authority with a specification, how that numbers its criteria and scenarios, and where else than in its own folder they are tested. */
const SPECS = filesUnder('lib/programs')
  .filter((path) => path.endsWith('/spec.md'))
  .map((path) => {
    const [, , authority = ''] = path.split('/');
    const [, prefix = ''] = /(?:\*\*|\| )([A-Z]{2})-[S\d]/.exec(readText(path)) ?? [];
    return { authority, prefix, also: authority === 'fannie-mae' ? ['gse'] : [] };
  });

/** `FM-6.2`, `FM-S4`, and `FM-0` where it stands after this mark: elsewhere a number without a point names a whole chapter. */
function numbersIn(text: string, prefix: string, mark: string): ReadonlySet<string> {
  const numbers = new RegExp(`${prefix}-(?:S\\d+|\\d+\\.\\d+)|(?<=${mark})${prefix}-\\d+(?![\\d.]*\\d)`, 'g');
  return new Set([...text.matchAll(numbers)].map(([number]) => number));
}

const inSpec = (authority: string, prefix: string) =>
  numbersIn(readText(`lib/programs/${authority}/spec.md`), prefix, '\\*\\*');

/** Numbers that stand in the code of tests, comments left out. */
function inTests(folders: readonly string[], prefix: string): ReadonlySet<string> {
  const shared = filesUnder('tests/programs').filter((path) => path.split('/').length === 3);
  const own = folders.flatMap((folder) => filesUnder(`tests/programs/${folder}`));
  const code = [...shared, ...own]
    .map((path) => readText(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
  return numbersIn(code, prefix, "['`]");
}

const fannieMae = inSpec('fannie-mae', 'FM');
/** Freddie Mac's specification lists what differs; all else has Fannie Mae's number, and is tested for both under that. */
const twin = (number: string) => number.replace('FR', 'FM');

describe.each(SPECS)('$authority', ({ authority, prefix, also }) => {
  const specified = inSpec(authority, prefix);
  const tested = inTests([authority, ...also], prefix);
  const testedForBoth = authority === 'freddie-mac' ? inTests(['gse'], 'FM') : tested;

  it('tests every criterion and scenario of its specification by its number', () => {
    const untested = [...specified].filter((number) => !tested.has(number) && !testedForBoth.has(twin(number)));
    expect(untested, `name each in a test under tests/programs/${authority}`).toEqual([]);
  });

  it('tests none that its specification does not number', () => {
    const known = (number: string) =>
      specified.has(number) || (authority === 'freddie-mac' && fannieMae.has(twin(number)));
    const unknown = [...tested].filter((number) => !known(number));
    expect(unknown, `number each in lib/programs/${authority}/spec.md`).toEqual([]);
  });

  it('numbers its criteria, each with two letters of its own', () => {
    expect(specified.size, 'begin each with its number: **VA-2.1**').toBeGreaterThan(0);
    expect(SPECS.filter((one) => one.prefix === prefix)).toHaveLength(1);
  });
});
