import type { MarketRateResult, OptionResult, SituationResult } from '../simulate/results';
import type { Sentence, Value } from './sentence';

type Rests = Pick<OptionResult, 'restsOnRates' | 'warnings' | 'terms' | 'illustration'>;
type SumsRest = Pick<OptionResult, 'restsOnRates' | 'warnings' | 'totals' | 'illustration'>;

/** Whether the figures of an option rest on a market rate older than its term, or on estimates: then they are told as such. */
export function isApproximate(option: Rests): boolean {
  return isOnOldRate(option) || isEstimated(option);
}

/** Whether what an option comes to in all rests on an old market rate or on estimates, as it may where its terms are known. */
export function areTotalsApproximate(option: SumsRest): boolean {
  const { totals, illustration } = option;
  return (
    isOnOldRate(option) || (hasEstimates(illustration) && (totals === undefined || totals === illustration?.totals))
  );
}

/** Whether the figures of an option rest on a market rate older than its term. */
export function isOnOldRate({ restsOnRates, warnings }: Pick<OptionResult, 'restsOnRates' | 'warnings'>): boolean {
  return restsOnRates.length > 0 && warnings.includes('market-rate-old');
}

/** Whether the figures of an option are those of an illustration that rests on estimates; one of known figures alone rests on none. */
export function isEstimated({ terms, illustration }: Pick<OptionResult, 'terms' | 'illustration'>): boolean {
  return hasEstimates(illustration) && (terms === undefined || terms === illustration?.terms);
}

function hasEstimates(illustration: OptionResult['illustration']): boolean {
  return (illustration?.estimated ?? []).length > 0;
}

/** The same figure, told as "about" so much; none at all needs no such word. */
export function approximate(value: Value): Value {
  const isFigure = value.unit === 'money' || value.unit === 'rate' || value.unit === 'percent';
  return isFigure && !isZero(value.value) ? { ...value, about: true } : value;
}

function isZero(value: number | bigint): boolean {
  return value === 0 || value === 0n;
}

/** Whether a figure is the payment of today, or the one after a known change: what the household told is no estimate. */
export function isStatedPayment(
  value: Value | undefined,
  { totalPayment, changes }: Pick<SituationResult, 'totalPayment' | 'changes'>,
): boolean {
  const stated = [totalPayment, ...(changes ?? []).map((change) => change.totalPayment)];
  return value?.unit === 'money' && stated.includes(value.value);
}

/** The names of the payments among these figures that are told. */
export function statedPaymentName(
  values: Readonly<Record<string, Value>>,
  situation: Pick<SituationResult, 'totalPayment' | 'changes'>,
): readonly string[] {
  return ['payment', 'first', 'second'].filter((name) => isStatedPayment(values[name], situation));
}

/** A sentence with its figures as estimates, but for those named here, which rest on nothing. */
export function approximateSentence(sentence: Sentence, firm: readonly string[] = []): Sentence {
  const values = Object.entries(sentence.values ?? {}).map(
    ([name, value]) => [name, firm.includes(name) ? value : approximate(value)] as const,
  );
  return { ...sentence, values: Object.fromEntries(values) };
}

/** The same for a headline: beside an estimate, which has no cents, an exact amount is told in whole dollars as well. */
export function approximateHeadline(sentence: Sentence, firm: readonly string[] = []): Sentence {
  const explained = approximateSentence(sentence, firm);
  // A payment that stays as it was told is no estimate: nothing beside it is rounded.
  if (explained.values?.payment?.unit === 'money' && !explained.values.payment.about) return explained;
  const values = Object.entries(explained.values ?? {});
  if (!values.some(([, value]) => value.unit === 'money' && value.about)) return explained;
  const rounded = values.map(([name, value]): readonly [string, Value] => [
    name,
    value.unit === 'money' && !value.about ? { ...value, rounded: true } : value,
  ]);
  return { ...explained, values: Object.fromEntries(rounded) };
}

/** Which rate, of which day, an option's figures or its answer rest on. */
export function oldRateSentence(option: OptionResult, rates: readonly MarketRateResult[]): Sentence {
  const paths = [...option.restsOnRates, ...option.checks.flatMap(({ imputedPaths = [] }) => imputedPaths)];
  const rate = rates.find(({ path, old }) => old && paths.includes(path));
  return {
    key: 'warnings.market-rate-old',
    values: {
      rests: { unit: 'select', value: isApproximate(option) ? 'figures' : 'answer' },
      ...(rate && rateValues(rate)),
    },
  };
}

/** Which rate it is, how high, and of which day. */
export function rateValues({ path, rate, since }: MarketRateResult): NonNullable<Sentence['values']> {
  return {
    which: { unit: 'select', value: path === 'market.pmms30Percent' ? 'survey' : 'modification' },
    rate: { unit: 'market-rate', value: rate },
    since: { unit: 'date', value: since },
  };
}
