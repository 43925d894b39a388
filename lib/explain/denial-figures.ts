import type { Money } from '../money/money';
import type { Percent } from '../money/ratio';
import type { OptionResult } from '../simulate/results';
import { isRough, roughly } from './rough';
import { moneyValue, type Value, type Values } from './sentence';

/** What the reasons of letters are about: the payment's share of the income, and the options that may set principal aside. */
export interface DenialFigures {
  readonly housingRatioPercent: Percent | null;
  readonly options: readonly OptionResult[];
}

/** The household's figures for a sentence about a denial, each with a branch for whether there is one. */
export function denialFigures({ housingRatioPercent: housing, options }: DenialFigures): Values {
  const [found] = options.flatMap((option) =>
    (option.steps ?? []).flatMap(({ amounts }) => (amounts?.shareCap === undefined ? [] : [{ option, amounts }])),
  );
  const { setAside, shareCap } = found?.amounts ?? {};
  const given = (isGiven: boolean): Value => ({ unit: 'select', value: isGiven ? 'yes' : 'no' });
  const money = (amount: Money | undefined): Value => (amount === undefined ? { unit: 'missing' } : moneyValue(amount));
  return {
    housingGiven: given(housing !== null),
    housing: housing === null ? { unit: 'missing' } : { unit: 'percent', value: housing },
    setAsideGiven: given(setAside !== undefined),
    setAside: found && isRough(found.option) ? roughly(money(setAside)) : money(setAside),
    shareCap: money(shareCap),
  };
}
