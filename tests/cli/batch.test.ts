import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { type Batch, batch } from '../../lib/cli/batch';
import { answerLines } from '../../lib/cli/batch-lines';
import { MOST_NAMED } from '../../lib/cli/named-problems';
import { csvTemplate } from '../../lib/contract/csv-cases';
import { CONTRACT_EXAMPLE, documentWith, simulationWith, typedSimulationWith } from '../support/household';
import { alivio, started } from './run';

const USDA = { version: 1, asOf: '2026-11-23', loan: { backer: 'usda' } };
const lineOf = (document: unknown) => JSON.stringify(document);

/** A batch in this thread: what it writes, and whether all was read. */
async function run(input: string, { form = 'whole', from = 'ndjson', locale = 'en' }: Partial<Batch> = {}) {
  const output = new PassThrough();
  const written = text(output);
  const allRead = await batch({
    input: Readable.from([input]),
    output,
    from,
    form,
    locale,
    threads: 2,
    // The later a task, the sooner its answer.
    answer: (task) =>
      new Promise((done) => setTimeout(() => done(answerLines(task)), task.lines[0]?.line === 1 ? 20 : 0)),
  });
  output.end();
  return { allRead, lines: (await written).split('\n').slice(0, -1) };
}

const folder = mkdtempSync(join(tmpdir(), 'alivio-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a line that cannot be answered', () => {
  it.each([
    ['a group of the wrong type', { disaster: 'yes' }, { path: 'disaster', problem: 'group', column: 59 }],
    ['a list of cases', [USDA], { path: '', problem: 'document', column: 1 }],
    ['a key that every object has', { constructor: 1 }, { path: 'constructor', problem: 'unknown-key', column: 59 }],
    [
      'figures beyond what is exact',
      documentWith({
        'loan.principalBalance': '999999999.99',
        'loan.principalAndInterest': '999999999.99',
        'loan.ratePercent': '30',
        'arrears.oldestUnpaidDueDate': '1900-01-01',
      }),
      { path: '', problem: 'beyond-exact' },
    ],
  ])('%s is refused in its place, with words, and the lines after it run', async (_, facts, problem) => {
    const first = Array.isArray(facts) ? facts : { ...USDA, ...facts };
    const { allRead, lines } = await run([first, USDA].map(lineOf).join('\n'), { locale: 'es' });
    const [refused, answered] = lines.map((line) => JSON.parse(line));
    expect(allRead).toBe(false);
    expect(refused).toMatchObject({
      line: 1,
      error: { problems: [{ ...problem, message: expect.stringMatching(/\S/) }] },
    });
    expect(answered).toHaveProperty('rulesVersion');
  });

  it.each([
    ['{"version":1, oops}', { problem: 'json', column: 15 }],
    ['{"loan":{"backer":"fha","backer":"va"}}', { problem: 'duplicate-key', path: 'loan.backer', column: 25 }],
    ['{"a":1,"b":[{"c":1,"c":2}]}', { problem: 'duplicate-key', path: 'b.0.c', column: 20 }],
  ])('%s has its place', async (line, problem) => {
    const { lines } = await run(line);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: 1, error: { problems: [problem] } });
  });

  it('is told what stands in its way, however much that is, and however long the names are', async () => {
    const names = Array.from({ length: 6000 }, (_, index) => `name${index}`);
    const { lines } = await run(lineOf({ ...USDA, ...Object.fromEntries(names.map((name) => [name, 1])) }));
    const { problems } = JSON.parse(lines[0] ?? '').error;
    expect(problems).toHaveLength(MOST_NAMED + 1);
    expect(problems.at(-1)).toMatchObject({ path: '', problem: 'more', key: `${names.length - MOST_NAMED}` });
    const [long] = (await run(lineOf({ ...USDA, ['x'.repeat(1000)]: 1 }))).lines;
    expect(JSON.parse(long ?? '').error.problems[0].message).toContain(`“${'x'.repeat(100)}…”`);
  });

  it('steers no terminal', async () => {
    const line = lineOf({ ...USDA, 'a\u001b[31m\u009b\u202e': 1 });
    for (const form of ['whole', 'csv-rows'] as const) {
      const { lines } = await run(line, { form });
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('the threads', () => {
  it.each([
    [300, 1],
    [3000, 8],
  ])('are as many as a file is worth: %i cases have %i tasks under way at most', async (cases, expected) => {
    let underWay = 0;
    let most = 0;
    const answer = async ({ lines }: { readonly lines: readonly unknown[] }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((done) => setTimeout(done));
      underWay -= 1;
      return { text: '', cases: lines.length, refused: 0 };
    };
    const input = Readable.from([Array(cases).fill('x').join('\n')]);
    await batch({ input, output: new PassThrough(), from: 'ndjson', form: 'brief', locale: 'en', threads: 4, answer });
    expect(most).toBe(expected);
  });
});

describe('the order', () => {
  it('is that of the lines, whichever task is done first', async () => {
    const bad = Array.from({ length: 200 }, (_, index) => `x${index}`);
    const { lines } = await run(bad.join('\n\n'));
    expect(lines.map((line) => JSON.parse(line).line)).toEqual(bad.map((_, index) => 2 * index + 1));
  });

  it('keeps nobody waiting: a line is answered before the next one comes', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = batch({
      input,
      output,
      from: 'ndjson',
      form: 'brief',
      locale: 'en',
      threads: 4,
      answer: async (task) => answerLines(task),
    });
    for (let turn = 0; turn < 3; turn += 1) {
      input.write(`${lineOf(USDA)}\n`);
      const [first] = await new Promise<readonly unknown[]>((got) => output.once('data', (data) => got([data])));
      expect(JSON.parse(String(first)).version).toBe(1);
    }
    input.end();
    expect(await done).toBe(true);
  });
});

/** Cells of a document, by the names of the columns. */
function cellsFor(document: unknown, columns: readonly string[]): readonly unknown[] {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);
  return columns.map((path) => {
    const value = at(path);
    return typeof value === 'object' ? null : value;
  });
}

describe('a line nested deeper than anything can read', () => {
  it.each([
    ['whole', '['.repeat(40_000) + ']'.repeat(40_000)],
    ['torn', '['.repeat(90_000)],
    ['a group', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
  ])('is refused in its place, %s, and the lines after it run', async (_, deep) => {
    const { lines } = await run(`${deep}\n${lineOf(USDA)}`);
    const [refused, answered] = lines.map((line) => JSON.parse(line));
    expect(refused).toMatchObject({ line: 1, error: { problems: [{ path: '', problem: 'document' }] } });
    expect(answered).toHaveProperty('options');
  });
});

describe('CSV', () => {
  const columns = csvTemplate().trim().split(',');

  it('has a column for every fact: a row makes the case that JSON makes', async () => {
    const rows = [CONTRACT_EXAMPLE, documentWith({ 'loan.backer': 'va', 'property.value': null })];
    const csv = Papa.unparse([columns, ...rows.map((row) => [...cellsFor(row, columns)])]);
    const { allRead, lines } = await run(`\uFEFF${csv}\r\n`, { from: 'csv' });
    expect(allRead).toBe(true);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      simulationWith(),
      simulationWith({ 'loan.backer': 'va', 'property.value': null }),
    ]);
    expect(parseWith(caseSchema, CONTRACT_EXAMPLE).ok).toBe(true);
  });

  it.each([
    ['2026-11-23,usda', {}],
    ['2026-11-23,', { path: 'loan.backer', problem: 'choice', column: 2 }],
    ['2026-11-23,usda,,', {}],
    ['2026-11-23,bank', { path: 'loan.backer', problem: 'choice', column: 2 }],
    ['2026-11-23,"usda', { problem: 'cells', column: 2 }],
    ['2026-11-23,usda,1', { problem: 'cell-count' }],
  ])('%s is answered in its place', async (row: string, problem: object) => {
    const { lines } = await run(`asOf,loan.backer\n${row}\n2026-11-23,fha\n`, { from: 'csv' });
    const [first, second] = lines.map((line) => JSON.parse(line));
    if (Object.keys(problem).length === 0) expect(first).toHaveProperty('options');
    else expect(first).toMatchObject({ line: 2, error: { problems: [problem] } });
    expect(second).toHaveProperty('options');
  });

  it('may part its cells with semicolons; cents behind a comma are refused with line and column, never guessed', async () => {
    const csv = `\uFEFFasOf;loan.backer;loan.principalBalance;loan.ratePercent;loan.escrow
2026-11-23;va;210000.50;6.5;"410"\r
2026-11-23;va;210000,50;6,5;410\r
2026-11-23,va,210000.50,6.5,410\r
`;
    const { allRead, lines } = await run(csv, { from: 'csv', locale: 'es' });
    const [whole, decimalCommas, otherCells] = lines.map((line) => JSON.parse(line));
    expect(allRead).toBe(false);
    const { asOf, loan } = { asOf: '2026-11-23', loan: { principalBalance: '210000.50', ratePercent: '6.5' } };
    const asJson = { version: 1, asOf, loan: { backer: 'va', ...loan, escrow: '410' } };
    expect(whole).toEqual(JSON.parse((await run(lineOf(asJson))).lines[0] ?? ''));
    expect(decimalCommas).toMatchObject({
      line: 3,
      error: {
        problems: [
          { path: 'loan.principalBalance', problem: 'money', column: 3, message: expect.stringContaining('con punto') },
          { path: 'loan.ratePercent', problem: 'percent', column: 4, message: expect.stringContaining('con un punto') },
        ],
      },
    });
    expect(otherCells).toMatchObject({ line: 4, error: { problems: [{ problem: 'cell-count' }] } });
  });

  it('is read as spreadsheets leave it: blanks around names, nameless columns behind them, true and false in capitals and in Spanish', async () => {
    const rows = ['TRUE', 'VERDADERO', 'true'].map((yes) => `2026-11-23, va, ${yes},,`);
    const { allRead, lines } = await run(['asOf, loan.backer, household.wantsToStay,,', ...rows].join('\n'), {
      from: 'csv',
    });
    expect(allRead).toBe(true);
    const household = { household: { wantsToStay: true } };
    const asJson = lineOf({ version: 1, asOf: '2026-11-23', loan: { backer: 'va' }, ...household });
    expect(new Set(lines)).toEqual(new Set((await run(asJson)).lines));
  });

  it('tells how a date is written, and one that is missing, in both languages', async () => {
    const csv = 'asOf,loan.backer\n11/23/2026,va\n,va\n';
    for (const [locale, told] of [
      ['en', 'has to be a date that exists, with the year first'],
      ['es', 'tiene que ser una fecha que exista, con el año primero'],
    ] as const) {
      const { lines } = await run(csv, { from: 'csv', locale });
      for (const line of lines) expect(JSON.parse(line).error.problems[0].message).toContain(told);
    }
  });

  it.each([
    ['asOf,loan.baker', 'unknown-key', 1, 2],
    ['asOf;loan.baker', 'unknown-key', 1, 2],
    ['asOf,loan.backer,asOf', 'duplicate-key', 1, 3],
    ['\n\nasOf,loan.baker', 'unknown-key', 3, 2],
  ])('whose first line is %s is refused as a whole, with its place', async (header, problem, line, column) => {
    await expect(run(`${header}\n`, { from: 'csv' })).rejects.toMatchObject({
      problems: [{ path: '', problem, line, column }],
    });
  });
});

describe('flat rows', () => {
  const { options, situation } = typedSimulationWith();

  it.each(['csv-rows', 'ndjson-rows'] as const)('as %s tell each option of each case', async (form) => {
    const { lines } = await run([CONTRACT_EXAMPLE, { oops: 1 }].map(lineOf).join('\n'), { form });
    const rows =
      form === 'ndjson-rows'
        ? lines.map((line) => JSON.parse(line))
        : lines
            .map((line) => Papa.parse<string[]>(line).data[0] ?? [])
            .map(([line, option, , status]) => ({
              line: Number(line),
              option: option || null,
              status: status || null,
            }));
    expect(rows.map(({ line, option, status }) => ({ line, option, status }))).toEqual([
      ...options.map(({ id, status }) => ({ line: 1, option: id, status })),
      { line: 2, option: null, status: null },
    ]);
  });

  it('say which check decides, what the payment is, how it changes and what is left for the end', async () => {
    const { lines } = await run(lineOf(CONTRACT_EXAMPLE), { form: 'ndjson-rows' });
    const rows = lines.map((line) => JSON.parse(line));
    expect(situation.totalPayment).toBe(210_017);
    expect(rows.find(({ option }) => option === 'fannie-mae.flex-modification')).toEqual({
      line: 1,
      option: 'fannie-mae.flex-modification',
      kind: 'modification',
      status: 'may-qualify',
      decidingCheck: null,
      payment: '1815.05',
      paymentChange: '-285.12',
      dueAtEnd: '40626.91',
      problem: null,
    });
    expect(rows.find(({ option }) => option === 'fannie-mae.repayment-plan')).toMatchObject({
      status: 'does-not-qualify',
      decidingCheck: 'fannie-mae.repayment-plan.hardship-resolved',
    });
  });

  it('are the whole answer less its checks where it is asked for briefly', async () => {
    const { lines } = await run(lineOf(CONTRACT_EXAMPLE), { form: 'brief' });
    const whole = simulationWith();
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...whole,
      options: whole.options.map(({ checks: _, ...rest }) => rest),
    });
  });
});

