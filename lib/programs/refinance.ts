import { valueIfKnown } from '../case/fact';
import type { Situation } from '../case/situation';
import { ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { typedOrTableRate } from './market-rate';
import { equityOf } from './ordinary-sale';
import { surveyTable } from './parameters';

/**
 * The survey's rate where a new loan in place of the old one may be worth asking for: the loan's rate is above it, the home is
 * worth more than every known debt on it, and nothing is past due. Undefined where one of these is not so, or not known.
 */
export function refinanceAt(situation: Situation): Rate | undefined {
  const { asOf, loan, market, unpaidInstallments } = situation;
  const survey = valueIfKnown(typedOrTableRate(market.pmms30Percent, surveyTable, asOf));
  const rate = valueIfKnown(loan.ratePercent);
  const equity = valueIfKnown(equityOf(situation));
  if (survey === undefined || rate === undefined || equity === undefined) return undefined;
  return rate > survey && equity > ZERO && valueIfKnown(unpaidInstallments) === 0 ? survey : undefined;
}
