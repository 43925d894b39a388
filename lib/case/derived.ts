import { balanceForPayment, LONGEST_TERM, levelPayment, rateForPayment, termForPayment } from '../loan/level-payment';
import { fromCents, type Money, magnitude, subtract, times, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { derive, type Fact } from './fact';
import type { Situation } from './situation';

/** What the three other figures of a level loan say the fourth should be; null where no figure makes them agree. */
interface Derived {
  readonly principalAndInterest: Fact<Money>;
  readonly principalBalance: Fact<Money>;
  readonly noteRate: Fact<Rate | null>;
  readonly remainingMonths: Fact<number | null>;
}

/** Each figure of the loan from the other three; unknown facts are named. Amounts in cents, the rate a year, whole months. */
export function derivedFrom({ loan }: Pick<Situation, 'loan'>): Derived {
  const { principalAndInterest, principalBalance, noteRate, remainingMonths } = loan;
  return {
    principalAndInterest: levelOf({ loan }),
    principalBalance: derive({ principalAndInterest, noteRate, remainingMonths }, (of) =>
      balanceForPayment(of.principalAndInterest, of.noteRate, of.remainingMonths),
    ),
    noteRate: derive(
      { principalBalance, principalAndInterest, remainingMonths },
      (of) => rateForPayment(of.principalBalance, of.principalAndInterest, of.remainingMonths) ?? null,
    ),
    remainingMonths: derive(
      { principalBalance, noteRate, principalAndInterest },
      (of) => termForPayment(of.principalBalance, of.noteRate, of.principalAndInterest, 1, LONGEST_TERM) ?? null,
    ),
  };
}

/** The level payment of the balance, rate and months typed. */
function levelOf({ loan }: Pick<Situation, 'loan'>): Fact<Money> {
  const { principalBalance, noteRate, remainingMonths } = loan;
  return derive({ principalBalance, noteRate, remainingMonths }, (of) =>
    levelPayment(of.principalBalance, of.noteRate, of.remainingMonths),
  );
}

/** Monthly rounding leaves a few cents over the years; who types whole dollars has left the cents away. */
const CENTS_LEFT = fromCents(5);
const ONE_DOLLAR = fromCents(100);

/** Whether the payment typed is the level payment of the balance, rate and months typed. */
export function paymentIsLevel({ loan }: Pick<Situation, 'loan'>): Fact<boolean> {
  return derive(
    { principalAndInterest: loan.principalAndInterest, level: levelOf({ loan }) },
    ({ principalAndInterest, level }) => {
      const tolerance = principalAndInterest % ONE_DOLLAR === 0 ? ONE_DOLLAR : CENTS_LEFT;
      return Math.abs(subtract(principalAndInterest, level)) <= tolerance;
    },
  );
}

/**
 * Whether what a payment leaves at the end comes of figures copied a little wrong, and of no balloon: it is less than 1 % off the level
 * payment, and leaves at most a tenth of the balance. These limits are ours: no rule sets them. False while one of the figures is unknown.
 */
export function isCopyingError(
  { loan, changes, balloonBetween }: Pick<Situation, 'loan' | 'changes' | 'balloonBetween'>,
  left: Money,
): boolean {
  if (changes.length > 0 || balloonBetween !== null) return false;
  const slip = derive(
    { payment: loan.principalAndInterest, level: levelOf({ loan }), balance: loan.principalBalance },
    (figures) => isNearLevel({ ...figures, left }),
  );
  return slip.known && slip.value;
}

/** Whether a payment is less than 1 % off the level payment of a balance, and leaves at most a tenth of it. These limits are ours. */
export function isNearLevel(of: Readonly<Record<'payment' | 'level' | 'balance' | 'left', Money>>): boolean {
  return times(magnitude(subtract(of.payment, of.level)), 100) < of.level && times(of.left, 10) <= of.balance;
}

/** What earlier partial claims come to, apart from the deferred balance; nothing while unknown. */
export function earlierClaims(situation: Pick<Situation, 'loan' | 'history'>): Money {
  const { partialClaimsPaid } = situation.history;
  return partialClaimsPaid.known && !isClaimCountedTwice(situation) ? partialClaimsPaid.value : ZERO;
}

/** Whether a partial claim stands a second time as the deferred balance: to the cent the same sum, above 0.00. */
export function isClaimCountedTwice({ loan, history }: Pick<Situation, 'loan' | 'history'>): boolean {
  const same = derive(
    { deferredBalance: loan.deferredBalance, partialClaimsPaid: history.partialClaimsPaid },
    ({ deferredBalance, partialClaimsPaid }) => deferredBalance > ZERO && deferredBalance === partialClaimsPaid,
  );
  return same.known && same.value;
}
