import { type Locale, REGION } from './locale';

/** A number as the contract writes it. `Intl` reads decimal strings exactly, so no amount ever becomes a float. */
type DecimalText = Intl.StringNumericLiteral;

const DECIMAL = /^-?\d+(\.\d+)?$/;

function decimal(text: string): DecimalText {
  if (!DECIMAL.test(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return text as DecimalText;
}

/** What the words need of `Intl`, built once a language. */
export interface Formats {
  /** `$1,580.17`; whole dollars without cents: `$25,000`. */
  readonly money: (amount: string) => string;
  /** For columns of amounts: always with cents. */
  readonly moneyWithCents: (amount: string) => string;
  /** A yearly rate with the places it needs: `6.5%`, `6.875%`. */
  readonly rate: (percent: string) => string;
  /** The same as it is published: with two places at least. */
  readonly publishedRate: (percent: string) => string;
  /** One place; more where rounding would hide that the value is not the round one (20.0004 against a limit of 20). */
  readonly percent: (percent: string) => string;
  readonly number: (value: number | string) => string;
  readonly all: (items: readonly string[]) => string;
  readonly oneOf: (items: readonly string[]) => string;
}

export function formats(locale: Locale): Formats {
  const region = REGION[locale];
  const dollars = { style: 'currency', currency: 'USD' } as const;
  const short = new Intl.NumberFormat(region, { ...dollars, trailingZeroDisplay: 'stripIfInteger' });
  const long = new Intl.NumberFormat(region, dollars);
  const upTo = (places: number) =>
    new Intl.NumberFormat(region, { minimumFractionDigits: 0, maximumFractionDigits: places });
  const published = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
  const [whole, tenths, thousandths, fine] = [upTo(0), upTo(1), upTo(3), upTo(4)];
  const all = new Intl.ListFormat(region, { type: 'conjunction' });
  const oneOf = new Intl.ListFormat(region, { type: 'disjunction' });
  return {
    money: (amount) => short.format(decimal(amount)),
    moneyWithCents: (amount) => long.format(decimal(amount)),
    // Both languages of the US write the sign without a space, as the letters do.
    rate: (percent) => `${thousandths.format(decimal(percent))}%`,
    publishedRate: (percent) => `${published.format(decimal(percent))}%`,
    percent: (percent) => {
      const value = decimal(percent);
      const looksWhole = tenths.format(value) === whole.format(value);
      return `${(looksWhole ? fine : tenths).format(value)}%`;
    },
    number: (value) => fine.format(typeof value === 'string' ? decimal(value) : value),
    all: (items) => all.format(items),
    oneOf: (items) => oneOf.format(items),
  };
}
