import { type FileHandle, open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type PlainDate, parseDate } from '../calendar/date';
import type { Problem } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { explain, explainProblem } from '../explain/explain';
import { changesBetween } from '../programs/catalog';
import { simulateWithHistory } from '../simulate/history';
import { simulate } from '../simulate/simulate';
import { simulationSchema } from '../simulate/simulation';
import { LOCALES, type Locale } from '../words/locale';
import { speaker } from '../words/say';
import { batch } from './batch';
import { explainText } from './explain';
import { readCase } from './read-case';

const USAGE = `Usage: alivio COMMAND

  simulate CASE.json [--as-of DATE]   the simulation as JSON ("-" reads standard input);
                                      --history adds the closed programs of 2007 to 2016
  explain CASE.json --lang es|en      the same answer as text
  batch [FILE]                        one case a line in, one simulation a line out
  schema case|simulation              the JSON Schema
  changes FROM TO                     what differs between the rules of two days, as JSON

--lang es|en also sets the language of messages (English without it).
Exit codes: 0 done, 1 some input was refused, 2 wrong use.`;

/** Wrong use of the command: exit code 2. */
class Misuse extends Error {}

/** A case that was refused: exit code 1. */
class Refusal extends Error {}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      'as-of': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      history: { type: 'boolean' },
    },
  });
  const locale = LOCALES.find((known) => known === (values.lang ?? 'en'));
  if (locale === undefined) throw new Misuse(`--lang takes es or en, not ${values.lang}`);
  const asOf = values['as-of'];
  if (asOf !== undefined && parseDate(asOf) === undefined)
    throw new Misuse(`--as-of takes a date like 2026-11-23, not ${asOf}`);
  const withHistory = values.history === true;
  if (withHistory && positionals[0] !== 'simulate') throw new Misuse('--history belongs to simulate');
  return {
    locale,
    asOf,
    withHistory,
    help: values.help === true,
    command: positionals[0],
    operands: positionals.slice(1),
  };
}

function describeIn(locale: Locale) {
  const { say } = speaker(locale);
  return (problem: Problem) => say(explainProblem(problem));
}

async function opened(file: string, locale: Locale): Promise<FileHandle> {
  try {
    return await open(file);
  } catch {
    throw new Refusal(describeIn(locale)({ path: '', problem: 'file', key: file }));
  }
}

async function load(file: string, locale: Locale, asOf: string | undefined): Promise<Case> {
  const content =
    file === '-' ? await text(process.stdin) : await text((await opened(file, locale)).createReadStream());
  const reading = readCase(content, asOf);
  if (!reading.ok) {
    const describe = describeIn(locale);
    throw new Refusal(reading.problems.map((problem) => `${problem.path || file}: ${describe(problem)}`).join('\n'));
  }
  return reading.value;
}

/** Runs a case and tells on standard error which answers look mistaken. */
function simulateAloud(household: Case, locale: Locale, run = simulate) {
  const simulation = run(household);
  const { say } = speaker(locale);
  for (const { path, sentence } of explain(simulation).notices) console.error(`${path}: ${say(sentence)}`);
  return simulation;
}

function oneFile(command: string, [file, ...rest]: readonly string[]): string {
  if (file === undefined || rest.length > 0) throw new Misuse(`${command} takes one file, or "-" for standard input`);
  return file;
}

function twoDates([first = '', second = '', ...rest]: readonly string[]): readonly [PlainDate, PlainDate] {
  const [from, to] = [parseDate(first), parseDate(second)];
  if (from === undefined || to === undefined || from > to || rest.length > 0)
    throw new Misuse('changes takes two dates like 2026-04-30 2026-05-01, the earlier one first');
  return [from, to];
}

const SCHEMAS: Readonly<Record<string, () => unknown>> = {
  case: () => z.toJSONSchema(caseSchema, { io: 'input' }),
  simulation: () => z.toJSONSchema(simulationSchema),
};

/** @returns the exit code */
async function run(): Promise<number> {
  const { locale, asOf, withHistory, help, command, operands } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  switch (command) {
    case 'simulate': {
      const household = await load(oneFile(command, operands), locale, asOf);
      const run = withHistory ? simulateWithHistory : simulate;
      console.log(JSON.stringify(simulateAloud(household, locale, run), null, 2));
      return 0;
    }
    case 'explain': {
      const household = await load(oneFile(command, operands), locale, asOf);
      process.stdout.write(explainText(simulateAloud(household, locale), locale));
      return 0;
    }
    case 'batch': {
      const [file = '-', ...rest] = operands;
      if (rest.length > 0) throw new Misuse('batch takes one file, or standard input');
      const input = file === '-' ? process.stdin : (await opened(file, locale)).createReadStream();
      return (await batch(input, process.stdout, describeIn(locale))) ? 0 : 1;
    }
    case 'schema': {
      const schema = SCHEMAS[operands[0] ?? ''];
      if (schema === undefined) throw new Misuse('schema takes "case" or "simulation"');
      console.log(JSON.stringify(schema(), null, 2));
      return 0;
    }
    case 'changes': {
      console.log(JSON.stringify(changesBetween(...twoDates(operands)), null, 2));
      return 0;
    }
    default:
      throw new Misuse(command === undefined ? 'A command is missing' : `There is no command ${command}`);
  }
}

function isMisuse(error: unknown): boolean {
  return (
    error instanceof Misuse ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

// A reader that has seen enough (`alivio batch | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(isMisuse(error) ? `${message}\n\n${USAGE}` : message);
  process.exitCode = isMisuse(error) ? 2 : 1;
}
