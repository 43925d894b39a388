import { explainSimulation, type FieldLabel } from '../../lib/explain/explain';
import { wantsToLeave } from '../../lib/explain/for-household';
import { openOptions } from '../../lib/explain/payment-change';
import { factsForLoanEnd } from '../../lib/explain/payments-without-end';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { runSimulation } from '../../lib/interview/run';
import { leadingTo } from '../../lib/interview/settled';
import { type EngineInput, inputOf, NOTHING_TRIED } from './engine-input';
import type { ResultsState } from './results-state';

/** What the typed answers come to, and how it is told. */
export function resultsOf(datedAnswers: DatedAnswers): ResultsState {
  return computeResults(inputOf(datedAnswers, NOTHING_TRIED));
}

/** The same with the figures that are tried out. */
export function computeResults(input: EngineInput): ResultsState {
  const run = runSimulation(input, input.requested);
  if (run.is !== 'answered') return run;
  const { loanCase, simulation } = run;
  const explanation = explainSimulation(simulation);
  const withQuestions = (fields: readonly FieldLabel[]) =>
    fields.map((field) => ({ ...field, question: leadingTo(field.path, input.answers) }));
  const shown = simulation.options.flatMap((option) => {
    const found = explanation.options.find(({ id }) => id === option.id);
    if (!found) return [];
    const explained = { ...found, missing: withQuestions(found.missing), more: withQuestions(found.more) };
    return [{ option, explained }];
  });
  const openFirst = openOptions(simulation, wantsToLeave(loanCase));
  const candidates = openFirst.flatMap(({ id }) => shown.filter(({ option }) => option.id === id));
  return { ...run, input, explanation, shown, candidates, forEnd: withQuestions(factsForLoanEnd(loanCase)) };
}
