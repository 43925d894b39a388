import { describe, expect, it } from 'vitest';
import { explainSimulation } from '../../lib/explain/explain';
import { type SheetLine, sheetOf } from '../../lib/explain/sheet';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith, optionIn } from '../support/household';

function sheetFor(loanCase = caseWith()) {
  const simulation = simulate(loanCase);
  return { simulation, sheet: sheetOf(loanCase, simulation, explainSimulation(simulation), speaker('en').say) };
}

function linesIn(part: string, loanCase = caseWith()): readonly SheetLine[] {
  return sheetFor(loanCase).sheet.parts.find(({ id }) => id === part)?.lines ?? [];
}

describe('the sheet for the call', () => {
  it('has the figures of the simulation, unchanged', () => {
    const loanCase = caseWith({ 'market.gseModificationRatePercent': '6.750' });
    const { simulation } = sheetFor(loanCase);
    const { terms = {}, totals } = optionIn(simulation, 'fannie-mae.flex-modification');
    const figures = new Map(
      linesIn('options', loanCase).flatMap((line) => (line.is === 'figure' ? [[line.label.key, line.value]] : [])),
    );
    for (const term of ['payment', 'trialPayment', 'trialMonths', 'ratePercent', 'termMonths', 'deferredBalance']) {
      const value = terms[term];
      expect(figures.get(`terms.${term}`), term).toEqual(value);
    }
    expect(figures.get('results.compare.totalPaid')).toEqual({ unit: 'money', value: totals?.totalPaid });
    expect(figures.get('results.compare.dueAtEnd')).toEqual({ unit: 'money', value: dollars('40626.91') });
  });

  it('tells what is known of the loan and leaves out what is not', () => {
    const paths = (loanCase = caseWith()) =>
      linesIn('case', loanCase).flatMap((line) => (line.is === 'figure' ? [line.label.key] : []));
    expect(paths()).toContain('fields.property.value.label');
    const special = { 'household.role': 'heir', 'household.bankruptcy': 'chapter-7', 'household.canPayNow': '900.00' };
    const usual = { 'household.role': 'borrower', 'household.bankruptcy': 'none', 'household.canPayNow': '0.00' };
    const own = Object.keys(special).map((path) => `fields.${path}.label`);
    expect(paths(caseWith(special))).toEqual(expect.arrayContaining(own));
    expect(paths(caseWith(usual))).toEqual(paths());
    expect(paths(caseWith({ 'property.value': null }))).not.toContain('fields.property.value.label');
  });

  it('begins with the day of a foreclosure sale, where one is set', () => {
    const [first] = linesIn('case', caseWith({ 'foreclosure.saleOn': '2026-12-20' }));
    expect(first).toEqual({
      is: 'figure',
      label: { key: 'fields.foreclosure.saleOn.label' },
      value: { unit: 'date', value: '2026-12-20' },
    });
    const labels = linesIn('case').flatMap((line) => (line.is === 'figure' ? [line.label.key] : []));
    expect(labels).not.toContain('fields.foreclosure.saleOn.label');
  });

  it('shows no sale to a household that wants to stay, and does to one that leaves', () => {
    const titles = (loanCase = caseWith()) =>
      linesIn('options', loanCase).flatMap((line) => (line.is === 'heading' ? [line.title.key] : []));
    expect(titles().some((key) => /short-sale|deed/.test(key))).toBe(false);
    expect(titles(caseWith({ 'household.wantsToStay': false })).some((key) => /short-sale|deed/.test(key))).toBe(true);
  });

  it('asks what a stated sum is made of, where payments and fees told come to less', () => {
    const [, second] = linesIn(
      'questions',
      caseWith({ 'arrears.totalPastDue': '17400.00', 'arrears.lateCharges': null, 'arrears.servicingAdvances': null }),
    );
    // 17,400.00 less 8 × 2,100.17.
    expect(second).toMatchObject({
      sentence: { key: 'notices.past-due-has-fees', values: { above: { value: dollars('598.64') } } },
    });
  });

  it('asks a question once, though several owners’ options ask it', () => {
    const asked = linesIn('questions', caseWith({ 'loan.backer': 'unknown' })).map((line) => {
      if (line.is !== 'sentence') throw new Error(line.is);
      return speaker('en').say(line.sentence);
    });
    expect(asked.filter((one) => /Flex/.test(one))).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('asks about a sale that is set with its day', () => {
    const [first] = linesIn('questions', caseWith({ 'foreclosure.saleOn': '2026-12-20' }));
    expect(first).toMatchObject({
      sentence: { key: 'sheet.questions.sale', values: { day: { value: '2026-12-20' } } },
    });
    expect(linesIn('questions')[0]).toMatchObject({ sentence: { key: 'sheet.questions.meanwhile' } });
  });

  it('asks who backs the loan only while nobody has told', () => {
    const owner = { is: 'sentence', sentence: { key: 'sheet.questions.owner' } };
    expect(linesIn('questions', caseWith({ 'loan.backer': 'unknown' }))).toContainEqual(owner);
    expect(linesIn('questions', caseWith({ 'loan.backer': 'va' }))).not.toContainEqual(owner);
  });

  it('names whom to call at VA, and nobody where no agency is behind the loan', () => {
    const agency = { is: 'sentence', sentence: { key: 'explain.agencies.va' } };
    expect(linesIn('options', caseWith({ 'loan.backer': 'va' }))).toContainEqual(agency);
    expect(linesIn('options')).not.toContainEqual(agency);
  });

  it('shows one option of each kind while nobody knows the owner, and says that more depends on it', () => {
    const lines = linesIn('options', caseWith({ 'loan.backer': 'unknown' }));
    const titles = lines.flatMap((line) => (line.is === 'heading' ? [speaker('en').say(line.title)] : []));
    expect(new Set(titles).size).toBe(titles.length);
    expect(lines.at(-1)).toEqual({ is: 'sentence', sentence: { key: 'sheet.ownerOpen' } });
    expect(linesIn('options').at(-1)).not.toEqual({ is: 'sentence', sentence: { key: 'sheet.ownerOpen' } });
  });

  it('names each clause once', () => {
    const clauses = linesIn('rules').flatMap((line) => (line.is === 'source' ? [line.source.section] : []));
    expect(clauses.length).toBeGreaterThan(0);
    expect(new Set(clauses).size).toBe(clauses.length);
  });

  it('can be said in both languages for any household', () => {
    for (const document of sampledCases(60)) {
      const { sheet } = sheetFor(caseOf(document));
      for (const { say, value } of LOCALES.map(speaker)) {
        const said = [
          ...sheet.intro.map(say),
          ...sheet.parts.flatMap(({ title, lines }) => [say(title), ...lines.flatMap(linesSaid)]),
        ];
        function linesSaid(line: SheetLine): readonly string[] {
          if (line.is === 'heading') return [say(line.title), ...line.notes.map(say)];
          if (line.is === 'sentence') return [say(line.sentence)];
          if (line.is === 'figure') return [say(line.label), value(line.value)];
          return line.is === 'blank' ? [say(line.label)] : [];
        }
        expect(said.join('\n')).not.toMatch(/undefined|NaN|[{}]/);
      }
    }
  });
});
