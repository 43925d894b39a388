import { expect, test } from 'vitest';
import { type LetterValues, letterOfTexts, textsOfLetter } from '../../components/letter/form';

const FLEX = 'fannie-mae.flex-modification';
const LETTER: LetterValues = {
  option: FLEX,
  says: 'denial',
  reasons: 'income-too-low',
  decidedOn: '2026-11-20',
  terms: { payment: '1,8', termMonths: '480' },
};

test('a letter comes back from the drafts of the tab as it was typed, half a figure too', () => {
  expect(letterOfTexts(textsOfLetter(LETTER), [FLEX])).toEqual(LETTER);
});

test('a letter of an option that no longer stands in the list begins anew', () => {
  expect(letterOfTexts(textsOfLetter(LETTER), ['fha.partial-claim'])).toBeUndefined();
  expect(letterOfTexts({}, [FLEX])).toBeUndefined();
});
