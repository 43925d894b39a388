import { createTranslator } from 'use-intl/core';
import { type PlainDate, partsOf } from '../calendar/date';
import { LEGAL_FIGURES } from '../explain/legal-figures.data';
import { PHONES } from '../explain/phones.data';
import type { Sentence, Value } from '../explain/sentence';
import { formatMonthFraction } from '../loan/month-fraction';
import type { Money } from '../money/money';
import type { Percent } from '../money/ratio';
import { type Formats, formats } from './format';
import type { Locale } from './locale';

/** Messages by namespace, any depth. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Says sentences and values in one language. */
export interface Speaker {
  readonly locale: Locale;
  readonly format: Formats;
  readonly say: (sentence: Sentence) => string;
  readonly value: (value: Value) => string;
  /** A message by its key, with the telephone numbers and legal figures that it names (`{counselorPhone}`, `{appealDays}`); throws when the words lack it. */
  readonly words: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly has: (key: string) => boolean;
  /** What an answer to choose is called: in its question's own words, or else yes and no. */
  readonly choice: (path: string, value: string) => string;
}

/** Telephone numbers and legal figures, which any message may name: one object, as every message takes a copy of it. */
const NAMED: Readonly<Record<string, string>> = { ...PHONES, ...LEGAL_FIGURES };

/** From this many months on a span is also told in years. */
const MONTHS_TOLD_IN_YEARS = 24;

/** Turns sentences and values into text. It takes the messages, so that a page loads only its own language. */
export function speakerOf(locale: Locale, messages: Messages): Speaker {
  const translate: Loose = createTranslator<Messages>({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  }) as Loose;
  const format = formats(locale);
  const has = (key: string) => translate.has(key);
  const words: Speaker['words'] = (key, values) => translate(key, { ...NAMED, ...values });

  function date(day: PlainDate): string {
    const { year, month, day: ofMonth } = partsOf(day);
    return words('common.date', { year: String(year), month: words(`common.months.${month}`), day: String(ofMonth) });
  }

  function monthOfYear(day: PlainDate): string {
    const { year, month } = partsOf(day);
    return words('common.monthOfYear', { year: String(year), month: words(`common.months.${month}`) });
  }

  function span(months: number): string {
    if (months < MONTHS_TOLD_IN_YEARS) return words('common.duration.months', { count: months });
    const rest = months % 12;
    return words('common.duration.monthsAndYears', { count: format.number(months), years: (months - rest) / 12, rest });
  }

  function field(path: string): string {
    const group = `common.groups.${path}`;
    if (has(`fields.${path}.label`)) return words(`fields.${path}.label`);
    return has(group) ? words(group) : path;
  }

  function choice(path: string, value: string): string {
    const own = `fields.${path}.choices.${value}`;
    if (has(own)) return words(own);
    // An answer without words is shown as it stands: no page falls over one.
    return ['yes', 'no'].includes(value) ? words(`common.${value}`) : value;
  }

  function choices({ path, values, all }: Extract<Value, { unit: 'choices' }>): string {
    const labels = values.map((value) => choice(path, value));
    const [only] = labels;
    if (labels.length === 1 && only !== undefined) return only;
    const quoted = labels.map((label) => `“${label}”`);
    return all ? format.all(quoted) : format.oneOf(quoted);
  }

  function share(percent: Percent): string {
    const figure = format.percent(percent);
    const side = format.percentSide(percent);
    return side ? words(`common.beyond.${side}`, { figure }) : figure;
  }

  function about(
    { unit, about: isEstimate }: Extract<Value, { unit: 'money' | 'rate' | 'percent' }>,
    figure: string,
  ): string {
    return isEstimate ? words(`common.about.${unit}`, { figure }) : figure;
  }

  function written(shown: Value, money: (amount: Money) => string): string {
    switch (shown.unit) {
      case 'money':
        return about(shown, (shown.about || shown.rounded ? format.moneyRounded : money)(shown.value));
      case 'rate':
        return about(shown, format.rate(shown.value));
      case 'percent':
        return about(shown, shown.about ? format.percent(shown.value) : share(shown.value));
      case 'market-rate':
        return format.publishedRate(shown.value);
      case 'points':
        return words('common.points', { points: format.points(shown.value) });
      case 'date':
        return date(shown.value);
      case 'month-of-year':
        return monthOfYear(shown.value);
      case 'months':
        return span(shown.value);
      case 'part-of-month':
        return formatMonthFraction(shown.value);
      case 'days':
        return words('common.duration.days', { count: shown.value });
      case 'money-apart': {
        const figure = format.moneyApart(shown.value, shown.about);
        const amount = shown.about ? words('common.about.money', { figure }) : figure;
        return shown.value === 0 ? amount : words(`common.apart.${shown.value < 0 ? 'less' : 'more'}`, { amount });
      }
      case 'months-apart': {
        const amount = span(Math.abs(shown.value));
        return shown.value === 0 ? amount : words(`common.apart.${shown.value < 0 ? 'less' : 'more'}`, { amount });
      }
      case 'count':
        return format.number(shown.value);
      case 'yes-no':
        return words(shown.value ? 'common.yes' : 'common.no');
      case 'choices':
        return choices(shown);
      case 'field':
        return field(shown.path);
      case 'quotes':
        return format.all(shown.value.map((label) => `“${say(label)}”`));
      case 'select':
        // A selector of a message has no hyphen.
        return shown.value.replaceAll('-', '_');
      case 'name':
        return shown.value;
      case 'money-at-least':
        return words('common.atLeast', { amount: money(shown.value) });
      case 'missing':
        return words('common.noFigure');
    }
  }

  function value(shown: Value): string {
    return written(shown, format.money);
  }

  function say({ key, override, values = {} }: Sentence): string {
    const chosen = override !== undefined && has(override) ? override : key;
    const sentenceWith = (money: (amount: Money) => string) => {
      const figures = Object.entries(values).map(([name, shown]) => [
        name,
        shown.unit === 'count' ? shown.value : written(shown, money),
      ]);
      return words(chosen, Object.fromEntries(figures));
    };
    const sentence = sentenceWith(format.money);
    const amounts = Object.values(values)
      .flatMap(exactMoney)
      .filter((amount) => sentence.includes(format.money(amount)));
    const money = format.moneyAmong(amounts);
    return amounts.every((amount) => money(amount) === format.money(amount)) ? sentence : sentenceWith(money);
  }

  return { locale, format, say, value, words, has, choice };
}

/** An amount that is told to the cent: where one of a sentence has cents, each is written with them. */
function exactMoney(shown: Value): readonly Money[] {
  const isExact = shown.unit === 'money-at-least' || (shown.unit === 'money' && !shown.about && !shown.rounded);
  return isExact ? [shown.value] : [];
}

/** Keys are checked by tests, not by types: they are built from ids of options and checks. */
interface Loose {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}
