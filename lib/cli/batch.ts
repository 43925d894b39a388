import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { PlacedProblem } from '../case/problems';
import { type CsvForm, formOf } from '../contract/csv-cases';
import type { Locale } from '../words/locale';
import type { AnsweredLines, BatchTask, OutputForm, Reader } from './batch-lines';
import { linesOf } from './input';

/** A file of cases, where its answers go, and how. */
export interface Batch {
  readonly input: Readable;
  readonly from: Reader;
  readonly output: Writable;
  readonly form: OutputForm;
  readonly locale: Locale;
  /** Answers a task, in whatever thread. */
  readonly answer: (task: BatchTask) => PromiseLike<AnsweredLines>;
  /** How many threads there are; a short file starts fewer. */
  readonly threads: number;
  /** What a part-written output holds already. */
  readonly writtenBefore?: WrittenPart | undefined;
  readonly onProgress?: (cases: number) => void;
  /** Ends the batch early, behind a whole answer. */
  readonly signal?: AbortSignal;
}

/** What an output holds that an earlier run has left. */
export interface WrittenPart {
  /** Cases that need no second run, from the first on. */
  readonly cases: number;
  /** Up to this line of the input nothing needs a second run. */
  readonly line: number;
  /** Whether none of these was refused. */
  readonly allRead: boolean;
  /** What the first answer has to begin with. */
  readonly next: string;
}

/** The input that cannot be read at all, or an output that another input was written to. */
export class BatchRefusal extends Error {
  constructor(readonly problems: readonly PlacedProblem[]) {
    super('refused');
  }
}

/** Cases of a task: enough to be worth a message between threads, few enough that little waits in memory. */
const AT_ONCE = 32;

/** Cases that are worth the start of one thread more. */
const A_THREAD = 512;

/**
 * One case a line in, its answer out, in order, in constant memory. Blank lines count but give nothing.
 * @returns whether every line was answered with a simulation
 */
export async function batch(run: Batch): Promise<boolean> {
  const { input, output, answer, threads, signal, onProgress } = run;
  let cases = 0;
  let given = 0;
  let allRead = run.writtenBefore?.allRead ?? true;
  let next = run.writtenBefore?.next ?? '';
  let written: Promise<void> = Promise.resolve();
  const underWay: Promise<void>[] = [];

  const write = async ({ text, ...counts }: AnsweredLines) => {
    if (!text.startsWith(next)) throw new BatchRefusal([{ path: '', problem: 'other-output' }]);
    next = '';
    cases += counts.cases;
    if (counts.refused > 0) allRead = false;
    if (!output.write(text)) await once(output, 'drain');
    onProgress?.(cases);
  };
  try {
    for await (const task of tasksOf(run)) {
      // Each answer is written as soon as those before it are, also while the input has nothing more to give.
      written = Promise.all([answer(task), written]).then(([answered]) => write(answered));
      written.catch((error) => input.destroy(error));
      underWay.push(written);
      given += task.lines.length;
      const working = Math.min(threads, 1 + Math.floor(given / A_THREAD));
      // Twice the threads, once there are all, so that none waits for the next task.
      const most = working < threads ? working : 2 * threads;
      while (underWay.length >= most) await underWay.shift();
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  await written;
  return allRead;
}

async function* tasksOf({ input, from, form, locale, writtenBefore, signal }: Batch): AsyncGenerator<BatchTask> {
  signal?.addEventListener('abort', () => input.destroy());
  let line = 0;
  let cases = 0;
  let csv: CsvForm | undefined;
  for await (const texts of linesOf(input)) {
    let lines: BatchTask['lines'][number][] = [];
    for (const text of texts) {
      line += 1;
      if (text.trim() === '') continue;
      if (from === 'csv' && csv === undefined) {
        csv = readHeader(text, line);
        continue;
      }
      cases += 1;
      if (writtenBefore && (cases <= writtenBefore.cases || line <= writtenBefore.line)) continue;
      lines.push({ line, text });
      if (lines.length < AT_ONCE) continue;
      yield { lines, from, csv, form, locale };
      lines = [];
    }
    if (lines.length > 0) yield { lines, from, csv, form, locale };
  }
}

/** @throws BatchRefusal where it names what no case has, told by its place */
function readHeader(text: string, line: number): CsvForm {
  const { form, problems } = formOf(text);
  if (problems.length > 0) throw new BatchRefusal(problems.map((problem) => ({ ...problem, path: '', line })));
  return form;
}
