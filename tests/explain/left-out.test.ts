import { describe, expect, it } from 'vitest';
import { explainSimulation } from '../../lib/explain/explain';
import { whyLeftOut } from '../../lib/explain/left-out';
import { withShownFigures } from '../../lib/interview/shown-figures';
import { simulate } from '../../lib/simulate/simulate';
import { caseWith, typedSimulationWith } from '../support/household';

describe('an option without payments to compare', () => {
  const whyOf = (id: string, changes: Readonly<Record<string, unknown>>) => {
    const simulation = typedSimulationWith(changes);
    const explained = explainSimulation(simulation).options.find((option) => option.id === id);
    if (!explained) throw new Error(id);
    return { payments: explained.payments, why: whyLeftOut(explained) };
  };

  it('names the answer that its figures wait for, which nobody can guess', () => {
    const { payments, why } = whyOf('fannie-mae.flex-modification', {
      'loan.rateType': 'adjustable',
      'loan.atFinalRate': null,
      'loan.lifetimeCapPercent': null,
    });
    expect(payments).toEqual([]);
    expect(why).toMatchObject({ key: 'results.compare.leftOut.waits' });
    expect('openFacts' in why && why.openFacts.map(({ path }) => path)).toEqual(['loan.atFinalRate']);
  });

  it('never says that there is no figure of an option whose payment is known, though not its end', () => {
    const back = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
    const known = { ...back, 'loan.payment': '1850.00', 'loan.principalAndInterest': null, 'loan.escrow': null };
    const noEnd = { 'loan.ratePercent': null, 'loan.remainingMonths': null, 'loan.principalBalance': null };
    const loanCase = caseWith({
      ...known,
      ...noEnd,
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'arrears.escrowShortage': '0.00',
    });
    const simulation = withShownFigures(loanCase, simulate(loanCase));
    const deferral = explainSimulation(simulation).options.find(({ id }) => id === 'fannie-mae.payment-deferral');
    if (!deferral) throw new Error('no deferral');
    expect(deferral.headline[0]?.values?.payment).toMatchObject({ value: 185000 });
    expect([deferral.payments, whyLeftOut(deferral)]).toMatchObject([[], { key: 'results.compare.leftOut.rest' }]);
  });

  it('says why it does not fit, or that who leaves pays nothing a month', () => {
    const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
    const deferral = whyOf('fannie-mae.payment-deferral', current);
    expect(deferral.payments).toEqual([]);
    expect(deferral.why).toMatchObject({ sentence: { key: expect.stringMatching(/^checks\..*\.false$/) } });
    expect(whyOf('fannie-mae.deed-in-lieu', { 'household.wantsToStay': false }).why).toEqual({
      sentence: { key: 'results.compare.leftOut.leaves' },
    });
  });
});
