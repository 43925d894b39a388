import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainText } from '../../lib/cli/explain';
import { csvTemplate } from '../../lib/contract/csv-cases';
import { simulationSchema } from '../../lib/contract/simulation-schema';
import { CONTRACT_EXAMPLE, caseWith, documentWith, simulationWith, typedSimulationWith } from '../support/household';
import { simulateWithHistoryJson } from '../support/json';
import { LEAVES } from '../support/leaves';
import { alivio, alivioCut, alivioTo, BROKEN, longBatch, type Run } from './run';

/** Every run below is started once, side by side. */

const folder = mkdtempSync(join(tmpdir(), 'alivio-'));
const file = join(folder, 'case.json');
const cases = join(folder, 'cases.ndjson');
const rows = join(folder, 'rows.ndjson');
const example = JSON.stringify(CONTRACT_EXAMPLE);
const mistaken = JSON.stringify(documentWith({ 'loan.escrow': '-5', 'loan.typo': 1 }));
const fromWindows = JSON.stringify(CONTRACT_EXAMPLE, null, 2).replaceAll('\n', '\r\n');
const beyond = JSON.stringify(
  documentWith({
    'loan.principalBalance': '999999999.99',
    'loan.principalAndInterest': '999999999.99',
    'loan.ratePercent': '30',
    'arrears.oldestUnpaidDueDate': '1900-01-01',
  }),
);
const odd = JSON.stringify(documentWith({ 'loan.originatedOn': '2060-01-01' }));
const LINES = [example, '{ no json', JSON.stringify(documentWith({ 'loan.backer': 'unknown' })), '', mistaken, example];

const COMMANDS = {
  oddSimulated: () => alivio(['simulate', '-'], odd),
  oddExplained: () => alivio(['explain', '-'], odd),
  file: () => alivio(['simulate', file]),
  stdin: () => alivio(['simulate', '-'], example),
  history: () => alivio(['simulate', file, '--history']),
  historyElsewhere: () => alivio(['explain', file, '--history']),
  dayElsewhere: () => alivio(['batch', file, '--as-of', '2024-06-30', '--lang', 'es']),
  noSuchSchema: () => alivio(['schema', 'constructor']),
  twoSchemas: () => alivio(['schema', 'case', 'simulation']),
  optionWithoutValue: () => alivio(['simulate', file, '--as-of']),
  folder: () => alivio(['simulate', folder, '--lang', 'es']),
  notOneCase: () => alivio(['simulate', '-', '--as-of', '2024-06-30'], '[]'),
  noInput: () => alivio(['simulate', '-']),
  beyond: () => alivio(['simulate', '-', '--lang', 'es'], beyond),
  broken: () => alivio(['simulate', file], '', [BROKEN]),
  brokenBatch: () => alivio(['batch'], example, [BROKEN]),
  fromWindows: () => alivio(['simulate', '-'], `\uFEFF${fromWindows}`),
  asOf: () => alivio(['simulate', file, '--as-of', '2024-06-30']),
  inEnglish: () => alivio(['explain', file, '--lang', 'en']),
  inSpanish: () => alivio(['explain', '-', '--lang', 'es'], example),
  refusedInEnglish: () => alivio(['simulate', '-'], mistaken),
  refusedInSpanish: () => alivio(['explain', '-', '--lang', 'es'], mistaken),
  noJson: () => alivio(['simulate', '-', '--lang', 'es'], '{'),
  noFile: () => alivio(['simulate', join(folder, 'nothing.json')]),
  batch: () => alivio(['batch'], `${LINES.join('\n')}\n`),
  caseSchema: () => alivio(['schema', 'case']),
  simulationSchema: () => alivio(['schema', 'simulation']),
  noCommand: () => alivio([]),
  wrongCommand: () => alivio(['predict', file]),
  wrongLanguage: () => alivio(['explain', file, '--lang', 'fr']),
  wrongOption: () => alivio(['simulate', file, '--verbose']),
  wrongDay: () => alivio(['simulate', file, '--as-of', 'yesterday']),
  optionTwice: () => alivio(['explain', file, '--lang', 'es', '--lang', 'en']),
  briefRows: () => alivio(['batch', file, '--brief', '--columns']),
  resumeWhat: () => alivio(['batch', file, '--resume']),
  wrongFormat: () => alivio(['batch', file, '--to', 'xml']),
  template: () => alivio(['batch', '--template']),
  help: () => alivio(['--help']),
};

type Name = keyof typeof COMMANDS;
const runs = new Map<Name, Run>();

function run(name: Name): Run {
  const found = runs.get(name);
  if (!found) throw new Error(`${name} has not run`);
  return found;
}

