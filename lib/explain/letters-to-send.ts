import { daysBetween, type PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import { coverageOfCase } from '../rights/coverage';
import { answerDue, errorNearSale, REQUESTS, type RequestKind } from '../rights/letters';
import { regulationX } from '../rights/parameters';
import { inForce, type Rule } from '../rules/parameter';
import type { Simulation } from '../simulate/results';
import { saleHold } from './dates';
import { saleAhead } from './sale';
import type { Sentence } from './sentence';

export { REQUESTS, type RequestKind };

/** What a notice of error can be about. */
export const ERRORS = [
  'figures',
  'facts',
  'late',
  'filing',
  'foreclosure',
  'payment',
  'trial',
  'payoff',
  'other',
] as const;
type ErrorKind = (typeof ERRORS)[number];

/** A letter to the servicer, a sentence or a blank a paragraph. */
export interface LetterToSend {
  /** Where the servicer's name stands while it is not typed: with the address that counts for this letter. */
  readonly servicer: Sentence;
  readonly subject: Sentence;
  readonly paragraphs: readonly Sentence[];
}

/** The days of a case, of which some tell an error. */
type Days = Pick<Simulation, 'timeline'>['timeline'];

/**
 * The letter to begin with: the appeal where a letter said no and a day to appeal is ahead, to be confirmed for who has become an
 * owner, the error where one shows, the application where a sale is set and nobody has applied.
 */
export function firstRequest(loanCase?: Case, timeline: Days = []): RequestKind {
  if (loanCase === undefined) return 'owner';
  if (loanCase.foreclosure.denialReasons && openAppeal(timeline, loanCase.asOf)) return 'appeal';
  if (isUnconfirmed(loanCase)) return 'successor';
  if (errorIn(loanCase, timeline)) return 'error';
  return saleAhead(loanCase) && !hasApplied(loanCase) ? 'application' : 'owner';
}

/**
 * The error that a case shows: a trial paid and refused, a first filing too early, a decision that is late, or what a letter rests on
 * that said no and cannot be appealed any more. A sale that is only set yet is none.
 */
function errorIn(loanCase: Case, timeline: Days): ErrorKind | undefined {
  const { denialReasons, appealSentOn } = loanCase.foreclosure;
  if (loanCase.history.trialPaidThenRefused) return 'trial';
  if (timeline.some(({ breach }) => breach)) return 'filing';
  if (timeline.some(({ late }) => late)) return 'late';
  return denialReasons && !isDay(appealSentOn) && !openAppeal(timeline, loanCase.asOf) ? 'facts' : undefined;
}

/** The last day to appeal that is still ahead and counts from a decision; it may only perhaps count. */
function openAppeal(timeline: Days, asOf: PlainDate): Days[number] | undefined {
  return timeline.find(({ id, date, decisionAssumed }) => id === 'appeal' && date >= asOf && !decisionAssumed);
}

/** Somebody else has signed the loan, and nobody says that the servicer has confirmed the new owner; of a reverse mortgage nobody becomes its borrower. */
function isUnconfirmed({ household: { role, successorConfirmedOn }, loan }: Case): boolean {
  const isConfirmed = successorConfirmedOn !== null && successorConfirmedOn !== 'none';
  return role !== null && role !== 'borrower' && !isConfirmed && loan.product !== 'reverse';
}

const isDay = (day: PlainDate | 'none' | null) => day !== null && day !== 'none';

/** A complete application has arrived or was decided, or an appeal has been sent. */
function hasApplied(loanCase: Case): boolean {
  const { completeApplicationOn, appealSentOn } = loanCase.foreclosure;
  return [completeApplicationOn, appealSentOn].some(isDay) || isDecided(loanCase);
}

/** A complete application was decided: the servicer need not handle another one (12 CFR 1024.41(i)). Not where papers were missing. */
function isDecided({ foreclosure: { completeApplicationOn, decisionOn, denialReasons } }: Case): boolean {
  const lackedPapers = completeApplicationOn === null && denialReasons?.includes('incomplete');
  return completeApplicationOn !== 'none' && !lackedPapers && (denialReasons !== null || isDay(decisionOn));
}

/** What an application asks for; it claims a rule only where it binds, of a sale only before it is too near (12 CFR 1024.41(b)(2), (g)). */
function asksOfApplication(loanCase: Case | undefined): readonly string[] {
  if (loanCase === undefined) return ['rule', 'protect'];
  const { asOf } = loanCase;
  const sale = saleAhead(loanCase);
  const isBound = isBoundByApplication(loanCase) && !isDecided(loanCase);
  const { firstFilingOn } = loanCase.foreclosure;
  // With a sale set it has begun, unless somebody says that it has not.
  const hasBegun = isDay(firstFilingOn) || (sale !== undefined && firstFilingOn !== 'none');
  const leastDays = inForce(regulationX.saleProtection, asOf)?.value;
  const isProtected = leastDays !== undefined && (!sale || daysBetween(asOf, sale) >= leastDays);
  return [
    isBound && answerDue('application', asOf, { sale }) ? 'rule' : 'askAnswer',
    isBound && isProtected ? (hasBegun ? 'protectSale' : 'protect') : 'askWait',
  ];
}

/** Whether the rules on an application bind the servicer to who writes: no borrower yet is an owner who is not confirmed (12 CFR 1024.30(d)). */
function isBoundByApplication(loanCase: Case): boolean {
  return coverageOfCase(loanCase) === 'all' && !isUnconfirmed(loanCase);
}

/** The error that a notice begins with: one that shows, or the sale where something holds it. */
export function firstError(loanCase?: Case, timeline: Days = []): ErrorKind {
  if (loanCase === undefined) return 'figures';
  const hold = saleAhead(loanCase) && saleHold(timeline, loanCase.asOf);
  return errorIn(loanCase, timeline) ?? (hold && hold !== 'offer' ? 'foreclosure' : 'figures');
}

/**
 * A letter to the servicer, filled with the dates of a case; without a case, or where a date is unknown, it goes without. It claims
 * no rule that does not bind this servicer, nor a right to appeal that the days of the case do not give.
 */
export function letterToSend(request: RequestKind, error: ErrorKind, loanCase?: Case, timeline?: Days): LetterToSend {
  const isClaimed = request === 'appeal' ? mayAppeal(loanCase, timeline) : isBoundAtAll(loanCase);
  const said = (...names: readonly string[]): readonly Sentence[] =>
    names.map((name) => ({ key: `letterTexts.${request}.${name}` }));
  return {
    servicer: { key: `letterTexts.${request}.servicer` },
    subject: { key: `letterTexts.${request}.${isClaimed || request === 'application' ? 'subject' : 'subjectUnbound'}` },
    paragraphs: paragraphs(),
  };

  function rule(name: string): string {
    return isClaimed ? name : 'askAnswer';
  }

  function paragraphs(): readonly Sentence[] {
    switch (request) {
      case 'owner':
        return said('ask', rule('rule'));
      case 'successor':
        return [
          ...said('intro', ...howOwned(loanCase)),
          { key: 'letterTexts.blanks.signed' },
          ...said('ask', rule('rule')),
          ...factsOf(loanCase, 'sale'),
          ...(isClaimed ? said('after') : []),
        ];
      case 'error':
        return [
          ...said('intro', whatIsWrong(error, loanCase)),
          { key: 'letterTexts.blanks.what' },
          ...(error === 'foreclosure' ? factsOf(loanCase, 'complete', 'sale') : []),
          ...(error === 'filing' ? factsOf(loanCase, 'behind', 'filed', 'complete', 'sale') : []),
          ...(error === 'late' ? factsOf(loanCase, 'complete', 'sale') : []),
          ...(error === 'facts' ? factsOf(loanCase, 'decision') : []),
          ...(error === 'trial' ? factsOf(loanCase, 'decision', 'sale') : []),
          ...said('ask', rule(ruleOfError(error, loanCase)), ...(error === 'payment' ? ['credit'] : [])),
        ];
      case 'application':
        return [
          ...said('intro'),
          ...factsOf(loanCase, 'behind', 'cause', 'sale'),
          ...said('enclosed', ...asksOfApplication(loanCase)),
        ];
      case 'appeal':
        return [
          ...said('intro'),
          ...factsOf(loanCase, 'decision', 'reasons', 'complete', 'sale'),
          { key: 'letterTexts.blanks.misread' },
          ...said(isClaimed ? 'ask' : 'askUnbound', rule('rule')),
        ];
    }
  }
}

/** Whether anything of the rules binds the servicer: of a line of credit nothing does (12 CFR 1024.31). */
function isBoundAtAll(loanCase: Case | undefined): boolean {
  return loanCase === undefined || coverageOfCase(loanCase) !== 'none';
}

/** Whether an appeal can claim its rule: nobody has told what would say no. */
function mayAppeal(loanCase: Case | undefined, timeline: Days | undefined): boolean {
  if (loanCase === undefined) return true;
  if (!isBoundByApplication(loanCase)) return false;
  const { completeApplicationOn, decisionOn } = loanCase.foreclosure;
  const isTold = isDay(completeApplicationOn) || isDay(decisionOn);
  return !isTold || !timeline || timeline.some(({ id, date }) => id === 'appeal' && date >= loanCase.asOf);
}

/** What is wrong; it claims no rule on an application where none binds. */
function whatIsWrong(error: ErrorKind, loanCase: Case | undefined): string {
  const isClaimed = (error !== 'late' && error !== 'foreclosure') || !loanCase || isBoundByApplication(loanCase);
  if (error === 'filing' && loanCase && ['none', 'every-servicer'].includes(coverageOfCase(loanCase))) {
    return 'whatUnbound.filing';
  }
  return isClaimed ? `what.${error}` : `whatUnbound.${error}`;
}

/** By when an answer is asked for. */
function ruleOfError(error: ErrorKind, loanCase: Case | undefined): string {
  if (error === 'payoff') return 'rulePayoff';
  if (!isOfForeclosure(error)) return 'rule';
  const sale = loanCase && saleAhead(loanCase);
  return sale && errorNearSale(sale, loanCase.asOf) ? 'ruleNear' : 'ruleForeclosure';
}

/** How the home came to who writes; nothing where nobody has told. */
function howOwned(loanCase: Case | undefined): readonly string[] {
  const role = loanCase?.household.role;
  if (role === 'heir') return ['inherited'];
  return role === 'divorced-co-owner' ? ['divorced'] : [];
}

/** Errors that have to be answered before a sale (12 CFR 1024.35(e)(3)(i)(B)). */
function isOfForeclosure(error: ErrorKind | undefined): boolean {
  return error === 'foreclosure' || error === 'filing';
}

type FactName = 'behind' | 'cause' | 'sale' | 'filed' | 'complete' | 'decision' | 'reasons';

/** The facts of the case that are known, in the order asked for. */
function factsOf(loanCase: Case | undefined, ...names: readonly FactName[]): readonly Sentence[] {
  if (loanCase === undefined) return [];
  const { arrears, hardship, foreclosure } = loanCase;
  // Of another reason, or none, there is nothing to write.
  const reasons = (foreclosure.denialReasons ?? []).filter((reason) => reason !== 'other');
  const onDay = (name: FactName, day: PlainDate | 'none' | null | undefined): readonly Sentence[] =>
    day && day !== 'none' ? [{ key: `letterTexts.facts.${name}`, values: { day: { unit: 'date', value: day } } }] : [];
  const facts: Readonly<Record<FactName, readonly Sentence[]>> = {
    behind: arrears.current === true ? [] : onDay('behind', arrears.oldestUnpaidDueDate),
    cause:
      hardship.cause && hardship.cause !== 'other'
        ? [
            {
              key: 'letterTexts.facts.cause',
              values: { cause: { unit: 'choices', path: 'hardship.cause', values: [hardship.cause] } },
            },
          ]
        : [],
    reasons: reasons.length
      ? [
          {
            key: 'letterTexts.facts.reasons',
            values: {
              reasons: {
                unit: 'choices',
                path: 'foreclosure.denialReasons',
                values: reasons,
                all: true,
              },
            },
          },
        ]
      : [],
    sale: onDay('sale', saleAhead(loanCase)),
    filed: onDay('filed', foreclosure.firstFilingOn),
    complete: onDay('complete', foreclosure.completeApplicationOn),
    decision: onDay('decision', foreclosure.decisionOn),
  };
  return names.flatMap((name) => facts[name]);
}

/**
 * By when an answer is due to a letter that arrives on this day, with the clause, or that a sale is too near for a day; undefined
 * before the rules, and where no answer is owed: an appeal is answered where the timeline says that one is open.
 */
export function explainAnswerDue(
  request: RequestKind,
  receivedOn: PlainDate,
  error?: ErrorKind,
  loanCase?: Case,
  timeline: Days = [],
): Sentence | undefined {
  const isOfApplication = request === 'application' || request === 'appeal';
  if (loanCase && coverageOfCase(loanCase) === 'none') return undefined;
  // Nobody but a borrower has to be answered, except on what confirms an owner (12 CFR 1024.36(i)).
  if (loanCase && isUnconfirmed(loanCase) && request !== 'successor') return undefined;
  if (loanCase && isOfApplication && !isBoundByApplication(loanCase)) return undefined;
  if (loanCase && request === 'application' && isDecided(loanCase)) return undefined;
  const appeal = openAppeal(timeline, receivedOn);
  if (request === 'appeal' && (!appeal || appeal.uncertain)) return undefined;
  const sale = loanCase && saleAhead(loanCase);
  const near = request === 'error' && isOfForeclosure(error) && sale ? errorNearSale(sale, receivedOn) : undefined;
  if (near) return { key: 'letters.dueNear', values: sectionOf(near) };
  const due = answerDue(request, receivedOn, {
    sale,
    isAboutForeclosure: isOfForeclosure(error),
    isAboutPayoff: error === 'payoff',
  });
  return (
    due && {
      key: 'letters.due',
      values: {
        day: { unit: 'date', value: due.date },
        ...sectionOf(due.rule),
      },
    }
  );
}

/**
 * By when an answer is due to a letter that arrives today, and that the sale comes first; where no day is fixed, why: the last day
 * to appeal has passed, there is no right to appeal, or no rule of these binds. Nothing without a case.
 */
export function notesOnAnswer(
  request: RequestKind,
  error: ErrorKind,
  loanCase: Case,
  timeline: Days,
): readonly Sentence[] {
  const { asOf } = loanCase;
  const due = explainAnswerDue(request, asOf, error, loanCase, timeline);
  if (due) {
    const sale = saleAhead(loanCase);
    const day = due.values?.day;
    const isAfter = sale !== undefined && day?.unit === 'date' && day.value >= sale;
    return isAfter ? [due, { key: 'letters.afterSale', values: { sale: { unit: 'date', value: sale } } }] : [due];
  }
  if (request !== 'appeal' || !isBoundByApplication(loanCase)) return [{ key: 'letters.noDay' }];
  if (isDay(loanCase.foreclosure.appealSentOn)) return [{ key: 'letters.appealSent' }];
  // The days to appeal begin with the letter.
  if (timeline.some(({ late }) => late)) return [{ key: 'letters.appealNotYet' }];
  const over = timeline.find(({ id, date }) => id === 'appeal' && date < asOf);
  if (over) return [{ key: 'letters.appealOver', values: { day: { unit: 'date', value: over.date } } }];
  return mayAppeal(loanCase, timeline) ? [] : [{ key: 'letters.noAppeal' }];
}

function sectionOf({ source }: Rule<number>): NonNullable<Sentence['values']> {
  return { section: { unit: 'name', value: `12 CFR ${source.section}` } };
}
