import type { Value } from '../explain/sentence';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import { formatMoney, formatPercent, formatRate } from '../money/text';
import { type Locale, REGION } from './locale';

/** `Intl` reads decimal strings exactly, so no amount ever becomes a float. */
const decimal = (text: string) => text as Intl.StringNumericLiteral;
const dollars = (amount: Money) => decimal(formatMoney(amount));
const yearly = (rate: Rate) => decimal(formatRate(rate));

/** Cents of a dollar; a percent, and half of its hundredth, in ten-thousandths. */
const DOLLAR = 100;
const ONE_PERCENT = 10_000n;
const HIDDEN = 50n;

/** An amount as a box or a file holds it, in any language: `1580.17`. */
export const moneyText: (amount: Money) => string = formatMoney;

/** A value as a box holds it, in any language: `1580.17`, a yearly rate as `6.500`. @throws RangeError for what no box holds */
export function typedText(value: Value): string {
  switch (value.unit) {
    case 'money':
      return moneyText(value.value);
    case 'rate':
      return formatRate(value.value);
    case 'months':
    case 'count':
      return String(value.value);
    default:
      throw new RangeError(`No box holds ${value.unit}`);
  }
}

/** What the words need of `Intl`, built once a language. */
export interface Formats {
  /** `$1,580.17`; whole dollars without cents: `$25,000`. */
  readonly money: (amount: Money) => string;
  /** On a picture, and of an estimate: whole dollars; below half of one with cents, as it is not nothing. */
  readonly moneyRounded: (amount: Money) => string;
  /** For columns of amounts: with cents; none at all is `$0` everywhere. */
  readonly moneyWithCents: (amount: Money) => string;
  /** How the amounts of one table are written: all of them without cents where each is in whole dollars. */
  readonly moneyAmong: (amounts: readonly Money[]) => (amount: Money) => string;
  /** The same without its sign; in whole dollars where it is an estimate. */
  readonly moneyApart: (amount: Money, isAbout?: boolean) => string;
  /** A yearly rate with the places it needs: `6.5%`, `6.875%`. */
  readonly rate: (rate: Rate) => string;
  /** The same as it is published: with two places at least. */
  readonly publishedRate: (rate: Rate) => string;
  /** The distance between two rates, in percentage points. */
  readonly points: (distance: Rate) => string;
  /** One place; two where rounding would hide that the value is not the round one (39.96 against a limit of 40). */
  readonly percent: (percent: Percent) => string;
  /** On which side of the figure that `percent` writes the value lies, where two places hide it (20.0004 against 20). */
  readonly percentSide: (percent: Percent) => 'over' | 'under' | undefined;
  readonly number: (value: number) => string;
  readonly all: (items: readonly string[]) => string;
  readonly oneOf: (items: readonly string[]) => string;
}

/** How figures, dates and lists are written in a language, in the form of the United States. */
export function formats(locale: Locale): Formats {
  const region = REGION[locale];
  const inDollars = { style: 'currency', currency: 'USD' } as const;
  const short = new Intl.NumberFormat(region, { ...inDollars, trailingZeroDisplay: 'stripIfInteger' });
  const long = new Intl.NumberFormat(region, inDollars);
  const rounded = new Intl.NumberFormat(region, { ...inDollars, maximumFractionDigits: 0 });
  const upTo = (places: number) =>
    new Intl.NumberFormat(region, { minimumFractionDigits: 0, maximumFractionDigits: places });
  const apart = new Intl.NumberFormat(region, { ...inDollars, signDisplay: 'never' });
  const apartRounded = new Intl.NumberFormat(region, { ...inDollars, signDisplay: 'never', maximumFractionDigits: 0 });
  const published = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
  const [whole, tenths, hundredths, thousandths] = [upTo(0), upTo(1), upTo(2), upTo(3)];
  const moneyWithCents = (amount: Money) => (amount === 0 ? short : long).format(dollars(amount));
  const all = new Intl.ListFormat(region, { type: 'conjunction' });
  const oneOf = new Intl.ListFormat(region, { type: 'disjunction' });
  return {
    money: (amount) => short.format(dollars(amount)),
    moneyRounded: (amount) => (Math.abs(amount) * 2 < DOLLAR ? short : rounded).format(dollars(amount)),
    moneyWithCents,
    moneyAmong: (amounts) =>
      amounts.every((amount) => amount % DOLLAR === 0) ? (amount) => short.format(dollars(amount)) : moneyWithCents,
    moneyApart: (amount, isAbout = false) => {
      const isShort = isAbout && Math.abs(amount) * 2 >= DOLLAR;
      return (amount === 0 ? short : isShort ? apartRounded : apart).format(dollars(amount));
    },
    // Both languages of the US write the sign without a space, as the letters do.
    rate: (rate) => `${thousandths.format(yearly(rate))}%`,
    publishedRate: (rate) => `${published.format(yearly(rate))}%`,
    points: (distance) => thousandths.format(yearly(distance)),
    percent: (percent) => {
      const value = decimal(formatPercent(percent));
      const looksWhole = tenths.format(value) === whole.format(value);
      return `${(looksWhole ? hundredths : tenths).format(value)}%`;
    },
    percentSide: (percent) => {
      const above = ((percent % ONE_PERCENT) + ONE_PERCENT) % ONE_PERCENT;
      if (above > 0n && above < HIDDEN) return 'over';
      return above > ONE_PERCENT - HIDDEN ? 'under' : undefined;
    },
    number: (value) => whole.format(value),
    all: (items) => all.format(items),
    oneOf: (items) => oneOf.format(items),
  };
}
