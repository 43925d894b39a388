import { historicalOptions } from '../../lib/simulate/history';
import { simulate } from '../../lib/simulate/simulate';
import type { CheckAnswer, OptionAnswer } from '../../lib/simulate/simulation';
import { caseWith, optionIn } from '../support/household';
import type { Example } from './example';
import type { Json, JsonRecord } from './inputs';

interface HouseholdExample extends Omit<Example, 'inputs' | 'answer' | 'option'> {
  /** What differs from the contract's example, by path. */
  readonly household: JsonRecord;
  readonly option: string;
}

/**
 * A household and one option's answer to it. Checks stand under their last name, what the household owes under `situation`,
 * and `termNames` lists all terms, for examples that allow no other.
 */
export function householdExample({ household, ...example }: HouseholdExample): Example {
  return { ...example, inputs: household, answer: () => answerTo(household, example.option) };
}

function answerTo(household: JsonRecord, id: string): Json {
  const read = caseWith(household);
  const simulation = simulate(read);
  const isPast = id.startsWith('history.');
  const option = isPast ? historicalOptions(read).find((past) => past.id === id) : optionIn(simulation, id);
  if (!option) throw new Error(`No closed program ${id}`);
  const answer = {
    ...option,
    situation: simulation.situation,
    checks: Object.fromEntries(checksOf(option.checks).map((check) => [check.id.split('.').at(-1), check])),
    termNames: termNames(option.terms ?? {}),
  };
  return JSON.parse(JSON.stringify(answer));
}

function checksOf(checks: readonly CheckAnswer[]): readonly CheckAnswer[] {
  return checks.flatMap((check) => [check, ...checksOf(check.parts ?? [])]);
}

function termNames(terms: object): string {
  return Object.keys(terms).sort().join(' ');
}

/** These terms and no other. */
export function allTerms(terms: NonNullable<OptionAnswer['terms']>) {
  return { terms, termNames: termNames(terms) };
}
