import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { FACTS } from '../../lib/case/facts';
import { withValueIn } from '../../lib/case/paths';
import { type Problem, parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { answerRequest, problemSchema } from '../../lib/cli/api';
import { readCase } from '../../lib/cli/read-case';
import { csvLine, documentOfLine, formOf } from '../../lib/contract/csv-cases';
import { explainProblem } from '../../lib/explain/problem';
import { letterSchema } from '../../lib/interview/boxes';
import { readCaseText } from '../../lib/interview/file';
import { readFragment } from '../../lib/interview/link';
import { readableCase } from '../../lib/interview/read-answers';
import { readKeptAnswers } from '../../lib/interview/stored-answers';
import { speaker } from '../../lib/words/say';
import { CONTRACT_EXAMPLE } from '../support/household';
import { runs } from '../support/runs';

const SOAKING = process.env.SOAK_RUNS !== undefined;
/** Five readers take a million inputs between them in the soak. */
const MANY = SOAKING ? { numRuns: 200_000 } : runs(500);
const TODAY = date('2026-11-23');

/** Names that mean something to the language, and the paths of facts. */
const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '0', 'length', 'then'),
  fc.constantFrom(...FACTS.map(({ path }) => path.split('.').at(-1) ?? '')),
  fc.string({ maxLength: 5 }),
);
const figures = fc.oneof(
  fc.stringMatching(/^[-+~$]?\d{0,30}[.,]?\d{0,5}%?$/),
  fc.constantFrom(
    'NaN',
    '1e400',
    'Infinity',
    '２０２６-01-01',
    '0000-00-00',
    '9999-12-31',
    '-0',
    '<script>alert(1)</script>',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(figures, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  ),
}));

/** A case with something else in a place or two, at its root or below; cut off now and then. */
const texts = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...FACTS.map(({ path }) => path)), fc.constantFrom('loan', 'version'), names),
        values,
      ),
      { maxLength: 3 },
    ),
    fc.option(fc.nat(2000), { freq: 6 }),
  )
  .map(([changes, end]) => {
    const changed = changes.reduce((document, [path, value]) => withValueIn(document, path, value), {
      ...CONTRACT_EXAMPLE,
    } as Readonly<Record<string, unknown>>);
    return JSON.stringify(changed).slice(0, end ?? undefined);
  });
const inputs = fc.oneof(
  { arbitrary: texts, weight: 8 },
  { arbitrary: values.map((one) => JSON.stringify(one) ?? ''), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);

const { say } = speaker('en');

/** Each problem has its place and a sentence of ours. */
function expectTold(problems: readonly Problem[]) {
  for (const problem of problems) {
    expect(typeof problem.path).toBe('string');
    expect(say(explainProblem(problem)), JSON.stringify(problem)).not.toMatch(/^problems\./);
  }
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
});

describe('whatever is given', () => {
  it('the reader of cases has a case or names what is wrong', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const reading = readCase(text);
        if (reading.ok) return;
        expect(reading.problems).not.toEqual([]);
        expectTold(reading.problems);
      }),
      MANY,
    );
  });

  it('a link, a file and a tab offer answers as text that make a case, or say why not', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const opened = readFragment(`#c=1.${Buffer.from(text).toString('base64url')}`);
        const file = readCaseText(text);
        if (!opened?.ok || !file.ok) {
          expect([opened?.ok, file.ok]).toEqual([false, false]);
          return;
        }
        expect(opened).toEqual(file);
        expectTold(opened.problems);
        const { answers } = opened;
        expect(Object.values(answers).filter((typed) => typeof typed !== 'string')).toEqual([]);
        expect(readableCase({ ...readKeptAnswers(JSON.stringify(answers)), asOf: TODAY }).version).toBe(1);
      }),
      MANY,
    );
  });

  it('the reader of CSV files has a case or names what is wrong', () => {
    const rows = fc.array(
      fc.tuple(
        fc.oneof(
          { arbitrary: fc.constantFrom(...FACTS.map(({ path }) => path)), weight: 9 },
          { arbitrary: names, weight: 1 },
        ),
        fc.oneof(
          figures,
          values.map((one) => JSON.stringify(one) ?? ''),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (row, isQuoted) => {
        const { form, problems } = formOf(csvLine(row.map(([path]) => path)).trimEnd());
        expectTold(problems);
        const line = isQuoted ? csvLine(row.map(([, cell]) => cell)) : row.map(([, cell]) => cell).join(',');
        const made = documentOfLine(line, form);
        if (!made.ok) return expectTold(made.problems);
        const reading = parseWith(caseSchema, made.document);
        if (!reading.ok) expectTold(reading.problems);
      }),
      MANY,
    );
  });

  it('the endpoint answers, or says in its own form what is wrong and where', () => {
    const bodies = fc.oneof(
      inputs,
      fc.array(inputs, { maxLength: 3 }).map((list) => `[${list.join(',')}]`),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const answer = answerRequest(body, 'en');
        if (answer.status === 200) return;
        const { status, errors } = problemSchema.parse(JSON.parse(answer.body));
        expect([400, 422]).toContain(answer.status);
        expect(status).toBe(answer.status);
        expect(errors).not.toEqual([]);
        expectTold(errors as readonly Problem[]);
      }),
      MANY,
    );
  });

  it('the check of a letter reads what is typed or names what it refuses', () => {
    const schema = letterSchema({ payment: 'money', rate: 'rate', term: 'months' }, TODAY);
    const typed = fc.record({
      decidedOn: values,
      terms: fc.oneof(values, fc.record({ payment: values, rate: figures, term: figures })),
    });
    fc.assert(
      fc.property(typed, (letter) => {
        const reading = parseWith(schema, letter);
        if (reading.ok) return;
        expect(reading.problems.map(({ path }) => path)).not.toContain('');
      }),
      MANY,
    );
  });
});

describe('a row of a CSV file', () => {
  it('has a column for what stands two groups down', () => {
    const columns = ['asOf', 'loan.backer', 'loan.otherLiens.balance', 'loan.changes.0.on'];
    const made = documentOfLine('2026-11-23,fha,100.00,2027-01-01', { columns, delimiter: ',' });
    const reading = parseWith(caseSchema, made.ok && made.document);
    expect(reading.ok && reading.value.loan).toMatchObject({
      otherLiens: { balance: 10_000 },
      changes: [{ on: '2027-01-01' }],
    });
  });
});
