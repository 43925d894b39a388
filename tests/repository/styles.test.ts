import { expect, it } from 'vitest';
import { filesUnder, readText, targetOf } from './code';

const code = ['components', 'app']
  .flatMap(filesUnder)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readText(path) }));
const sheets = ['components', 'app'].flatMap(filesUnder).filter((path) => path.endsWith('.module.css'));

/** The classes that a module of styles names, but for those of the library of pictures. */
function classesOf(sheet: string): readonly string[] {
  const selectors = readText(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  const named = [...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !name.startsWith('recharts-'));
}

/** Whether some file that imports the module takes the class of it: by its name, or by one that it works out. */
function isTaken(sheet: string, name: string): boolean {
  return code.some(({ path, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
      .filter(([, , specifier = '']) => targetOf(path, specifier).own === sheet)
      .some(([, styles]) => new RegExp(`\\b${styles}(\\.${name}\\b|\\[)`).test(text)),
  );
}

it('has no class that no component takes', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const idle = sheets.flatMap((sheet) =>
    classesOf(sheet)
      .filter((name) => !isTaken(sheet, name))
      .map((name) => `${sheet}: .${name}`),
  );
  expect(idle, 'delete it').toEqual([]);
});
