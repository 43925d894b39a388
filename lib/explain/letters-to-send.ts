import type { PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import { coverageOfCase } from '../rights/coverage';
import { answerDue, REQUESTS, type RequestKind } from '../rights/letters';
import type { Simulation } from '../simulate/results';
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
 * The letter to begin with: the appeal where a letter said no, to be confirmed for who has become an owner, the error where one
 * shows, the application where a sale is set.
 */
export function firstRequest(loanCase?: Case, timeline: Days = []): RequestKind {
  if (loanCase?.foreclosure.denialReasons && !hasAppealed(loanCase)) return 'appeal';
  if (loanCase && isUnconfirmed(loanCase)) return 'successor';
  if (loanCase && errorIn(loanCase, timeline)) return 'error';
  return loanCase && saleAhead(loanCase) ? 'application' : 'owner';
}

/** The error that a case shows: a trial paid and refused, a first filing too early, a decision that is late, a sale that goes on although the application is in. */
function errorIn(loanCase: Case, timeline: Days): ErrorKind | undefined {
  if (loanCase.history.trialPaidThenRefused) return 'trial';
  if (timeline.some(({ breach }) => breach)) return 'filing';
  if (timeline.some(({ late }) => late)) return 'late';
  const isSaleWrong = hasAppealed(loanCase) || timeline.some(({ applicationInTime }) => applicationInTime);
  return saleAhead(loanCase) && isSaleWrong ? 'foreclosure' : undefined;
}

/** Somebody else has signed the loan, and the servicer has not confirmed the new owner; of a reverse mortgage nobody becomes its borrower. */
function isUnconfirmed({ household: { role, successorConfirmedOn }, loan }: Case): boolean {
  return role !== null && role !== 'borrower' && successorConfirmedOn === 'none' && loan.product !== 'reverse';
}

/** An appeal has been sent. */
function hasAppealed({ foreclosure: { appealSentOn } }: Case): boolean {
  return appealSentOn !== null && appealSentOn !== 'none';
}

/** The error that a notice begins with. */
export function firstError(loanCase?: Case, timeline: Days = []): ErrorKind {
  return (loanCase && errorIn(loanCase, timeline)) ?? 'figures';
}

/** A letter to the servicer, filled with the dates of a case; without a case, or where a date is unknown, it goes without. */
export function letterToSend(request: RequestKind, error: ErrorKind, loanCase?: Case): LetterToSend {
  const said = (...names: readonly string[]): readonly Sentence[] =>
    names.map((name) => ({ key: `letterTexts.${request}.${name}` }));
  return {
    servicer: { key: `letterTexts.${request}.servicer` },
    subject: { key: `letterTexts.${request}.subject` },
    paragraphs: paragraphs(),
  };

  function paragraphs(): readonly Sentence[] {
    switch (request) {
      case 'owner':
        return said('ask', 'rule');
      case 'successor':
        return [
          ...said('intro', ...howOwned(loanCase)),
          { key: 'letterTexts.blanks.signed' },
          ...said('ask', 'rule'),
          ...factsOf(loanCase, 'sale'),
          ...said('after'),
        ];
      case 'error':
        return [
          ...said('intro', `what.${error}`),
          { key: 'letterTexts.blanks.what' },
          ...(error === 'foreclosure' ? factsOf(loanCase, 'complete', 'sale') : []),
          ...(error === 'filing' ? factsOf(loanCase, 'behind', 'filed', 'complete', 'sale') : []),
          ...(error === 'late' ? factsOf(loanCase, 'complete', 'sale') : []),
          ...(error === 'facts' ? factsOf(loanCase, 'decision') : []),
          ...(error === 'trial' ? factsOf(loanCase, 'decision', 'sale') : []),
          ...said(
            'ask',
            isOfForeclosure(error) ? 'ruleForeclosure' : error === 'payoff' ? 'rulePayoff' : 'rule',
            ...(error === 'payment' ? ['credit'] : []),
          ),
        ];
      case 'application':
        return [
          ...said('intro'),
          ...factsOf(loanCase, 'behind', 'cause', 'sale'),
          // Where the rules on an application do not bind, the letter claims none of them.
          ...said('enclosed', ...(loanCase && coverageOfCase(loanCase) !== 'all' ? ['askFor'] : ['rule', 'protect'])),
        ];
      case 'appeal':
        return [
          ...said('intro'),
          ...factsOf(loanCase, 'decision', 'reasons', 'complete', 'sale'),
          { key: 'letterTexts.blanks.misread' },
          ...said('ask', 'rule'),
        ];
    }
  }
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
 * By when an answer is due to a letter that arrives on this day, with the clause; undefined before the rules, and where they do
 * not bind this servicer to answer.
 */
export function explainAnswerDue(
  request: RequestKind,
  receivedOn: PlainDate,
  error?: ErrorKind,
  loanCase?: Case,
): Sentence | undefined {
  const coverage = loanCase ? coverageOfCase(loanCase) : 'all';
  const isOfApplication = request === 'application' || request === 'appeal';
  if (coverage === 'none' || (isOfApplication && coverage !== 'all')) return undefined;
  const due = answerDue(request, receivedOn, {
    sale: loanCase && saleAhead(loanCase),
    isAboutForeclosure: isOfForeclosure(error),
    isAboutPayoff: error === 'payoff',
  });
  return (
    due && {
      key: 'letters.due',
      values: {
        day: { unit: 'date', value: due.date },
        section: { unit: 'name', value: `12 CFR ${due.rule.source.section}` },
      },
    }
  );
}