describe('a file in parts', () => {
  it('gives what it gives as a whole, however it is shared out', async () => {
    const cases = Array.from({ length: 7 }, (_, index) =>
      lineOf(documentWith({ 'loan.principalBalance': `${200_000 + index}.00` })),
    );
    const parts = [cases.slice(0, 3), cases.slice(3, 4), cases.slice(4)].map((part) => part.join('\n'));
    const answers = await Promise.all(parts.map((part) => run(part, { form: 'brief' })));
    expect(answers.flatMap(({ lines }) => lines)).toEqual((await run(cases.join('\n'), { form: 'brief' })).lines);
  });
});

describe('an output that a run left unfinished', () => {
  const input = join(folder, 'cases.ndjson');
  const lines = Array.from({ length: 40 }, (_, index) =>
    lineOf(documentWith({ 'loan.principalBalance': `${200_000 + index}.00` })),
  );
  writeFileSync(input, `${lines.slice(0, 20).join('\n')}\n\nno json\n${lines.slice(20).join('\n')}\n`);
  const FORMS: readonly (readonly [string, readonly string[]])[] = [
    ['rows.csv', []],
    ['rows.ndjson', ['--columns']],
    ['brief.ndjson', ['--brief']],
  ];

  it.each(FORMS)('%s is finished as if it had never stopped, wherever it was torn', async (name, options) => {
    const out = join(folder, name);
    const args = ['batch', input, '--out', out, ...options];
    expect(await alivio(args)).toMatchObject({ code: 1, stdout: '', stderr: '' });
    const whole = readFileSync(out);
    for (const part of [0, 0.4, 0.9999]) {
      truncateSync(out, Math.floor(whole.length * part));
      expect(await alivio([...args, '--resume'])).toMatchObject({ code: 1, stderr: '' });
      expect(readFileSync(out).equals(whole), `${name} at ${part}`).toBe(true);
    }
    expect((await alivio(args)).stderr, 'without --resume nothing is overwritten').toContain('--resume');
    expect(readFileSync(out).equals(whole)).toBe(true);
  });

  it.each(['none.csv', 'none.ndjson'])('%s tells a case without options, which is not refused', async (name) => {
    const out = join(folder, name);
    const direct = lineOf({ ...USDA, loan: { backer: 'usda-direct' } });
    writeFileSync(join(folder, 'direct.ndjson'), `${direct}\n${lineOf(USDA)}\n`);
    const args = ['batch', join(folder, 'direct.ndjson'), '--out', out, '--columns'];
    expect(await alivio(args)).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toMatch(name.endsWith('csv') ? /\n1,{8}\n2,usda/ : /^\{"line":1,"option":null,/);
    expect(await alivio([...args, '--resume'])).toMatchObject({ code: 0 });
  });

  it('is not mixed with answers to other cases', async () => {
    const out = join(folder, 'other.csv');
    writeFileSync(out, `line,option\n1,x\n`);
    const args = ['batch', input, '--out', out, '--resume'];
    expect(await alivio(args)).toMatchObject({ code: 1, stderr: expect.stringContaining('another file') });
    expect(readFileSync(out, 'utf8')).toBe(`line,option\n1,x\n`);
  });

  it('ends behind a whole answer when it is stopped', async () => {
    const child = started(['batch', '-', '--columns']);
    const output = text(child.stdout);
    child.stdin.write(`${lines.join('\n')}\n`);
    await new Promise((seen) => child.stdout.once('data', seen));
    child.kill('SIGINT');
    const [code] = await new Promise<readonly unknown[]>((done) => child.once('close', (...args) => done(args)));
    expect(code).toBe(130);
    const rows = (await output).split('\n');
    expect(rows.pop()).toBe('');
    for (const row of rows) expect(JSON.parse(row)).toHaveProperty('option');
  });
});
