import { addBusinessDays } from '../calendar/business-days';
import { addDays, date, daysBetween, type PlainDate } from '../calendar/date';
import { inForce, publishedAs, type Rule, rulesOf, withIds } from '../rules/parameter';
import { regulationX } from './parameters';
import { regulationLimit } from './regulation-x';

/** What Regulation X says of letters: what a denial has to tell, and how soon an error that is named has to be answered. */
export const letterParameters = withIds('regulation-x', {
  /** A denied modification is told with its reason, an investor's rule or the figures of a value test. */
  reasons: publishedAs('denial-reasons', regulationLimit('yes-no', true, '1024.41', '(d)')),
  /** Business days to acknowledge a notice of error. */
  errorAcknowledged: regulationLimit('days', 5, '1024.35', '(d)'),
  /** Business days to answer a notice of error. */
  errorAnswered: regulationLimit('days', 30, '1024.35', '(e)(3)'),
  /** Business days to answer that a payoff balance is wrong. */
  payoffAnswered: regulationLimit('days', 7, '1024.35', '(e)(3)'),
  /** So many days before a sale, or fewer, an error about the foreclosure is owed a try to answer and no day of one. */
  errorNearSale: regulationLimit('days', 7, '1024.35', '(f)(2)', date('2026-11-28')),
  /** Business days that the servicer may add. */
  errorExtension: regulationLimit('days', 15, '1024.35', '(e)(3)'),
  /** Days in which the payment in dispute is not reported as late. */
  errorCredit: regulationLimit('days', 60, '1024.35', '(i)(1)'),
  /** Business days to acknowledge a request for information. */
  ownerAcknowledged: regulationLimit('days', 5, '1024.36', '(c)'),
  /** Business days to say who owns the loan. */
  ownerAnswered: regulationLimit('days', 10, '1024.36', '(d)(2)'),
  /** Business days to answer any other request for information, that of somebody who may have become an owner (1024.36(i)) too. */
  informationAnswered: regulationLimit('days', 30, '1024.36', '(d)(2)'),
});

export const REQUESTS = ['owner', 'successor', 'error', 'application', 'appeal'] as const;
/** A kind of letter that a servicer has to answer. */
export type RequestKind = (typeof REQUESTS)[number];

/**
 * By when a letter that arrives on a day has to be answered, an application to be acknowledged. With a sale ahead, an error about
 * the foreclosure is answered before it, or on no day at all where it arrives too near to it, and an application that arrives too
 * near to it need not be acknowledged. Undefined where no day is owed, and before the rules (rules/rights.md 1.4).
 */
export function answerDue(
  request: RequestKind,
  receivedOn: PlainDate,
  {
    sale,
    isAboutForeclosure = false,
    isAboutPayoff = false,
  }: {
    readonly sale?: PlainDate | undefined;
    readonly isAboutForeclosure?: boolean;
    readonly isAboutPayoff?: boolean;
  } = {},
): { readonly date: PlainDate; readonly rule: Rule<number> } | undefined {
  const rules = rulesOf({ ...letterParameters, ...regulationX }, receivedOn);
  if (rules === undefined) return undefined;
  if (request === 'appeal') {
    return { date: addDays(receivedOn, rules.appealAnswered.value), rule: rules.appealAnswered };
  }
  if (request === 'application' && sale && daysBetween(receivedOn, sale) < rules.acknowledgementWindow.value) {
    return undefined;
  }
  const saleOfError = request === 'error' && isAboutForeclosure ? sale : undefined;
  if (saleOfError && errorNearSale(saleOfError, receivedOn)) return undefined;
  const rule = {
    owner: rules.ownerAnswered,
    successor: rules.informationAnswered,
    error: isAboutPayoff ? rules.payoffAnswered : rules.errorAnswered,
    application: rules.acknowledgement,
  }[request];
  const due = addBusinessDays(receivedOn, rule.value);
  const beforeSale = saleOfError ? addDays(saleOfError, -1) : due;
  return { date: beforeSale < due ? beforeSale : due, rule };
}

/** The rule that an error about the foreclosure which arrives so near to the sale only has to be tried to answer; undefined where there is more time. */
export function errorNearSale(sale: PlainDate, receivedOn: PlainDate): Rule<number> | undefined {
  const rule = inForce(letterParameters.errorNearSale, receivedOn);
  return rule && daysBetween(receivedOn, sale) <= rule.value ? rule : undefined;
}
