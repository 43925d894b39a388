import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { buildBin } from '../../app/_server/bin.mjs';

/** The command line as it is packed, in a place where nothing stands beside it. */
export const BIN = mkdtempSync(join(tmpdir(), 'alivio-bin-'));
await buildBin(BIN);

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line, just started. */
export function started(args: readonly string[], preloaded: readonly string[] = []) {
  return startedWith(
    preloaded.flatMap((module) => ['--import', module]),
    args,
  );
}

function startedWith(nodeOptions: readonly string[], args: readonly string[]) {
  return spawn(process.execPath, [...nodeOptions, join(BIN, 'alivio.mjs'), ...args]);
}

type Child = ReturnType<typeof started>;

function ended(child: Child): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** Runs the real command line to its end. */
export async function alivio(args: readonly string[], input = '', preloaded: readonly string[] = []): Promise<Run> {
  const child = started(args, preloaded);
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs it with an output that goes to a file or device. */
export function alivioTo(path: string, args: readonly string[]): Pick<Run, 'code' | 'stderr'> {
  const output = openSync(path, 'w');
  const { status, stderr } = spawnSync(process.execPath, [join(BIN, 'alivio.mjs'), ...args], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(output);
  return { code: status, stderr };
}

/** Runs it with files that take no more than 4 or 8 KB, as the shell counts. */
export function alivioCut(path: string, args: readonly string[]): Pick<Run, 'code' | 'stderr'> {
  const script = 'ulimit -f 8; out=$1; shift; exec "$@" > "$out"';
  const command = [process.execPath, join(BIN, 'alivio.mjs'), ...args];
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', path, ...command], { encoding: 'utf8' });
  return { code: status, stderr };
}

/** A fault inside the program, of the kind that JavaScript itself throws, as soon as a case has been read. */
export const BROKEN = `data:text/javascript,${encodeURIComponent(
  `const { parse } = JSON;
  JSON.parse = (text) => {
    if (text.includes('asOf')) Array.prototype.findLast = () => { throw new RangeError('Invalid array length'); };
    return parse(text);
  };`,
)}`;

/**
 * Runs a batch over many copies of a line, reading the answers as they come, with a heap of `megabytes`: a program that holds more
 * than that ends with a fault, however busy the machine is.
 */
export async function longBatch(line: string, count: number, megabytes: number) {
  const child = startedWith([`--max-old-space-size=${megabytes}`], ['batch']);
  const end = ended(child);
  const lines = function* () {
    for (let written = 0; written < count; written += 1) yield `${line}\n`;
  };
  // A program that has ended takes no more lines: its exit code tells.
  child.stdin.on('error', () => {});
  Readable.from(lines()).pipe(child.stdin);
  const answers = new Set<string>();
  let answered = 0;
  for await (const answer of createInterface({ input: child.stdout })) {
    answered += 1;
    answers.add(answer);
  }
  return { code: await end, answered, different: answers.size };
}
