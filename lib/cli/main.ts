#!/usr/bin/env node
import { createWriteStream, fstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type PlainDate, parseDate } from '../calendar/date';
import type { PlacedProblem, Problem } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { csvTemplate } from '../contract/csv-cases';
import { simulationSchema } from '../contract/simulation-schema';
import { changesJson } from '../contract/write-changes';
import { simulationJson } from '../contract/write-simulation';
import { changesBetween } from '../explain/catalog';
import { explainSimulation } from '../explain/explain';
import { hadDisaster, wantsToLeave } from '../explain/for-household';
import { cutName, explainFileProblem } from '../explain/problem';
import { withShownFigures } from '../interview/shown-figures';
import { writeIndentedJson } from '../json/json';
import { simulateWithHistory } from '../simulate/history';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import { LOCALES } from '../words/locale';
import { speaker } from '../words/say';
import { BatchRefusal, batch } from './batch';
import { type OutputForm, READERS } from './batch-lines';
import { escapeControls } from './escape-controls';
import { explainText } from './explain';
import { linesOf, textOf } from './input';
import { namedProblems } from './named-problems';
import { workerThreads } from './pool';
import { progressOn } from './progress';
import { readCase } from './read-case';
import { REPORT_WRITERS } from './report';
import { summarize } from './summary';
import { headerOf, readWrittenPart } from './written-part';

const OPTIONS = {
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  history: { type: 'boolean' },
  all: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'boolean' },
  columns: { type: 'boolean' },
  brief: { type: 'boolean' },
  template: { type: 'boolean' },
} as const;

/** The commands, and the options that each takes besides the language. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  simulate: ['as-of', 'history'],
  explain: ['as-of', 'all'],
  batch: ['from', 'to', 'out', 'resume', 'columns', 'brief', 'template'],
  report: ['to'],
  schema: [],
  changes: [],
};
const GENERAL = ['lang', 'help'];

const SCHEMAS: Readonly<Record<string, () => unknown>> = {
  case: () => z.toJSONSchema(caseSchema, { io: 'input' }),
  simulation: () => z.toJSONSchema(simulationSchema),
};

// What is wrong with the options is told in the reader's language, so node only takes them apart.
const {
  values,
  tokens,
  positionals: [command, ...operands],
} = parseArgs({ allowPositionals: true, strict: false, tokens: true, options: OPTIONS });
const typed = tokens.filter((token) => token.kind === 'option');

const locale = LOCALES.find((known) => known === values.lang) ?? 'en';
const voice = speaker(locale);
const { say, words } = voice;
const describe = (problem: Problem) => say(explainFileProblem(problem));

/** Where answers go. To a file, Node's own stream writes once and takes no notice where a full disk takes only a part. */
const stdout = fstatSync(1).isFile() ? createWriteStream('', { fd: 1 }) : process.stdout;

