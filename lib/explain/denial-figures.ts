import type { Money } from '../money/money';
import type { Percent } from '../money/ratio';
import type { Trait } from '../programs/authority';
import type { Deadline } from '../rights/timeline';
import { isOneOfChecks } from '../rules/deciding-checks';
import type { OptionResult, SituationResult } from '../simulate/results';
import { approximate, isApproximate } from './approximate';
import { authoritiesWith } from './authorities-with';
import { authoritiesAmong } from './for-household';
import { moneyValue, type Value, type Values } from './sentence';

/** What the reasons of letters are about: income and worth, the options of the owner, and the day for papers that are missing. */
export interface DenialFigures {
  readonly situation: Pick<SituationResult, 'housingRatioPercent' | 'loanToValuePercent'>;
  readonly options: readonly OptionResult[];
  readonly timeline?: readonly Pick<Deadline, 'id' | 'date'>[];
}

const OPEN: readonly OptionResult['status'][] = ['may-qualify', 'servicer-decides', 'needs-information'];

const CHANGED: readonly OptionResult['kind'][] = ['modification', 'combination'];

/** What the rules of an owner make of the income: no papers on it, no share of it, or whether the household can afford the new payment. */
function incomeRuleOf(owner: OptionResult['authority'], options: readonly OptionResult[]): string {
  const isSo = (trait: Trait) => authoritiesWith(trait).some((one) => one === owner);
  if (isSo('asks-no-income')) return 'papers';
  if (isSo('sets-no-share-of-income')) return 'share';
  const asksToAfford = options.some(({ checks }) =>
    checks.some(({ name }) => isOneOfChecks(name, 'new-payment-affordable')),
  );
  return asksToAfford ? 'afford' : 'unknown';
}

/** The household's figures for a sentence about a denial, each with a branch for whether there is one. */
export function denialFigures({ situation, options, timeline = [] }: DenialFigures): Values {
  const [found] = options.flatMap((option) =>
    (option.steps ?? []).flatMap(({ amounts }) => (amounts?.shareCap === undefined ? [] : [{ option, amounts }])),
  );
  const { setAside, shareCap } = found?.amounts ?? {};
  const given = (isGiven: boolean): Value => ({ unit: 'select', value: isGiven ? 'yes' : 'no' });
  const money = (amount: Money | undefined): Value => (amount === undefined ? { unit: 'missing' } : moneyValue(amount));
  const share = (percent: Percent | null): Value =>
    percent === null ? { unit: 'missing' } : { unit: 'percent', value: percent };
  const { housingRatioPercent: housingRatio, loanToValuePercent: loanToValue } = situation;
  const [owner, ...others] = authoritiesAmong(options);
  const isOneOwner = owner !== undefined && others.length === 0;
  const openCount = options.filter(({ kind, status }) => kind !== 'disposition' && OPEN.includes(status)).length;
  const [cheapest] = options
    .filter(({ kind, status }) => CHANGED.includes(kind) && OPEN.includes(status))
    .flatMap((option) => {
      const { payment } = option.terms ?? {};
      return payment?.unit === 'money' ? [{ option, payment: payment.value }] : [];
    })
    .sort((a, b) => a.payment - b.payment);
  const papersBy = timeline.find(({ id }) => id === 'missing-papers')?.date;
  return {
    housingGiven: given(housingRatio !== null),
    housing: share(housingRatio),
    worthGiven: given(loanToValue !== null),
    worth: share(loanToValue),
    setAsideGiven: given(isOneOwner && setAside !== undefined),
    setAside: found && isApproximate(found.option) ? approximate(money(setAside)) : money(setAside),
    shareCap: money(shareCap),
    incomeRule: { unit: 'select', value: isOneOwner ? incomeRuleOf(owner, options) : 'unknown' },
    newGiven: given(isOneOwner && cheapest !== undefined),
    newPayment:
      cheapest && isApproximate(cheapest.option) ? approximate(money(cheapest.payment)) : money(cheapest?.payment),
    ownerGiven: given(isOneOwner && openCount > 0),
    owner: isOneOwner ? { unit: 'quotes', value: [{ key: `options.authority.${owner}` }] } : { unit: 'missing' },
    open: { unit: 'count', value: openCount },
    papersGiven: given(papersBy !== undefined),
    papersBy: papersBy === undefined ? { unit: 'missing' } : { unit: 'date', value: papersBy },
  };
}
