import { expect, it } from 'vitest';
import { leaves, messages } from './messages';

/** A figure with the unit of a rule: days, months, years, a share, a number of loans. */
const FIGURE =
  /\d+(?:[.,]\d+)*(?:[ -](?:business |full |new )?(?:days?|months?|years?|loans|percent\b|por ciento|días?|mes(?:es)?|años?|préstamos)|\s?%)/giu;

/** Sentences in which such a figure is no rule of today that a parameter holds, by what it is. */
const ALLOWED: readonly RegExp[] = [
  // What a question asks, as its field in the contract does, and where its answer is told again.
  /^fields\./,
  /^(cautions\.active-duty|headlines\.military\.|checks\.(step-rate-increase|late-payments|redefault)\.|situations\.of\.modification-rise)/,
  // What the page of one state says, which is cited beside it.
  /^stateDoors\.help\.pause/,
  // The names of options and of their steps.
  /30-year|40-year|^(options|steps|rulesPages\.(noLonger|limits|notModelled))\./,
  /^checks(Of)?\..*(30|40)|^checks\.modification-fits\./,
  // What our readings use, under the question that they answer.
  /^(rulesPages\.questions|assumed|checksOf\.other\.repayment-plan)\./,
  // History, the investor's sum, and what records of the past tell.
  /^(story|history|investor|lasting|scoreboard)\./,
  // Examples, which no rule sets.
  /^(glossary\.entries\..*\.example|glossary\.entries\.loan-to-value|notices\.rate-below-one|problems|wizard\.statement|start\.minutes)/,
];

it('names no period or share of the law in its own digits (write a placeholder of lib/explain/legal-figures.data.ts)', () => {
  const found = Object.values(messages)
    .flatMap((tree) => leaves(tree))
    .filter(({ key }) => !ALLOWED.some((one) => one.test(key)))
    .flatMap(({ key, text }) => (text.match(FIGURE) ?? []).map((figure) => `${key}: ${figure}`));
  expect(found).toEqual([]);
});
