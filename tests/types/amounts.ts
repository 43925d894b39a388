import { addDays, type PlainDate, parseDate } from '../../lib/calendar/date';
import { add, type Money, times } from '../../lib/money/money';
import { monthInterest, type Rate } from '../../lib/money/rate';
import { formatMoney } from '../../lib/money/text';

/*
 * What the type check has to refuse, so that cents, rates and days cannot be taken for each other, for bare numbers or for
 * any text. Never run: `npm run types` fails where a line below would compile.
 */

declare const money: Money;
declare const rate: Rate;
declare const day: PlainDate;

/** They may be compared and passed on as what they are. */
export const allowed: readonly [number, number, string, boolean, Money] = [
  money,
  rate,
  day,
  day < addDays(day, 1),
  add(money),
];

// @ts-expect-error a bare number has no unit: cents, or dollars?
export const bareMoney: Money = 1580;
// @ts-expect-error nor has a bare number as a rate
export const bareRate: Rate = 6.875;
// @ts-expect-error any text is no day
export const anyText: PlainDate = '2026-02-30';
// @ts-expect-error a rate is no amount
export const rateAsMoney: Money = rate;
// @ts-expect-error an amount is no rate
export const moneyAsRate: Rate = money;
// @ts-expect-error sums of amounts go through add, which refuses what is not exact
export const bareSum: Money = money + money;
// @ts-expect-error so do products
export const bareProduct: Money = money * 2;
// @ts-expect-error an amount and a bare number are not added
export const mixedSum = add(money, 100);
// @ts-expect-error an amount is multiplied by a count, never by a text
export const textCount = times(money, '12');
// @ts-expect-error interest asks for an amount and a rate, in this order
export const swapped = monthInterest(rate, money);
// @ts-expect-error what is written to the contract is an amount, not any number
export const written = formatMoney(1580.17);
// @ts-expect-error days are added to a day, not to a text
export const fromText = addDays('2026-11-23', 1);
// @ts-expect-error a text that was read may be no day
export const unread: PlainDate = parseDate('2026-11-23');