beforeAll(async () => {
  writeFileSync(file, example);
  writeFileSync(cases, `${example}\n`.repeat(3));
  writeFileSync(rows, '{"line":1,"error":{}}\n');
  const waiting = Object.entries(COMMANDS) as [Name, () => Promise<Run>][];
  // As many at a time as a small machine has cores.
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) runs.set(next[0], await next[1]());
  };
  await Promise.all([worker(), worker()]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('simulate', () => {
  it('prints the simulation of a file as JSON, and nothing else', () => {
    const { code, stdout, stderr } = run('file');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(simulationSchema.parse(JSON.parse(stdout))).toEqual(simulationWith());
  });

  it('tells on standard error, by its path, which answer looks mistaken; a text says it in its own words alone', () => {
    expect(run('oddSimulated').stderr).toMatch(/^loan\.originatedOn: .+$/m);
    expect(run('oddExplained')).toMatchObject({ code: 0, stderr: '' });
    expect(run('oddExplained').stdout).toContain('Date the loan began');
  });

  it('gives the same bytes from standard input, and the same as in this process', () => {
    expect(run('stdin').stdout).toBe(run('file').stdout);
    expect(run('fromWindows').stdout, 'with a byte order mark').toBe(run('file').stdout);
    expect(run('file').stdout).toBe(`${JSON.stringify(simulationWith(), null, 2)}\n`);
  });

  it('takes another day', () => {
    expect(JSON.parse(run('asOf').stdout)).toEqual(simulationWith({ asOf: '2024-06-30' }));
  });

  it('adds the closed programs when asked, after the options of today', () => {
    const whole = JSON.parse(run('history').stdout);
    expect(simulationSchema.parse(whole)).toEqual(simulateWithHistoryJson(caseWith()));
  });
});

describe('explain', () => {
  it.each([
    ['inEnglish', 'en'],
    ['inSpanish', 'es'],
  ] as const)('%s tells the same answer as text', (name, locale) => {
    const { code, stdout } = run(name);
    expect(code).toBe(0);
    expect(stdout).toBe(explainText(typedSimulationWith(), locale, { hadDisaster: false, loanCase: caseWith() }));
  });
});

describe('a refused case', () => {
  it('ends with exit code 1 and names each field in the chosen language', () => {
    const english = run('refusedInEnglish');
    const spanish = run('refusedInSpanish');
    for (const { code, stdout, stderr } of [english, spanish]) {
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^loan\.escrow: .+$/m);
      expect(stderr).toMatch(/^loan\.typo: .+$/m);
    }
    expect(english.stderr).toContain('Monthly taxes and insurance');
    expect(spanish.stderr).toContain('Impuestos y seguro');
  });

  it('says of a file that is no JSON, or not there, what is wrong with it', () => {
    expect(run('noJson')).toMatchObject({ code: 1, stdout: '' });
    expect(run('noJson').stderr).toContain('JSON');
    expect(run('noFile')).toMatchObject({ code: 1, stdout: '' });
    expect(run('noFile').stderr).toContain('nothing.json');
    expect(run('folder')).toMatchObject({ code: 1, stdout: '' });
    expect(run('folder').stderr).toContain('es una carpeta');
    expect(run('notOneCase')).toMatchObject({ code: 1, stdout: '' });
    expect(run('notOneCase').stderr).toContain('The file has to hold one case');
    expect(run('noInput')).toMatchObject({ code: 1, stdout: '' });
    expect(run('noInput').stderr).toContain('It has to be a JSON text');
    expect(run('beyond')).toMatchObject({ code: 1, stdout: '' });
    expect(run('beyond').stderr).toContain('demasiado extremas');
  });
});

describe('a fault of the program itself', () => {
  it.each(['broken', 'brokenBatch'] as const)(
    '%s is told as it is, with an exit code of its own: no case is blamed',
    (name) => {
      const { code, stdout, stderr } = run(name);
      expect(code).toBe(70);
      expect(stdout).toBe('');
      expect(stderr).toContain('RangeError: Invalid array length');
      expect(stderr).not.toContain('too extreme');
    },
  );
});

describe('what cannot be written', () => {
  const again = 'What was written is not whole. Make room, and run the command again.\n';
  const goOn = 'The last lines are missing. Make room, and go on with --out FILE --resume.\n';

  // A device of Linux: every write fails as on a full disk.
  const onFullDisk = [
    [['simulate', file], again],
    [['explain', file], again],
    [['schema', 'case'], again],
    [['changes', '2026-04-30', '2026-05-01'], again],
    [['--help'], again],
    [['batch', '--template'], again],
    [['report', rows, '--to', 'html'], again],
    [['batch', file], goOn],
  ] as const;

  it.each(existsSync('/dev/full') ? onFullDisk : [])(
    'by %j ends with an exit code of its own and says what to do',
    (args, advice) => {
      const { code, stderr } = alivioTo('/dev/full', args);
      expect({ code, stderr }).toEqual({ code: 74, stderr: `The disk is full.\n${advice}` });
    },
  );

  it.each(existsSync('/dev/full') ? ['/dev/full'] : [])(
    'is no device that a batch could go on from',
    async (device) => {
      const { code, stderr } = await alivio(['batch', file, '--out', device, '--resume']);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(device) });
    },
  );

  const onDiskThatFillsUp = [
    [['simulate', file], again],
    [['schema', 'simulation'], again],
    [['batch', cases], goOn],
    [['batch', cases, '--out', join(folder, 'cut.ndjson')], goOn],
  ] as const;

  // A shell's limit cuts the file.
  it.each(process.platform === 'win32' ? [] : onDiskThatFillsUp)(
    'is told where a part of it was: %j',
    (args, advice) => {
      const { code, stderr } = alivioCut(join(folder, 'cut'), args);
      expect({ code, stderr }).toEqual({
        code: 74,
        stderr: expect.stringMatching(new RegExp(`^The output could not be written: .*\n${advice}$`)),
      });
    },
  );

  it('does not silence a whole disk', () => {
    const { code } = alivioTo(join(folder, 'out'), ['simulate', file]);
    expect({ code, written: readFileSync(join(folder, 'out'), 'utf8') }).toEqual({
      code: 0,
      written: run('file').stdout,
    });
  });
});

