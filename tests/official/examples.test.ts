import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example } from './example';
import { EXAMPLES } from './examples';
import { compared, fileText, RESULT_FILE, scoreboard } from './scoreboard';
import { OUR_OWN } from './sources';

describe('worked examples', () => {
  it.each(EXAMPLES.map((example) => [example.source.document, example.id, example] as const))(
    '%s: %s',
    (_document, _id, example) => {
      const figures = compared(example);
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter(({ agreement, reason }) => agreement === 'differs' && reason === undefined)).toEqual([]);
      const explained = figures.flatMap(({ figure, reason }) => (reason === undefined ? [] : [figure]));
      expect(Object.keys(example.differs ?? {}), 'a figure that agrees needs no reason').toEqual(explained);
    },
  );

  it('have names of their own', () => {
    const names = EXAMPLES.map(({ source, id }) => `${source.document} ${id}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the scoreboard', () => {
  const toy: Example = {
    id: 'toy',
    source: OUR_OWN.fha,
    place: 'nowhere',
    inputs: { rate: '6', flows: [1, 2] },
    expected: {
      status: 'may-qualify',
      terms: { payment: '100', claim: '5.00', months: 12, paidOffOn: '2026-11-01' },
      steps: [{ id: 'start', to: '6.500' }],
      answer: null,
    },
    tolerance: '1',
    answer: () => ({
      status: 'may-qualify',
      terms: { payment: '100.49', claim: '5.50', months: 14, paidOffOn: '2026-12-01' },
      steps: [{ id: 'start', to: '6.500' }, { id: 'more' }],
      answer: null,
    }),
  };

  it('shows every figure with ours and how far it is; a missing or additional part is a difference', () => {
    const shown = scoreboard([toy]).examples[0]?.figures.map(({ figure, expected, ours, difference, agreement }) =>
      [figure, String(expected), String(ours), difference ?? '', agreement].join(' '),
    );
    expect(shown).toEqual([
      'status may-qualify may-qualify  same',
      'terms.payment 100 100.49 0.49 same',
      'terms.claim 5.00 5.50 0.50 near',
      'terms.months 12 14 2 differs',
      'terms.paidOffOn 2026-11-01 2026-12-01  differs',
      'steps.1.to 6.500 6.500 0.000 same',
      'steps.count 1 2 1 differs',
      'answer null null  same',
    ]);
    expect(scoreboard([toy]).examples[0]?.inputs).toEqual([
      { name: 'rate', kind: 'text', value: '6' },
      { name: 'flows', kind: 'text', value: '[1,2]' },
    ]);
  });

  it('says what each figure belongs to, and of what kind each input is', () => {
    const [example] = scoreboard([
      {
        ...toy,
        inputs: { loan: { backer: 'fha' }, household: { wantsToStay: true }, foreclosure: { saleOn: 'none' } },
        expected: { byStep: { capitalize: { added: '1' } }, checks: { delinquent: { actual: '2' } }, rows: ['3'] },
      },
    ]).examples;
    expect(example?.figures.map(({ name, place }) => [name, place])).toEqual([
      ['added', { kind: 'step', name: 'capitalize' }],
      ['actual', { kind: 'check', name: 'delinquent' }],
      ['1', { kind: 'month', number: 1 }],
    ]);
    expect(example?.inputs).toEqual([
      { name: 'loan.backer', kind: 'choice', value: 'fha' },
      { name: 'household.wantsToStay', kind: 'yes-no', value: 'true' },
      { name: 'foreclosure.saleOn', kind: 'none', value: 'none' },
    ]);
  });

  it('that the page shows is that of this run', () => {
    expect(readFileSync(RESULT_FILE, 'utf8') === fileText(scoreboard()), 'run `npm run scoreboard`').toBe(true);
  });
});
