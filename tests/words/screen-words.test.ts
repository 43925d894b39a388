import { describe, expect, it } from 'vitest';
import type { Route } from '../../components/routes';
import { ownWords, WORDS_OF_EVERY_PAGE } from '../../components/screen-words';
import { PAGES } from '../../lib/interview/pages';
import { chosenWords } from '../../lib/words/chosen';
import { LOCALES } from '../../lib/words/locale';
import { exists, lazyImportsOf, type Node, parsed, readText, targetOf, valueImportsOf } from '../repository/code';
import { messages } from './messages';

/** What draws each page that brings only its own words, beside what is loaded apart for it. */
const DRAWN: Readonly<Partial<Record<Route, readonly string[]>>> = {
  start: ['components/start/StartLinks.tsx'],
  compare: ['components/compare/CompareFromStatement.tsx'],
  'sale-date': ['components/results/SaleDate.tsx'],
  rules: ['components/rules/Rules.tsx'],
  'asked-for-money': ['components/urgent/AskedForMoney.tsx'],
  'questions/owner': ['components/wizard/Questions.tsx'],
  results: ['components/results/Answer.tsx'],
  'results/compare': ['components/results/Comparison.tsx'],
  'results/options': ['components/results/Choices.tsx'],
  'results/to-do': ['components/results/ToDo.tsx'],
  'results/how': ['components/results/AnswerBasis.tsx'],
  learn: ['components/learn/Learn.tsx'],
  'learn/your-situation': ['components/learn/Circumstances.tsx'],
  'learn/your-state': ['components/learn/StateLaws.tsx'],
  accessibility: ['components/help/Accessibility.tsx'],
  checked: ['components/rules/Scoreboard.tsx', 'components/rules/SourceExamples.tsx'],
  'who-helps': ['components/help/WhoHelps.tsx', 'components/help/OwnAgency.tsx', 'components/help/InPuertoRico.tsx'],
  'learn/hope-now': ['components/learn/Story.tsx', 'components/learn/ReportsFigure.tsx'],
  'learn/repayment-plan': ['components/learn/KindOfHelp.tsx', 'components/learn/WorkedExample.tsx'],
  glossary: ['components/learn/Glossary.tsx', 'components/learn/EntryPage.tsx', 'components/learn/Search.tsx'],
};

const LAZY = ['components/lazy.tsx', 'components/when-near.tsx'];
const around = [
  'components/ui/Header.tsx',
  'components/ui/Footer.tsx',
  'components/ui/SkipLink.tsx',
  'components/ui/FaultNotice.tsx',
];

/** Begins a key whose end only the page's questions tell; the second test below has them. */
const OF_ONE_FIELD = 'fields.';

/** What the desk alone says, with its own words. */
const OF_FILES = 'fileProblems.';

/** These draw a part of the explanation, whose files name far more keys; the browser tests read each of them. */
const DRAWS_EXPLANATION = /^(results|sale-date|learn\/repayment-plan)/;

/** The files that run in the browser among those that these files import, at once or later: components, and what explains. */
function inBrowser(paths: readonly string[], folders: readonly string[], allRun = false): readonly string[] {
  const seen = new Map<string, boolean>();
  function visit(path: string, client: boolean) {
    const runs = client || /^'use client'/.test(readText(path));
    if (LAZY.includes(path) || seen.get(path) === true || seen.get(path) === runs) return;
    seen.set(path, runs);
    for (const specifier of [...valueImportsOf(path), ...lazyImportsOf(path)]) {
      const { own = '' } = targetOf(path, specifier);
      const file = [own, `${own}.ts`, `${own}.tsx`].find((one) => /\.tsx?$/.test(one) && exists(one));
      if (file && folders.some((folder) => file.startsWith(folder))) visit(file, runs);
    }
  }
  for (const path of paths) visit(path, allRun);
  return [...seen].flatMap(([path, runs]) => (runs ? [path] : []));
}

/** The keys that a file names, whole or as far as they are written out. */
async function keysIn(path: string): Promise<readonly string[]> {
  const { nodes } = await parsed(path);
  const texts = nodes.flatMap(({ node }) => textOf(node));
  return texts.filter((text) => /^\w+\./.test(text) && text.slice(0, text.indexOf('.')) in messages.en);
}

function textOf({ type, value, quasis }: Node): readonly string[] {
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type !== 'TemplateLiteral') return [];
  const [first] = quasis as readonly { readonly value: { readonly cooked: string } }[];
  return first ? [first.value.cooked] : [];
}

describe('a page that brings only its own words', () => {
  it.each(Object.entries(DRAWN))('%s brings all that its parts in the browser say', async (route, files = []) => {
    const brought = [...WORDS_OF_EVERY_PAGE, ...(ownWords(route as Route) ?? [])];
    const folders = DRAWS_EXPLANATION.test(route) ? ['components/'] : ['components/', 'lib/explain/'];
    // The places beside the answer are drawn of answers, in the browser alone.
    const drawn = [...inBrowser(around, folders), ...inBrowser(files, folders, route.startsWith('results/'))];
    const keys = await Promise.all(drawn.map(keysIn));
    const named = keys.flat().filter((key) => key !== OF_ONE_FIELD && key !== OF_FILES);
    const missing = named.filter((key) => !brought.some((one) => `${key}.`.startsWith(`${one}.`)));
    expect([...new Set(missing)].sort(), 'add them in components/screen-words.ts').toEqual([]);
  });

  it.each(PAGES)('of questions brings the words of each: $route', ({ route, questions }) => {
    const fields = (ownWords(route) ?? []).filter((key) => key.startsWith(OF_ONE_FIELD));
    expect(fields).toEqual(questions.map(({ path }) => `fields.${path}`));
    expect(() => LOCALES.map((locale) => chosenWords(locale, fields))).not.toThrow();
  });
});
