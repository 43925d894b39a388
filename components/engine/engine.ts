import type { FieldMeta } from '../../lib/case/fields';
import type { Problem } from '../../lib/case/problems';
import type { FactPath } from '../../lib/case/schema';
import { isOnOldRate, oldRateSentence } from '../../lib/explain/approximate';
import { withoutEscrow } from '../../lib/explain/estimates';
import { explainOption, type OptionExplanation } from '../../lib/explain/explain';
import { asksNoHelp, firstOf, isSold, openOf, wantsToLeave } from '../../lib/explain/for-household';
import {
  type ChangesExplanation,
  changesOf,
  type NearestOption,
  nearestOption,
} from '../../lib/explain/nearest-option';
import {
  changeOf,
  fullPauseOf,
  knownChangeSentence,
  type PaymentChangeSentence,
} from '../../lib/explain/payment-change';
import { explainOwners, type OwnersExplanation, type PaymentRange, rangeOf } from '../../lib/explain/payment-range';
import { planEffort } from '../../lib/explain/plan-effort';
import { LAST_COMPARED } from '../../lib/explain/rules';
import { afterSale } from '../../lib/explain/sale';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { estimatesTried } from '../../lib/interview/estimated';
import { answersToSettle, orderAt, pagesToAsk, skippedQuestions } from '../../lib/interview/order';
import { monthsOf, pathsOf } from '../../lib/interview/outcomes';
import { type PageOrder, pageAt, type QuestionRoute } from '../../lib/interview/pages';
import { type Rank, rankOf } from '../../lib/interview/rank';
import { problemAt } from '../../lib/interview/read-answers';
import { possibleMonths, triedPaths } from '../../lib/interview/tried';
import { type Answers, metaAt } from '../../lib/interview/typed';
import { atHomeValueBounds } from '../../lib/interview/value-ends';
import { writeJson } from '../../lib/json/json';
import type { ForbearancePath } from '../../lib/simulate/paths';
import type { OptionResult, OutcomeRow, Simulation } from '../../lib/simulate/results';
import type { EstimateSensitivity } from '../../lib/simulate/sensitivity';
import { computeResults } from './compute-results';
import type { EngineInput } from './engine-input';
import { memoizeLast } from './memoize-last';
import { type Answered, authoritiesOf, type ResultsState, type ShownOption } from './results-state';

/*
 * What computes runs here, in a worker of its own: the page draws what it says and stays quick meanwhile. All that it takes
 * and gives is plain data, which crosses to the page as it is.
 */

/** What the answer says above the fold. */
export interface AnswerSummary {
  readonly change: PaymentChangeSentence | undefined;
  /** Today and in a full pause, where that leads and has no figures of its own. */
  readonly fullPause: ReturnType<typeof fullPauseOf>;
  /** What a known change ahead does to the payment. */
  readonly later: Sentence | undefined;
  /** From what to what the payment would be, where it turns on the value of the home and nobody has told it. */
  readonly paymentByValue: PaymentRange | undefined;
  /** While nobody knows whose rules apply. */
  readonly owners: OwnersExplanation | undefined;
  /** That taxes and insurance are left out. */
  readonly leftOut: Sentence | undefined;
  /** Which market rate the figures rest on, where it is old, and the answer that would replace it. */
  readonly oldRate: { readonly sentence: Sentence; readonly path: FactPath | undefined } | undefined;
  /** Where nothing that keeps the home fits: what a single change would open. */
  readonly closest: NearestOption | undefined;
}

/** How sure an option is so far, and what would settle it. */
export interface OptionCertainty {
  readonly id: string;
  readonly rank: Rank | undefined;
  readonly settles: ReturnType<typeof answersToSettle>;
}

/** A pause and what follows it, as computed and as told. */
export interface ExplainedPath extends ForbearancePath {
  readonly explainedPause: OptionExplanation;
  readonly explainedNext: OptionExplanation;
  readonly effort: ReturnType<typeof planEffort>;
  /** Where it would come after the foreclosure sale. */
  readonly late: Sentence | undefined;
}

/** What of the questions is still open. */
interface Certainty {
  readonly options: readonly OptionCertainty[];
  /** Questions that were passed over. */
  readonly passed: readonly FactPath[];
}

/** What can be tried out. */
interface WhatIfChoices {
  readonly figures: readonly { readonly path: FactPath; readonly kind: FieldMeta['kind'] }[];
  readonly pauseMonths: readonly number[];
  readonly planMonths: readonly number[];
}

