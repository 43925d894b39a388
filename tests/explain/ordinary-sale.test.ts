import { describe, expect, it } from 'vitest';
import { explainText } from '../../lib/cli/explain';
import { briefOf } from '../../lib/explain/brief';
import { explainSimulation } from '../../lib/explain/explain';
import { sheetOf } from '../../lib/explain/sheet';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { caseWith, typedSimulationWith } from '../support/household';

/** 400,000.00 less 8 % is 368,000.00: 116,594.69 are left over 251,405.31, the balance of 236,765.47 with interest and advances. */
const LEAVES = { 'loan.backer': 'other', 'property.value': '400000.00', 'household.wantsToStay': false };
const FIRST = { key: 'warnings.ordinary-sale-first' };

describe.each(LOCALES)('with equity, in %s', (locale) => {
  const { say, words } = speaker(locale);
  const text = explainText(typedSimulationWith(LEAVES), locale).replaceAll(/\s+/g, ' ');
  const { options } = explainSimulation(typedSimulationWith(LEAVES));

  it.each(['other.short-sale', 'other.deed-in-lieu'])('%s begins with an ordinary sale and its figures', (id) => {
    const explained = options.find((option) => option.id === id);
    const [first] = explained?.atVerdict.map(say) ?? [];
    expect(first).toContain('368,000');
    expect(first).toContain('251,405');
    expect(first).toContain('116,59');
    expect(text.indexOf(`${first} ${explained && say(explained.what)}`)).toBeGreaterThan(0);
    expect(explained?.actions[0]?.sentence).toEqual({ key: 'explain.actions.ordinary-sale' });
  });

  it('is what the short text begins with, and not a way to give the home up', () => {
    const simulation = typedSimulationWith(LEAVES);
    const keys = briefOf(simulation, explainSimulation(simulation), { leaves: true }).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual([FIRST.key, 'explain.brief.first.ordinarySale']);
  });

  it('tells the equity among the first things', () => {
    expect(text).toContain(
      words('explain.situation.equity', { equity: speaker(locale).format.money(dollars('163234.53')) }),
    );
  });
});

it('is on the sheet for the call too, and not where nothing would be left', () => {
  const notesOf = (value: string) => {
    const loanCase = caseWith({ ...LEAVES, 'property.value': value });
    const simulation = typedSimulationWith({ ...LEAVES, 'property.value': value });
    const { parts } = sheetOf(loanCase, simulation, explainSimulation(simulation), speaker('en').say);
    return parts.flatMap(({ lines }) => lines.flatMap((line) => (line.is === 'sentence' ? [line.sentence] : [])));
  };
  expect(notesOf('400000.00')).toContainEqual(expect.objectContaining(FIRST));
  expect(notesOf('240000.00')).not.toContainEqual(expect.objectContaining(FIRST));
});
