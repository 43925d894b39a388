import type { Money } from '../money/money';
import { letterParameters } from '../rights/letters';
import { neighborLimits } from '../rights/neighbor-limits';
import { regulationX } from '../rights/parameters';
import { reverseMortgage } from '../rights/reverse';
import type { Parameter } from '../rules/parameter';

const CENTS = 100;
const { format } = new Intl.NumberFormat('en-US');

/** The last value of a parameter; @throws Error for one that has ended, which no sentence may name. */
function lastOf({ id, values }: Parameter<number>): number {
  const value = values.at(-1)?.value;
  if (value === undefined || value === null) throw new Error(`${id} is in force no more; the words still name it.`);
  return value;
}

function written(parameter: Parameter<number>, less = 0): string {
  return format(lastOf(parameter) - less);
}

/** An amount of whole dollars. */
function writtenDollars(parameter: Parameter<Money>): string {
  return `$${format(lastOf(parameter) / CENTS)}`;
}

/** Periods and limits of the law by the placeholders of the words: `{errorAnsweredDays}`, `{heirPaysPercent}`. */
export const LEGAL_FIGURES: Readonly<Record<string, string>> = {
  /** An application that comes more than so many days before a sale stops it; the parameter is the first day that does. */
  saleProtectionDays: written(regulationX.saleProtection, 1),
  /** A first filing needs more than so many days of delinquency; the parameter is the first day on which it may be made. */
  filingAfterDays: written(regulationX.earliestFiling, 1),
  acknowledgementDays: written(regulationX.acknowledgement),
  acceptDays: written(regulationX.accept),
  appealDays: written(regulationX.appeal),
  appealAnsweredDays: written(regulationX.appealAnswered),
  missingPapersDays: written(regulationX.missingPapers),
  missingPapersAtLeastDays: written(regulationX.missingPapersAtLeast),
  paidToOldServicerDays: written(regulationX.paidToOldServicer),
  decisionAfterTransferDays: written(regulationX.decisionAfterTransfer),
  errorAcknowledgedDays: written(letterParameters.errorAcknowledged),
  errorAnsweredDays: written(letterParameters.errorAnswered),
  payoffAnsweredDays: written(letterParameters.payoffAnswered),
  errorCreditDays: written(letterParameters.errorCredit),
  ownerAcknowledgedDays: written(letterParameters.ownerAcknowledged),
  ownerAnsweredDays: written(letterParameters.ownerAnswered),
  informationAnsweredDays: written(letterParameters.informationAnswered),
  escrowShortageMonths: written(neighborLimits.escrowShortage),
  stayAfterDismissalDays: written(neighborLimits.stayAfterDismissal),
  disasterStopDays: written(neighborLimits.disasterStop),
  otherLoansInShortSale: writtenDollars(neighborLimits.otherLoansInShortSale),
  militaryRequestDays: written(neighborLimits.militaryRequest),
  smallServicerLoans: written(neighborLimits.smallServicerLoans),
  heirNoticeDays: written(reverseMortgage.heirNotice),
  heirAnswerDays: written(reverseMortgage.heirAnswer),
  heirExtensionDays: written(reverseMortgage.heirExtension),
  heirPaysPercent: written(reverseMortgage.heirPays),
};
