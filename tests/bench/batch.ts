import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BenchResult } from '../../components/rules/bench';
import { documentWith } from '../support/household';

/** Tells as the last line on standard error what the process used: the most memory in kilobytes, and microseconds of all cores. */
const TELL_USE = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const use = process.resourceUsage(); console.error(JSON.stringify([use.maxRSS, use.userCPUTime + use.systemCPUTime])); });",
)}`;

/** The cases of a batch, no two alike. */
function* lines(count: number) {
  for (let index = 0; index < count; index += 1) {
    yield `${JSON.stringify(documentWith({ 'loan.principalBalance': `${150_000 + index}.00` }))}\n`;
  }
}

/** Runs the packed command line of a folder over many cases, as flat rows. */
export async function batchResult(bin: string, cases: number): Promise<BenchResult['batches'][number]> {
  const args = ['--import', TELL_USE, join(bin, 'alivio.mjs'), 'batch', '--columns', '--to', 'csv'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  Readable.from(lines(cases)).pipe(child.stdin);
  const told = await text(child.stderr);
  const [kilobytes, microseconds] = JSON.parse(told.trim().split('\n').at(-1) ?? '') as [number, number];
  return {
    cases,
    perSecondAndCore: Math.round((cases * 1_000_000) / microseconds),
    megabytes: Math.round(kilobytes / 1024),
  };
}
