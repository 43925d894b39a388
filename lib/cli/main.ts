#!/usr/bin/env node
import { type FileHandle, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type PlainDate, parseDate } from '../calendar/date';
import type { Problem } from '../case/problems';
import { caseSchema } from '../case/schema';
import { simulationSchema } from '../contract/simulation-schema';
import { changesJson } from '../contract/write-changes';
import { simulationJson } from '../contract/write-simulation';
import { changesBetween } from '../explain/catalog';
import { explain, explainProblem } from '../explain/explain';
import { simulateWithHistory } from '../simulate/history';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import { LOCALES } from '../words/locale';
import { speaker } from '../words/say';
import { batch } from './batch';
import { explainText } from './explain';
import { textOf } from './input';
import { readCase } from './read-case';

const OPTIONS = {
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  history: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

/** The commands, and the options that each takes besides the language. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  simulate: ['as-of', 'history'],
  explain: ['as-of', 'all'],
  batch: [],
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
const { say, words } = speaker(locale);
const describe = (problem: Problem) => say(explainProblem(problem));

/** Wrong use of the command: exit code 2. */
class Misuse extends Error {
  constructor(problem: string, explained: Readonly<Record<string, string>> = {}) {
    super(`${words(`commandLine.${problem}`, explained)}\n\n${words('commandLine.usage')}`);
  }
}

/** A case that was refused: exit code 1. */
class Refusal extends Error {
  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.path || file}: ${describe(problem)}`).join('\n'));
  }
}

/** Each option is known and has its value, or none where it takes none. */
function checkOptions(): void {
  for (const { name, rawName: option, value } of typed) {
    const known = Object.entries(OPTIONS).find(([own]) => own === name)?.[1];
    if (known === undefined) throw new Misuse('unknownOption', { option });
    if (known.type === 'string' && value === undefined) throw new Misuse('valueMissing', { option });
    if (known.type === 'boolean' && value !== undefined) throw new Misuse('valueUnwanted', { option });
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

async function opened(file: string): Promise<FileHandle> {
  const handle = await open(file).catch(() => {
    throw new Refusal(file, [{ path: '', problem: 'file', key: file }]);
  });
  if (!(await handle.stat()).isDirectory()) return handle;
  await handle.close();
  throw new Refusal(file, [{ path: '', problem: 'folder', key: file }]);
}

/** Runs the case of the one file named, and tells on standard error which answers look mistaken. */
async function simulated(run = simulate): Promise<Simulation> {
  const [file, ...rest] = operands;
  if (file === undefined || rest.length > 0) throw new Misuse('oneFile', { command: String(command) });
  const day = otherDay();
  const content = await textOf(file === '-' ? process.stdin : (await opened(file)).createReadStream());
  const reading = readCase(content, day);
  const result = reading.ok ? withinExactAmounts(() => run(reading.value)) : reading;
  if (!result.ok) throw new Refusal(file, result.problems);
  for (const { path, sentence } of explain(result.value).notices) console.error(`${path}: ${say(sentence)}`);
  return result.value;
}

function twoDates(): readonly [PlainDate, PlainDate] {
  const [first = '', second = '', ...rest] = operands;
  const [from, to] = [parseDate(first), parseDate(second)];
  if (from === undefined || to === undefined || from > to || rest.length > 0) throw new Misuse('changes');
  return [from, to];
}

/** @returns the exit code */
async function run(): Promise<number> {
  checkOptions();
  if (values.help === true) {
    console.log(words('commandLine.usage'));
    return 0;
  }
  checkCommand();
  switch (command) {
    case 'simulate': {
      const simulation = await simulated(values.history === true ? simulateWithHistory : simulate);
      console.log(JSON.stringify(simulationJson(simulation), null, 2));
      return 0;
    }
    case 'explain': {
      process.stdout.write(explainText(await simulated(), locale, values.all === true));
      return 0;
    }
    case 'batch': {
      const [file = '-', ...rest] = operands;
      if (rest.length > 0) throw new Misuse('batch');
      const input = file === '-' ? process.stdin : (await opened(file)).createReadStream();
      return (await batch(input, process.stdout, describe)) ? 0 : 1;
    }
    case 'schema': {
      const [name = '', ...rest] = operands;
      if (!Object.hasOwn(SCHEMAS, name) || rest.length > 0) throw new Misuse('schema');
      console.log(JSON.stringify(SCHEMAS[name]?.(), null, 2));
      return 0;
    }
    default: {
      console.log(JSON.stringify(changesJson(changesBetween(...twoDates())), null, 2));
      return 0;
    }
  }
}

// A reader that has seen enough (`alivio batch | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** A fault of the program itself, as `sysexits` numbers it: neither the case nor its use is to blame. */
const INTERNAL_ERROR = 70;

try {
  process.exitCode = await run();
} catch (error) {
  const isTold = error instanceof Misuse || error instanceof Refusal;
  // What nobody expected is told in full, for whoever mends it.
  console.error(isTold ? error.message : error);
  process.exitCode = error instanceof Misuse ? 2 : isTold ? 1 : INTERNAL_ERROR;
}