function explainPath(path: ForbearancePath, { loanCase, simulation }: Answered): ExplainedPath {
  const { pause, next, after } = path;
  const on = (option: OptionResult, { asOf, situation, marketRates }: Simulation) =>
    explainOption(option, { asOf, situation, marketRates, suggested: true });
  return {
    ...path,
    explainedPause: on(pause, simulation),
    explainedNext: on(next, after),
    effort: planEffort(next, loanCase),
    late: afterSale(after.asOf, loanCase),
  };
}

const lastRuns = memoizeLast<ResultsState>(4);

function lastResultsOf(input: EngineInput): ResultsState {
  return lastRuns(writeJson(input), () => computeResults(input));
}

/** @throws RangeError for answers that have no results: they are never asked further */
function answered(input: EngineInput): Answered {
  const results = lastResultsOf(input);
  if (results.is !== 'answered') throw new RangeError('These answers have no results.');
  return results;
}

function summaryOf(input: EngineInput): AnswerSummary {
  const run = answered(input);
  const { loanCase, simulation, shown } = run;
  const { situation, marketRates } = simulation;
  const [authority = '', ...others] = authoritiesOf(shown);
  const isKnown = others.length === 0;
  const leadsNowhere = isSold(loanCase) || asksNoHelp(loanCase, situation);
  const first = isKnown && !leadsNowhere ? firstOf(run, authority) : undefined;
  const change = first && changeOf(first.option, situation);
  return {
    change,
    fullPause: change ? undefined : first && fullPauseOf(first.option, situation),
    later: change ? change.later : knownChangeSentence(situation),
    paymentByValue: first && worthOf(run, first),
    owners:
      isKnown || leadsNowhere
        ? undefined
        : explainOwners(
            openOf(run).map(({ option }) => option),
            situation,
            wantsToLeave(loanCase),
          ),
    leftOut: withoutEscrow(simulation.estimates),
    oldRate:
      first && isOnOldRate(first.option)
        ? { sentence: oldRateSentence(first.option, marketRates), path: first.option.restsOnRates[0] }
        : undefined,
    closest: isKnown && !leadsNowhere && !first ? nearestOption(loanCase, simulation.options) : undefined,
  };
}

function worthOf(run: Answered, { option }: ShownOption): PaymentRange | undefined {
  const range = rangeOf(atHomeValueBounds(run, option.id), run.simulation.situation, 'value');
  return range && range.low !== range.high ? range : undefined;
}

function certaintyOf(input: EngineInput, answers: Answers): Certainty {
  const { simulation } = answered(input);
  return {
    options: simulation.options.map((option) => ({
      id: option.id,
      rank: rankOf(option),
      settles: answersToSettle(option.missing, answers),
    })),
    passed: skippedQuestions(simulation, answers),
  };
}

function choicesOf(input: EngineInput, answers: Answers): WhatIfChoices {
  const { loanCase } = answered(input);
  return {
    figures: triedPaths(answers).map((path) => ({ path, kind: metaAt(path).kind })),
    pauseMonths: possibleMonths(loanCase, 'pauseMonths'),
    planMonths: possibleMonths(loanCase, 'planMonths'),
  };
}

export const ENGINE = {
  results: lastResultsOf,
  answerSummary: summaryOf,
  certainty: certaintyOf,
  whatIfChoices: choicesOf,
  /** The page of questions that comes next; undefined where none is left. */
  nextPage: (datedAnswers: DatedAnswers): QuestionRoute | undefined => pagesToAsk(datedAnswers)[0]?.route,
  /** What a page of questions has to know of the others. */
  pageOrder: (route: QuestionRoute, datedAnswers: DatedAnswers, isReviewed: boolean): PageOrder =>
    orderAt(pageAt(route), datedAnswers, isReviewed),
  paths: (input: EngineInput): readonly ExplainedPath[] => {
    const run = answered(input);
    return pathsOf(run).map((path) => explainPath(path, run));
  },
  /** The months of each of these options. */
  months: (input: EngineInput, optionIds: readonly string[]): ReadonlyMap<string, readonly OutcomeRow[]> =>
    new Map(optionIds.map((id) => [id, monthsOf(answered(input), id)])),
  changes: (input: EngineInput, optionId: string): ChangesExplanation => changesOf(answered(input).loanCase, optionId),
  sensitivity: (input: EngineInput, answers: Answers): readonly EstimateSensitivity[] =>
    estimatesTried(answers, answered(input).loanCase),
  lastCompared: (): Sentence => LAST_COMPARED,
  /** What keeps one answer from being read. */
  problem: (path: FactPath, datedAnswers: DatedAnswers): Problem | undefined => problemAt(path, datedAnswers),
};

export type Engine = typeof ENGINE;
