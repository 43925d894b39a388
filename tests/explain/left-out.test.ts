import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/explain/explain';
import { whyLeftOut } from '../../lib/explain/left-out';
import { typedSimulationWith } from '../support/household';

describe('an option without payments to compare', () => {
  const whyOf = (id: string, changes: Readonly<Record<string, unknown>>) => {
    const simulation = typedSimulationWith(changes);
    const explained = explain(simulation).options.find((option) => option.id === id);
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
    expect('waits' in why && why.waits.map(({ path }) => path)).toEqual(['loan.atFinalRate']);
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
