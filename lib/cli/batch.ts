import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Problem } from '../case/problems';
import { simulationJson } from '../contract/write-simulation';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import { linesOf } from './input';
import { readCase } from './read-case';

/** A bad line's answer, in its place. */
export interface LineError {
  readonly line: number;
  readonly error: { readonly problems: readonly (Problem & { readonly message: string })[] };
}

/**
 * One case a line in, one simulation a line out, in order, in constant memory. Blank lines count but give nothing.
 * @returns whether every line was answered with a simulation
 */
export async function batch(
  input: Readable,
  output: Writable,
  describe: (problem: Problem) => string,
): Promise<boolean> {
  let line = 0;
  let allRead = true;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.trim() === '') continue;
    const reading = readCase(text);
    const run = reading.ok ? withinExactAmounts(() => simulate(reading.value)) : reading;
    if (!run.ok) allRead = false;
    const answer = run.ok
      ? simulationJson(run.value)
      : ({
          line,
          error: { problems: run.problems.map((problem) => ({ ...problem, message: describe(problem) })) },
        } satisfies LineError);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allRead;
}
