import type { Case } from '../../lib/case/schema';
import type { CheckJson, OptionJson } from '../../lib/contract/simulation-schema';
import { caseWith, optionIn } from '../support/household';
import { historicalOptionsJson, simulateJson } from '../support/json';
import type { Example } from './example';
import type { JsonRecord } from './inputs';

interface HouseholdExample extends Omit<Example, 'inputs' | 'answer' | 'option'> {
  /** What differs from the contract's example, by path. */
  readonly household: JsonRecord;
  readonly option: string;
}

/** A household and one option's answer to it. */
export function householdExample({ household, ...example }: HouseholdExample): Example {
  return { ...example, inputs: household, answer: () => answerTo(caseWith(household), example.option) };
}

/**
 * One option's answer as its figures: checks stand under their last name, steps also under theirs (`byStep`), what the household
 * owes under `situation`, and `termNames` lists all terms, for examples that allow no other.
 */
export function answerTo(loanCase: Case, id: string): JsonRecord {
  const simulation = simulateJson(loanCase);
  const isPast = id.startsWith('history.');
  const option = isPast ? historicalOptionsJson(loanCase).find((past) => past.id === id) : optionIn(simulation, id);
  if (!option) throw new Error(`No closed program ${id}`);
  const answer = {
    ...option,
    situation: simulation.situation,
    checks: Object.fromEntries(checksOf(option.checks).map((check) => [check.id.split('.').at(-1), check])),
    byStep: Object.fromEntries(option.steps?.map((step) => [step.id, step]) ?? []),
    termNames: termNames(option.terms ?? {}),
  };
  return JSON.parse(JSON.stringify(answer));
}

function checksOf(checks: readonly CheckJson[]): readonly CheckJson[] {
  return checks.flatMap((check) => [check, ...checksOf(check.parts ?? [])]);
}

function termNames(terms: object): string {
  return Object.keys(terms).sort().join(' ');
}

/** These terms and no other. */
export function allTerms(terms: NonNullable<OptionJson['terms']>) {
  return { terms, termNames: termNames(terms) };
}
