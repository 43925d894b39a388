import { ZERO } from '../../../lib/money/money';
import { choiceOf, withIds } from '../../../lib/rules/parameter';
import { limitsFrom } from '../../../lib/rules/source';
import { handbook } from './sources';

const limit = limitsFrom('2026-01-01');

export const reinstatementParameters = withIds('toy.reinstatement', {
  unpaidInstallments: limit('count', 1, handbook),
  canReinstate: limit('yes-no', true, handbook),
});

export const repaymentPlanParameters = withIds('toy.repayment-plan', {
  hardshipOver: choiceOf('hardship.duration', limit('choice', ['temporary-resolved', 'permanent'], handbook)),
  canResume: limit('yes-no', true, handbook),
  unpaidInstallments: limit('count', 1, handbook),
  shortestPlan: limit('months', 2, handbook),
  longestPlan: limit('months', 9, handbook),
  leftToRepay: limit('money', ZERO, handbook),
});

export const shortSaleParameters = withIds('toy.short-sale', { named: limit('yes-no', true, handbook) });