/** The answer that a problem is about, or its place in the file. */
function placeIn(file: string, { path, line, column }: PlacedProblem): string {
  return cutName(path) || [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Wrong use of the command: exit code 2. */
class Misuse extends Error {
  constructor(problem: string, explained: Readonly<Record<string, string>> = {}) {
    super(`${words(`commandLine.${problem}`, explained)}\n\n${words('commandLine.usage')}`);
  }
}

/** A case that was refused: exit code 1. */
class Refusal extends Error {
  constructor(file: string, problems: readonly PlacedProblem[]) {
    super(
      namedProblems(problems)
        .map((problem) => `${placeIn(file, problem)}: ${describe(problem)}`)
        .join('\n'),
    );
  }
}

/** Each option is known and has its value, or none where it takes none. */
function checkOptions(): void {
  for (const { name, rawName: option, value } of typed) {
    const known = Object.entries(OPTIONS).find(([own]) => own === name)?.[1];
    if (known === undefined) throw new Misuse('unknownOption', { option });
    if (known.type === 'string' && value === undefined) throw new Misuse('valueMissing', { option });
    if (known.type === 'boolean' && value !== undefined) throw new Misuse('valueUnwanted', { option });
    if (typed.filter((other) => other.name === name).length > 1) throw new Misuse('optionTwice', { option });
  }
  if (values.lang !== undefined && values.lang !== locale) throw new Misuse('language', { given: String(values.lang) });
}

/** The command is known and takes each of the options. */
function checkCommand(): void {
  if (command === undefined) throw new Misuse('noCommand');
  if (!Object.hasOwn(COMMANDS, command)) throw new Misuse('unknownCommand', { command });
  const elsewhere = typed.find(({ name }) => !GENERAL.includes(name) && !COMMANDS[command]?.includes(name));
  if (elsewhere) throw new Misuse('optionElsewhere', { option: elsewhere.rawName, command });
}

/** The day that replaces the one of the case. */
function otherDay(): PlainDate | undefined {
  const given = values['as-of'];
  if (given === undefined) return undefined;
  const day = parseDate(String(given));
  if (day === undefined) throw new Misuse('day', { given: String(given) });
  return day;
}

/** The value of an option that takes one of a few words. */
function chosen<const W extends string>(option: 'from' | 'to', known: readonly W[], otherwise: W): W {
  const given = values[option];
  if (given === undefined) return otherwise;
  const found = known.find((word) => word === given);
  if (found === undefined)
    throw new Misuse('oneOf', { option: `--${option}`, known: known.join(', '), given: String(given) });
  return found;
}

async function opened(file: string): Promise<FileHandle> {
  const handle = await open(file).catch(() => {
    throw new Refusal(file, [{ path: '', problem: 'file', key: file }]);
  });
  if (!(await handle.stat()).isDirectory()) return handle;
  await handle.close();
  throw new Refusal(file, [{ path: '', problem: 'folder', key: file }]);
}

/** Runs the case of the one file named. */
async function simulated(run = simulate): Promise<{ readonly loanCase: Case; readonly simulation: Simulation }> {
  const [file, ...rest] = operands;
  if (file === undefined || rest.length > 0) throw new Misuse('oneFile', { command: String(command) });
  const day = otherDay();
  const content = await textOf(file === '-' ? process.stdin : (await opened(file)).createReadStream());
  const parsed = readCase(content, day);
  if (!parsed.ok) throw new Refusal(file, parsed.problems);
  const result = withinExactAmounts(() => run(parsed.value));
  if (!result.ok) throw new Refusal(file, result.problems);
  return { loanCase: parsed.value, simulation: result.value };
}

function twoDates(): readonly [PlainDate, PlainDate] {
  const [first = '', second = '', ...rest] = operands;
  const [from, to] = [parseDate(first), parseDate(second)];
  if (from === undefined || to === undefined || from > to || rest.length > 0) throw new Misuse('changes');
  return [from, to];
}

function formOfBatch(): OutputForm {
  const asCsv = chosen('to', ['ndjson', 'csv'], String(values.out ?? '').endsWith('.csv') ? 'csv' : 'ndjson') === 'csv';
  if (values.brief === true && (values.columns === true || asCsv)) throw new Misuse('briefRows');
  if (values.brief === true) return 'brief';
  return asCsv ? 'csv-rows' : values.columns === true ? 'ndjson-rows' : 'whole';
}

/** The file that a batch writes to, and what it holds already. */
async function openedOutput(path: string, form: OutputForm) {
  const file = await open(path, values.resume === true ? 'a+' : 'ax+').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(path, [{ path: '', problem: error.code === 'EEXIST' ? 'output-exists' : 'output', key: path }]);
  });
  // A device has no end to go on from.
  if (!(await file.stat()).isFile()) throw new Refusal(path, [{ path: '', problem: 'output', key: path }]);
  const writtenBefore = await readWrittenPart(file, form);
  await file.truncate(writtenBefore.offset);
  return { writtenBefore, stream: file.createWriteStream() };
}

