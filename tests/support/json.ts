import type { Case, FactPath } from '../../lib/case/schema';
import type { RequestedLengths } from '../../lib/case/situation';
import type { SimulationJson } from '../../lib/contract/simulation-schema';
import { quantityJson, simulationJson } from '../../lib/contract/write-simulation';
import type { Money } from '../../lib/money/money';
import { formatMoney, TERM_PLACES } from '../../lib/money/text';
import type { Quantity } from '../../lib/rules/quantity';
import { simulateWithHistory } from '../../lib/simulate/history';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { OutcomeRow } from '../../lib/simulate/results';
import { estimateSensitivity } from '../../lib/simulate/sensitivity';
import { simulate } from '../../lib/simulate/simulate';
import { whatWouldChange } from '../../lib/simulate/what-would-change';

/** The simulation of a case as the contract writes it. */
export function simulateJson(loanCase: Case, requested?: RequestedLengths): SimulationJson {
  return simulationJson(simulate(loanCase, requested));
}

/** The same with the closed programs. */
export function simulateWithHistoryJson(loanCase: Case): SimulationJson {
  return simulationJson(simulateWithHistory(loanCase));
}

/** The closed programs alone. */
export function historicalOptionsJson(loanCase: Case): SimulationJson['options'] {
  return simulateWithHistoryJson(loanCase).options.filter(({ id }) => id.startsWith('history.'));
}

type AsText<T> = { readonly [K in keyof T]: T[K] extends Money ? string : T[K] };

/** The months of an outcome with each amount as text. */
export function outcomeRowsJson(...of: Parameters<typeof outcomeRows>): readonly AsText<OutcomeRow>[] {
  return outcomeRows(...of).map(({ month, dueOn, phase, ...amounts }) => ({ month, dueOn, phase, ...asText(amounts) }));
}

/** Amounts by name, each as text. */
export function asText<K extends string>(amounts: Readonly<Record<K, Money>>): Readonly<Record<K, string>> {
  const texts = Object.entries<Money>(amounts).map(([name, amount]) => [name, formatMoney(amount)]);
  return Object.fromEntries(texts) as Record<K, string>;
}

interface Compared {
  readonly actual?: Quantity | undefined;
  readonly limit?: Quantity | undefined;
}

/** A check with its figures as text. */
export function figuresAsText<C extends Compared>({ actual, limit, ...check }: C) {
  return {
    ...check,
    ...(actual && { actual: quantityJson(actual, TERM_PLACES) }),
    ...(limit && { limit: quantityJson(limit) }),
  };
}

/** What would change, with its answers as a case has them. */
export function changesJson(loanCase: Case, optionId: string) {
  return whatWouldChange(loanCase, optionId).map(({ from, to, payments, ...change }) => ({
    ...change,
    from: from && answerJson(from),
    to: answerJson(to),
    ...(payments && { payments: { ...payments, cost: formatMoney(payments.cost) } }),
  }));
}

function answerJson(answer: Quantity): string | number | boolean {
  if (answer.unit === 'yes-no' || answer.unit === 'count') return answer.value;
  return quantityJson(answer);
}

/** How far an estimate holds, with its amounts as text. */
export function heldJson(loanCase: Case, path: FactPath) {
  const held = estimateSensitivity(loanCase, path);
  return (
    held && {
      ...held,
      ...asText({ low: held.low, high: held.high }),
      moved: held.moved.map(({ atLow, atHigh, ...one }) => ({ ...one, ...asText({ atLow, atHigh }) })),
    }
  );
}
