import { monthInterest } from '../money/rate';
import { agrees } from './derived';
import { derive } from './fact';
import type { Case } from './schema';
import type { Situation } from './situation';

/** An answer that is allowed but looks mistaken: where, and what (a key of `notices` in the words). */
export interface Notice {
  readonly path: string;
  readonly notice:
    | 'payment-below-interest'
    | 'payment-does-not-match'
    | 'in-the-future'
    | 'before-origination'
    | 'contradicts-count'
    | 'sale-passed';
}

const PAST_DATES = [
  ['loan', 'originatedOn'],
  ['arrears', 'oldestUnpaidDueDate'],
  ['history', 'lastModificationOn'],
  ['history', 'lastFailedTrialOn'],
  ['history', 'lastDeferralOn'],
  ['history', 'forbearanceStartedOn'],
  ['history', 'lastPermanentOptionOn'],
] as const;

function pastDates({ loan, arrears, history }: Case) {
  const groups: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { loan, arrears, history };
  return PAST_DATES.flatMap(([group, name]) => {
    const date = groups[group]?.[name];
    return typeof date === 'string' && date !== 'none' ? [{ path: `${group}.${name}`, date }] : [];
  });
}

/** What a careful reader would ask about once more. Nothing here refuses a case or changes a figure. */
export function notices(household: Case, { loan }: Situation): readonly Notice[] {
  const matching = agrees({ loan });
  const { asOf, history } = household;
  const begun = household.loan.originatedOn;
  const sale = household.foreclosure.saleOn;
  const dates = pastDates(household);
  const shrinking = derive(
    { balance: loan.principalBalance, rate: loan.ratePercent, payment: loan.principalAndInterest },
    ({ balance, rate, payment }) => payment > monthInterest(balance, rate),
  );
  const counted = [
    ['lastModificationOn', history.priorModifications],
    ['lastDeferralOn', history.monthsDeferred],
    ['forbearanceStartedOn', history.forbearanceMonthsUsed],
  ] as const;
  return [
    ...(shrinking.known && !shrinking.value
      ? [{ path: 'loan.principalAndInterest', notice: 'payment-below-interest' } as const]
      : []),
    ...(shrinking.known && shrinking.value && matching.known && !matching.value
      ? [{ path: 'loan.principalAndInterest', notice: 'payment-does-not-match' } as const]
      : []),
    ...dates.filter(({ date }) => date > asOf).map(({ path }) => ({ path, notice: 'in-the-future' }) as const),
    ...dates
      .filter(({ path, date }) => path !== 'loan.originatedOn' && begun !== null && date < begun)
      .map(({ path }) => ({ path, notice: 'before-origination' }) as const),
    ...counted
      .filter(([name, count]) => count === 0 && history[name] !== null && history[name] !== 'none')
      .map(([name]) => ({ path: `history.${name}`, notice: 'contradicts-count' }) as const),
    ...(sale !== null && sale !== 'none' && sale < asOf
      ? [{ path: 'foreclosure.saleOn', notice: 'sale-passed' } as const]
      : []),
  ];
}
