import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { documentWith } from '../support/household';

export interface BatchResult {
  readonly cases: number;
  readonly perSecondAndCore: number;
  /** The most that the process ever held. */
  readonly megabytes: number;
}

export const CORES = availableParallelism();

/** Tells the most memory that the process ever held, in kilobytes, as the last line on standard error. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => console.error(String(process.resourceUsage().maxRSS)));",
)}`;

/** The cases of a batch, no two alike. */
function* lines(count: number) {
  for (let index = 0; index < count; index += 1) {
    yield `${JSON.stringify(documentWith({ 'loan.principalBalance': `${150_000 + index}.00` }))}\n`;
  }
}

/** Runs the packed command line of a folder over many cases, as flat rows. */
export async function batchResult(bin: string, cases: number): Promise<BatchResult> {
  const start = performance.now();
  const args = ['--import', TELL_MEMORY, join(bin, 'alivio.mjs'), 'batch', '--columns', '--to', 'csv'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  Readable.from(lines(cases)).pipe(child.stdin);
  const told = await text(child.stderr);
  const seconds = (performance.now() - start) / 1000;
  return {
    cases,
    perSecondAndCore: cases / seconds / CORES,
    megabytes: Number.parseInt(told.trim().split('\n').at(-1) ?? '', 10) / 1024,
  };
}
