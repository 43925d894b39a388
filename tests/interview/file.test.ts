import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { caseText, type ReadCase, readCaseText } from '../../lib/interview/file';
import { fragmentOf, readFragment } from '../../lib/interview/link';
import { caseFileOf } from '../../lib/interview/typed';
import { caseDocuments, caseOf } from '../support/arbitrary-case';
import { CONTRACT_EXAMPLE, documentWith } from '../support/household';
import { runs } from '../support/runs';

/** What the page makes of an opened case when it is asked for results on the file's own day. */
function asAnswered(opened: ReadCase | undefined) {
  if (!opened?.ok) throw new Error(`Not opened: ${opened?.because}`);
  return parseWith(caseSchema, caseFileOf(opened.answers, opened.asOf ?? ''));
}

describe('a case that is saved and opened again', () => {
  it('is the same case, from a file and from a link, whatever it says', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const before = { ok: true, value: caseOf(document) };
        expect(asAnswered(readCaseText(caseText(document)))).toEqual(before);
        expect(asAnswered(readFragment(fragmentOf(document)))).toEqual(before);
      }),
      runs(200),
    );
  });

  it('keeps what only a file can say', () => {
    const document = documentWith({ historical: { indexPercent: '5.000' }, investor: { curePercent: '20' } });
    const again = asAnswered(readCaseText(caseText(document)));
    expect(again).toMatchObject({ ok: true, value: { historical: { indexPercent: 5000 } } });
  });

  it('makes an address that needs no escaping and stays short enough to be sent', () => {
    const fragment = fragmentOf(CONTRACT_EXAMPLE);
    expect(fragment).toMatch(/^#c=1\.[A-Za-z0-9_-]+$/);
    expect(fragment.length).toBeLessThan(4000);
  });
});

describe('a text that is no case', () => {
  it.each([
    ['empty', '  \n'],
    ['too-big', ' '.repeat(100_000).concat('{}')],
    ['not-json', caseText(CONTRACT_EXAMPLE).slice(0, 400)],
    ['not-json', 'balance: 1000'],
    ['not-json', '{"version": 1, "loan": {"backer": "fha", "backer": "va"}}'],
    ['not-json', `{"version": 1, "loan": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['not-a-case', '[1, 2]'],
    ['not-a-case', 'null'],
    ['not-a-case', '{"loan": {"backer": "fha"}}'],
    ['newer', '{"version": 2, "loan": {}}'],
    ['simulation', '{"version": 1, "rulesVersion": "2026.11", "options": []}'],
  ])('is told apart: %s', (because, text) => {
    expect(readCaseText(text)).toEqual({ ok: false, because });
  });

  it.each([
    ['broken-link', '#c='],
    ['broken-link', '#c=1.%%%'],
    ['broken-link', fragmentOf(CONTRACT_EXAMPLE).slice(0, 200)],
    ['broken-link', '#c=x.e30'],
    ['newer', '#c=2.e30'],
  ])('in a link is told apart: %s', (because, fragment) => {
    expect(readFragment(fragment)).toEqual({ ok: false, because });
  });

  it('in an address that speaks of something else is none', () => {
    expect(readFragment('')).toBeUndefined();
    expect(readFragment('#main')).toBeUndefined();
  });
});

describe('values that are no answer', () => {
  it.each([
    ['an object', '{"toString": 1}', 'money'],
    ['an object that would answer', '{"toString": null, "valueOf": null}', 'money'],
    ['a list', '[1]', 'money'],
  ])('%s is named, and the rest is offered, from a file and from a link', (_, value, problem) => {
    const text = `{"version": 1, "loan": {"backer": "fha", "principalBalance": ${value}}}`;
    const opened = readCaseText(text);
    expect(opened).toMatchObject({ ok: true, answers: { 'loan.backer': 'fha' } });
    expect(opened.ok && opened.problems.map((one) => [one.path, one.problem])).toContainEqual([
      'loan.principalBalance',
      problem,
    ]);
    expect(readFragment(`#c=1.${Buffer.from(text).toString('base64url')}`)).toEqual(opened);
  });

  it('in a list of choices are named', () => {
    const opened = readCaseText('{"version": 1, "loan": {}, "foreclosure": {"denialReasons": ["other", {}]}}');
    expect(opened.ok && opened.problems).toContainEqual({ path: 'foreclosure.denialReasons', problem: 'choice' });
  });

  it('of any length go into a link and come back', () => {
    const document = { version: 1, loan: { backer: '9'.repeat(90_000) } };
    expect(readFragment(fragmentOf(document))).toMatchObject({
      ok: true,
      answers: { 'loan.backer': '9'.repeat(90_000) },
    });
    expect(fragmentOf({ loan: { backer: '9'.repeat(200_000) } })).toMatch(/^#c=1/);
  });
});

describe('a half-good file', () => {
  const opened = readCaseText(
    JSON.stringify({
      version: 1,
      asOf: '2026-11-23',
      loan: { backer: 'fha', escrow: 'a lot', ratePrecent: '6.5' },
      property: 'a house',
      household: { wantsToStay: true },
    }),
  );

  it('gives what it has, the wrong answer as it was written', () => {
    expect(opened).toMatchObject({
      ok: true,
      asOf: '2026-11-23',
      answers: { 'loan.backer': 'fha', 'loan.escrow': 'a lot', 'household.wantsToStay': 'yes' },
    });
  });

  it('names what cannot be read', () => {
    const problems = opened.ok ? opened.problems.map(({ path, problem }) => [path, problem]) : [];
    expect(problems).toEqual([
      ['loan.escrow', 'money'],
      ['loan.ratePrecent', 'unknown-key'],
      ['property', 'group'],
    ]);
  });
});