/** A signal ends a batch behind a whole answer, with the exit code that a shell expects. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code */
async function runBatch(): Promise<number> {
  if (values.template === true) {
    stdout.write(csvTemplate());
    return 0;
  }
  const [file = '-', ...rest] = operands;
  if (rest.length > 0) throw new Misuse('batch');
  if (values.resume === true && values.out === undefined) throw new Misuse('resumeWhat');
  const from = chosen('from', READERS, file.endsWith('.csv') ? 'csv' : 'ndjson');
  const form = formOfBatch();

  const source = file === '-' ? undefined : await opened(file);
  const stream = source?.createReadStream();
  const written = values.out === undefined ? undefined : await openedOutput(String(values.out), form);
  const output = written?.stream ?? stdout;
  written?.stream.once('error', couldNotWrite);
  if (!written?.writtenBefore.offset) output.write(headerOf(form));

  let stoppedBy: keyof typeof SIGNALS | undefined;
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      stoppedBy = name;
      stop.abort();
    });
  }
  // Rows on the same terminal would tear the bar.
  const isSeen = process.stderr.isTTY && (written !== undefined || !process.stdout.isTTY);
  const progress = isSeen
    ? progressOn(process.stderr, (await source?.stat())?.size, () => stream?.bytesRead ?? 0)
    : undefined;
  const pool = workerThreads();
  try {
    const allRead = await batch({
      input: stream ?? process.stdin,
      from,
      output,
      form,
      locale,
      answer: pool.answer,
      threads: pool.count,
      writtenBefore: written?.writtenBefore,
      signal: stop.signal,
      ...(progress && { onProgress: progress.onProgress }),
    });
    if (written) await new Promise((done) => written.stream.end(done));
    return stoppedBy ? SIGNALS[stoppedBy] : allRead ? 0 : 1;
  } finally {
    progress?.end();
    await pool.end();
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  checkOptions();
  if (values.help === true) {
    stdout.write(`${words('commandLine.usage')}\n`);
    return 0;
  }
  checkCommand();
  switch (command) {
    case 'simulate': {
      const { simulation } = await simulated(values.history === true ? simulateWithHistory : simulate);
      // The text of explain says it among its sentences.
      for (const { path, sentence } of explainSimulation(simulation).notices)
        console.error(escapeControls(`${path}: ${say(sentence)}`));
      stdout.write(writeIndentedJson(simulationJson(simulation)));
      return 0;
    }
    case 'explain': {
      const { loanCase, simulation } = await simulated();
      // As on the page: what nobody told is estimated, and said to be about so much.
      stdout.write(
        explainText(withShownFigures(loanCase, simulation), locale, {
          all: values.all === true,
          leaves: wantsToLeave(loanCase),
          hadDisaster: hadDisaster(loanCase),
          loanCase,
        }),
      );
      return 0;
    }
    case 'batch':
      return runBatch();
    case 'report': {
      const [file = '-', ...rest] = operands;
      if (rest.length > 0) throw new Misuse('report');
      const form = chosen('to', ['text', 'csv', 'html'], 'text');
      const summary = await summarize(linesOf(file === '-' ? process.stdin : (await opened(file)).createReadStream()));
      stdout.write(REPORT_WRITERS[form](summary, voice));
      return 0;
    }
    case 'schema': {
      const [name = '', ...rest] = operands;
      if (!Object.hasOwn(SCHEMAS, name) || rest.length > 0) throw new Misuse('schema');
      stdout.write(writeIndentedJson(SCHEMAS[name]?.()));
      return 0;
    }
    default: {
      stdout.write(writeIndentedJson(changesJson(changesBetween(...twoDates()))));
      return 0;
    }
  }
}

/** What could not be written, as `sysexits` numbers it: a full disk, most often. */
const OUTPUT_ERROR = 74;

function couldNotWrite({ code, message }: NodeJS.ErrnoException): never {
  // A reader that has seen enough (`alivio batch | head`) is no failure.
  if (code === 'EPIPE') process.exit(0);
  console.error(words(code === 'ENOSPC' ? 'commandLine.diskFull' : 'commandLine.notWritten', { reason: message }));
  const isResumable = command === 'batch' && values.template !== true;
  console.error(words(isResumable ? 'commandLine.goOn' : 'commandLine.runAgain'));
  process.exit(OUTPUT_ERROR);
}
stdout.on('error', couldNotWrite);

/** A fault of the program itself, as `sysexits` numbers it: neither the case nor its use is to blame. */
const INTERNAL_ERROR = 70;

try {
  process.exitCode = await run();
} catch (thrown) {
  const error = thrown instanceof BatchRefusal ? new Refusal(operands[0] ?? '-', thrown.problems) : thrown;
  const isExplained = error instanceof Misuse || error instanceof Refusal;
  // What nobody expected is told in full, for whoever mends it.
  console.error(isExplained ? escapeControls(error.message) : error);
  process.exitCode = error instanceof Misuse ? 2 : isExplained ? 1 : INTERNAL_ERROR;
}
