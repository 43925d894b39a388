import { describe, expect, it } from 'vitest';
import { type CaseFile, caseSchema } from '../../lib/case/schema';
import type { Authority } from '../../lib/programs/registry';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { optionIn } from '../support/household';
import { simulateJson } from '../support/json';

const caseOf = (document: CaseFile) => caseSchema.parse(document);
const simulationOf = (document: CaseFile) => simulateJson(caseOf(document));

/** What a quick look asks, and three numbers of the statement. */
const quickLook = (backer: Authority) => ({
  version: 1 as const,
  asOf: '2026-11-23',
  loan: {
    backer,
    firstLien: true,
    principalBalance: '236765.47',
    ratePercent: '6.500',
    principalAndInterest: '1580.17',
  },
  arrears: { current: false, oldestUnpaidDueDate: '2026-04-01' },
  hardship: { cause: 'reduced-income' as const, duration: 'permanent' as const },
  household: { canResumePayment: false, canReinstate: false, wantsToStay: true },
});

describe('estimates', () => {
  it('illustrate a plan and a modification from balance, rate and payment alone', () => {
    for (const authority of ['fannie-mae', 'freddie-mac', 'va', 'usda', 'fha'] as const) {
      const { options } = simulationOf(quickLook(authority));
      const shown = options.filter(({ illustration }) => illustration?.payments).map(({ kind }) => kind);
      expect(shown, authority).toContain('repayment-plan');
      expect(
        shown.some((kind) => ['modification', 'combination'].includes(kind)),
        authority,
      ).toBe(true);
    }
  });

  it('say what was guessed, and how', () => {
    const { estimates } = simulationOf(quickLook('fannie-mae'));
    // 236,765.47 at 6.5 % and 1,580.17 a month last 309 months (contract, the case).
    expect(estimates).toContainEqual({ path: 'loan.remainingMonths', value: 309, how: 'from-the-other-three' });
    expect(estimates).toContainEqual({ path: 'loan.escrow', value: '0.00', how: 'left-out' });
    expect(estimates).toContainEqual({ path: 'property.value', value: '236765.47', how: 'as-much-as-owed' });
    expect(estimates).toContainEqual({ path: 'loan.rateType', value: 'fixed', how: 'usual' });
    expect(estimates).toContainEqual({ path: 'arrears.escrowAdvances', value: '0.00', how: 'none' });
    const loanCase = quickLook('fannie-mae');
    // Eight unpaid months of 520.00.
    expect(simulationOf({ ...loanCase, loan: { ...loanCase.loan, escrow: '520.00' } }).estimates).toContainEqual({
      path: 'arrears.escrowAdvances',
      value: '4160.00',
      how: 'escrow-of-unpaid-months',
    });
    expect(estimates.map(({ path }) => path)).not.toContain('loan.principalBalance');
  });

  it('count the months of the term from the second month after the start', () => {
    const loanCase = quickLook('va');
    const loan = { ...loanCase.loan, principalAndInterest: null, originatedOn: '2019-05-14', originalTermMonths: 360 };
    // First due 2019-07-01: 81 installments fell due before 2026-04-01.
    expect(simulationOf({ ...loanCase, loan }).estimates).toContainEqual({
      path: 'loan.remainingMonths',
      value: 279,
      how: 'from-start-and-term',
    });
  });

  it('are what the same case comes to when somebody types them', () => {
    const guessed = simulationOf(quickLook('fannie-mae'));
    const loanCase = quickLook('fannie-mae');
    const typed = Object.fromEntries(guessed.estimates.map(({ path, value }) => [path, value]));
    const inGroup = (group: string) =>
      Object.fromEntries(
        Object.entries(typed).flatMap(([path, value]) =>
          path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), value]] : [],
        ),
      );
    const explained = simulationOf({
      ...loanCase,
      loan: { ...loanCase.loan, ...inGroup('loan') },
      arrears: { ...loanCase.arrears, ...inGroup('arrears') },
      property: inGroup('property'),
      history: inGroup('history'),
    });
    const flex = optionIn(guessed, 'fannie-mae.flex-modification');
    expect(flex.terms).toBeUndefined();
    expect(flex.illustration).toMatchObject({ fits: true });
    expect(flex.illustration?.terms).toEqual(optionIn(explained, 'fannie-mae.flex-modification').terms);
    expect(flex.illustration?.totals).toEqual(optionIn(explained, 'fannie-mae.flex-modification').totals);
  });

  it('leave every verdict and every missing fact as they are, and never stand beside payments of the option', () => {
    for (const authority of ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other'] as const) {
      const { options, nextQuestions, nextFigures } = simulationOf(quickLook(authority));
      expect([...nextQuestions, ...nextFigures]).toContain('loan.escrow');
      for (const { illustration, payments, status } of options) {
        if (illustration?.estimated) expect([payments, status === 'not-in-force']).toEqual([undefined, false]);
      }
    }
  });

  it('give the months of the pictures too', () => {
    const rows = outcomeRows(caseOf(quickLook('fannie-mae')), 'fannie-mae.flex-modification');
    expect(rows.length).toBeGreaterThan(400);
  });

  it('are none where nothing waits for one', () => {
    const { estimates, options } = simulationOf({ version: 1, asOf: '2026-11-23', loan: { backer: 'fannie-mae' } });
    expect(estimates).toEqual([]);
    expect(options.filter(({ illustration }) => illustration)).toEqual([]);
  });
});
