import { growthFactor, periodicPayment, presentValue, remainingBalance } from '../loan/annuity';
import { Exact, roundToCents, toExact } from '../money/exact';
import { LARGEST_AMOUNT, type Money } from '../money/money';
import { addRates, monthlyRate, type Rate } from '../money/rate';
import { inPercent, type Percent } from '../money/ratio';
import type { Assumptions } from './assumptions';

/** The loan as it is, with what is past due added, and the home behind it. */
export interface Unchanged {
  readonly capitalizedBalance: Money;
  readonly rate: Rate;
  readonly months: number;
  readonly value: Money;
  readonly marketRate: Rate;
}

/** The loan after a modification. */
export interface Changed {
  readonly balance: Money;
  readonly rate: Rate;
  readonly months: number;
  readonly rateSteps?: readonly { readonly fromMonth: number; readonly rate: Rate }[];
  /** Without interest, paid with the last installment. */
  readonly setAside: Money;
}

/** The assumptions with one chance of each kind. */
interface Chances extends Omit<Assumptions, 'redefault' | 'cure'> {
  readonly redefault: Rate;
  readonly cure: Rate;
  /** Nobody gets more than the balance for a loan that catches up, because it would be refinanced. */
  readonly cappedAtPar?: boolean;
}

/** What each way is worth to the investor today, in whole cents (rules/history.md 6.2). */
export interface NetPresentValues {
  readonly perform: Money;
  readonly redefault: Money;
  readonly cure: Money;
  readonly noModification: Money;
  readonly modification: Money;
  /** Modification less no modification, rounded once. */
  readonly difference: Money;
  /** The share of redefaults at which both are worth the same, in percent; null where performing is worth no more than redefault. */
  readonly breakEvenRedefaultPercent: Percent | null;
  /** Whether modifying is worth more up to that share, at any share, at none, or whether there is no such share. */
  readonly breakEven: 'up-to' | 'always' | 'never' | 'none';
}

/** The months for which an investor was subsidized (rules/history.md 6.2). */
const SUBSIDIZED_MONTHS = 60;
const WHOLE = 100_000;

/** A share in thousandths of a percent as a fraction of one. */
function fraction(share: Rate): Exact {
  return new Exact(share).div(WHOLE);
}

/**
 * What a foreclosed home brings when it is sold after so many months, in full precision. Whatever prices are let do, it is worth
 * no more than the largest amount there is.
 */
export function saleProceeds(
  value: Money,
  month: number,
  { priceChange, reoDiscount, sellCost }: Pick<Assumptions, 'priceChange' | 'reoDiscount' | 'sellCost'>,
): Exact {
  const price = toExact(value).times(fraction(priceChange).plus(1).pow(new Exact(month).div(12)));
  return Exact.min(price, toExact(LARGEST_AMOUNT)).times(
    new Exact(1).minus(fraction(reoDiscount)).minus(fraction(sellCost)),
  );
}

/**
 * The transparent model: four ways a loan can go, each discounted at the market rate plus a premium. It is no copy of the
 * Treasury's own test, whose coefficients nobody published in a readable form.
 */
export function netPresentValues(unchanged: Unchanged, changed: Changed, chances: Chances): NetPresentValues {
  const { capitalizedBalance, rate, months, value, marketRate } = unchanged;
  const discount = monthlyRate(addRates(marketRate, chances.premium));
  const later = (amount: Exact, month: number) => amount.div(growthFactor(discount, month));
  const sold = (month: number) => later(saleProceeds(value, month, chances), month);

  const subsidy = presentValue(toExact(chances.monthlySubsidy), discount, SUBSIDIZED_MONTHS);
  const perform = installmentsUntil(changed, changed.months, discount)
    .plus(later(toExact(changed.setAside), changed.months))
    .plus(subsidy);
  const redefault = installmentsUntil(changed, chances.monthsToRedefault, discount).plus(
    sold(chances.monthsToRedefault + chances.monthsToLiquidate),
  );
  const balance = toExact(capitalizedBalance);
  const contract = presentValue(periodicPayment(balance, monthlyRate(rate), months), discount, months);
  const cure = chances.cappedAtPar === false ? contract : Exact.min(contract, balance);

  const again = fraction(chances.redefault);
  const alone = fraction(chances.cure);
  const modification = mixed(again, redefault, perform);
  const noModification = mixed(alone, cure, sold(chances.monthsToLiquidate));
  const spread = perform.minus(redefault);
  const share = spread.gt(0) ? perform.minus(noModification).div(spread) : undefined;
  const cents = (dollars: Exact) => roundToCents(dollars, 'half-up');
  return {
    perform: cents(perform),
    redefault: cents(redefault),
    cure: cents(cure),
    noModification: cents(noModification),
    modification: cents(modification),
    difference: cents(modification.minus(noModification)),
    breakEvenRedefaultPercent: share === undefined ? null : inPercent(share, 2),
    breakEven: share === undefined ? 'none' : share.gte(1) ? 'always' : share.lt(0) ? 'never' : 'up-to',
  };
}

function mixed(chance: Exact, ifSo: Exact, ifNot: Exact): Exact {
  return chance.times(ifSo).plus(new Exact(1).minus(chance).times(ifNot));
}

/** What the installments of the first `until` months are worth today, each rate with its own payment, in full precision. */
function installmentsUntil({ balance, rate, months, rateSteps = [] }: Changed, until: number, discount: Exact): Exact {
  const starts = [{ fromMonth: 1, rate }, ...rateSteps];
  let balanceLeft = toExact(balance);
  let value = new Exact(0);
  starts.forEach(({ fromMonth, rate: current }, index) => {
    const next = starts[index + 1]?.fromMonth ?? months + 1;
    const paid = periodicPayment(balanceLeft, monthlyRate(current), months - fromMonth + 1);
    const counted = Math.max(0, Math.min(next, until + 1) - fromMonth);
    value = value.plus(presentValue(paid, discount, counted).div(growthFactor(discount, fromMonth - 1)));
    balanceLeft = remainingBalance(balanceLeft, monthlyRate(current), paid, next - fromMonth);
  });
  return value;
}