describe('batch', () => {
  it('writes the first line of a CSV file', () => {
    expect(run('template')).toMatchObject({ code: 0, stdout: csvTemplate(), stderr: '' });
  });

  it('keeps the order, answers a bad line in its place, goes on, and ends with exit code 1', () => {
    const { code, stdout, stderr } = run('batch');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      simulationWith(),
      { line: 2, error: { problems: [expect.objectContaining({ path: '', problem: 'json' })] } },
      simulationWith({ 'loan.backer': 'unknown' }),
      {
        line: 5,
        error: {
          problems: expect.arrayContaining([
            expect.objectContaining({ path: 'loan.escrow', problem: 'negative', message: expect.any(String) }),
            expect.objectContaining({ path: 'loan.typo', problem: 'unknown-key', key: 'typo' }),
          ]),
        },
      },
      simulationWith(),
    ]);
  });

  it('holds a part of the lines at a time: 120 MB of them pass through a heap of 64 MB', async () => {
    // Long lines with quick answers: before USDA's options were in force.
    const document = JSON.stringify({ version: 1, asOf: '2020-01-01', loan: { backer: 'usda' } });
    expect(await longBatch(document.padEnd(60_000), 2_000, 64)).toEqual({ code: 0, answered: 2_000, different: 1 });
  });
});

interface Schema {
  readonly $schema?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly anyOf?: readonly Schema[];
}

describe('schema', () => {
  const schemaOf = (name: Name) => JSON.parse(run(name).stdout) as Schema;

  it('of a case has every question by its path, requires only version, day and backer, and refuses other keys', () => {
    const schema = schemaOf('caseSchema');
    expect(schema).toMatchObject({
      type: 'object',
      required: ['version', 'asOf', 'loan'],
      additionalProperties: false,
    });
    expect(schema.$schema).toMatch(/json-schema\.org/);
    expect(schema.properties?.loan?.required).toEqual(['backer']);
    for (const { path } of LEAVES) {
      const group = path.slice(0, path.lastIndexOf('.'));
      const name = path.slice(path.lastIndexOf('.') + 1);
      const groups = group
        .split('.')
        .reduce<readonly Schema[]>(
          (inner, step) => inner.flatMap(({ properties }) => withAlternatives(properties?.[step])),
          [schema],
        );
      const holder = groups.find(({ properties }) => properties !== undefined);
      expect(holder?.additionalProperties, group).toBe(false);
      expect(Object.keys(holder?.properties ?? {}), path).toContain(name);
    }
  });

  it('of a simulation has every field of one, at the top and in each option', () => {
    const schema = schemaOf('simulationSchema');
    const simulation = simulationWith();
    expect(schema.$schema).toMatch(/json-schema\.org/);
    expect([...(schema.required ?? [])].sort()).toEqual(Object.keys(simulation).sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(simulation).sort());
  });
});

function withAlternatives(schema: Schema | undefined): readonly Schema[] {
  return schema ? [schema, ...(schema.anyOf ?? []).flatMap(withAlternatives)] : [];
}

describe('wrong use', () => {
  it.each([
    ['noCommand', 'A command is missing.'],
    ['wrongCommand', 'predict'],
    ['wrongLanguage', 'fr'],
    ['wrongOption', '--verbose'],
    ['optionWithoutValue', '--as-of needs a value'],
    ['historyElsewhere', '--history'],
    ['wrongDay', 'yesterday'],
    ['noSuchSchema', 'case or simulation'],
    ['twoSchemas', 'case or simulation'],
    ['optionTwice', '--lang'],
    ['briefRows', '--brief'],
    ['resumeWhat', '--out'],
    ['wrongFormat', 'xml'],
  ] as const)('%s ends with exit code 2, says “%s” and tells how to use it', (name, what) => {
    const { code, stdout, stderr } = run(name);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(what);
    expect(stderr).toContain('Usage: alivio COMMAND');
  });

  it('is told in the chosen language: another day does not go with a batch', () => {
    expect(run('dayElsewhere')).toMatchObject({ code: 2, stdout: '' });
    expect(run('dayElsewhere').stderr).toContain('La opción --as-of no va con “batch”.');
    expect(run('dayElsewhere').stderr).toContain('Uso: alivio ORDEN');
  });

  it('is not asking for help', () => {
    expect(run('help')).toMatchObject({ code: 0, stderr: '' });
    expect(run('help').stdout).toContain('Usage: alivio COMMAND');
  });
});
