import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../lib/case/fields';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { refusalAt } from '../../lib/interview/form-schema';
import { PAGES } from '../../lib/interview/pages';
import { answersOf, caseFileOf, estimated, isEstimate, readTyped, toggledIn, UNKNOWN } from '../../lib/interview/typed';
import { caseDocuments, caseOf } from '../support/arbitrary-case';
import { CONTRACT_EXAMPLE } from '../support/household';
import { runs } from '../support/runs';

const typed = (kind: FieldKind, text: string) => readTyped({ kind }, text);

describe('several of the choices', () => {
  it('are a list that each one joins and leaves; not to be sure is an answer of its own', () => {
    expect(toggledIn('', 'a')).toBe('a');
    expect(toggledIn('a', 'b')).toBe('a,b');
    expect(toggledIn('a,b', 'a')).toBe('b');
    expect(toggledIn('b', 'b')).toBe('');
    expect(toggledIn('a,b', UNKNOWN)).toBe(UNKNOWN);
    expect(toggledIn(UNKNOWN, 'a')).toBe('a');
    expect(toggledIn(UNKNOWN, UNKNOWN)).toBe('');
  });
});

describe('what somebody types', () => {
  it.each<[FieldKind, string, unknown]>([
    ['money', '$1,850', '1850'],
    ['money', ' $ 1,850.50 ', '1850.50'],
    ['money', '1850.5', '1850.5'],
    ['money', '1.850,50', '1850.50'],
    ['money', '1850,5', '1850.5'],
    ['money', '236,765.47', '236765.47'],
    ['money', '1,850 USD', '1850'],
    ['money', '1,850 dólares', '1850'],
    ['money', 'US$ 1,850 a month', '1850'],
    ['money', '1.850', '1850'],
    ['money', '1.850,5', '1850.5'],
    ['money', '236.765,47', '236765.47'],
    ['money', '1 850', '1850'],
    ['money', '1 850.50', '1850.50'],
    ['money', '1850.', '1850'],
    ['money', '.50', '0.50'],
    ['money', '-5', '-5'],
    ['percent', '6.875%', '6.875'],
    ['percent', '3,5%', '3.5'],
    ['percent', '6,875 %', '6.875'],
    ['percent', '6.5 por ciento', '6.5'],
    ['percent', ',5', '0.5'],
    ['percent', ' 6.5 % ', '6.5'],
    ['count', '309', 309],
    ['count', ' 309 ', 309],
    ['count', '1,200', 1200],
    ['date', '2026-4-1', '2026-04-01'],
    ['date', '2026-04-01', '2026-04-01'],
    ['event-date', 'none', 'none'],
    ['event-date', '2026-4-1', '2026-04-01'],
    ['yes-no', 'yes', true],
    ['yes-no', 'no', false],
    ['choice', 'primary', 'primary'],
  ])('as %s: “%s” is %j', (kind, text, expected) => {
    expect(typed(kind, text)).toBe(expected);
  });

  it.each(['~290,000', '~ $290,000', 'about 290,000', 'unos 290.000', 'Unos $290 000', 'más o menos 290000'])(
    '“%s” is an estimate, and the figure is read',
    (text) => {
      expect(isEstimate(text)).toBe(true);
      expect(typed('money', text)).toBe('290000');
      expect(isEstimate(estimated(text, false))).toBe(false);
      expect(isEstimate(estimated(text, true))).toBe(true);
    },
  );

  it.each(['290,000', '$1.850', '', 'aboutness'])('“%s” is no estimate', (text) => {
    expect(isEstimate(text)).toBe(false);
  });

  it('an estimate without a figure is not known', () => {
    expect(typed('money', estimated('', true))).toBeNull();
  });

  it.each<[FieldKind, string]>([
    ['money', 'a lot'],
    ['money', '1.2.3'],
    ['money', '12,34,56.7'],
    ['percent', 'six'],
    ['count', '12.5'],
    ['count', 'twelve'],
    ['date', '4/1/2026'],
    ['date', '2026-13-01'],
    ['event-date', 'never'],
    ['yes-no', 'maybe'],
  ])('as %s: “%s” stays for the schema to refuse, and is never read as something else', (kind, text) => {
    const value = typed(kind, text);
    const path = {
      money: 'loan.escrow',
      percent: 'loan.ratePercent',
      count: 'loan.remainingMonths',
      date: 'loan.originatedOn',
      'event-date': 'history.lastDeferralOn',
      'yes-no': 'loan.firstLien',
      choice: 'loan.rateType',
    }[kind];
    const reading = parseWith(caseSchema, caseFileOf({ [path]: text }, '2026-11-23'));
    expect(value).not.toBeNull();
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('nothing, blanks and “unknown” are unknown, in every kind', () => {
    const kinds: readonly FieldKind[] = ['money', 'percent', 'count', 'date', 'event-date', 'yes-no', 'choice'];
    for (const kind of kinds) for (const text of ['', '   ', 'unknown']) expect(typed(kind, text), kind).toBeNull();
  });

  it('that is negative is told apart from what is no figure', () => {
    const reading = parseWith(caseSchema, caseFileOf({ 'loan.escrow': '-5' }, '2026-11-23'));
    expect(reading).toMatchObject({ ok: false, problems: [{ path: 'loan.escrow', problem: 'negative' }] });
  });
});

describe('a case document and its answers', () => {
  it('make each other: the contract’s example survives the page', () => {
    const again = parseWith(caseSchema, caseFileOf(answersOf(CONTRACT_EXAMPLE), CONTRACT_EXAMPLE.asOf));
    expect(again).toEqual(parseWith(caseSchema, CONTRACT_EXAMPLE));
  });

  it('make each other: so does any case', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const again = caseFileOf(answersOf(document), String(document.asOf));
        expect(caseOf(again)).toEqual(caseOf(document));
      }),
      runs(100),
    );
  });

  it('of nothing asks about a loan whose backer nobody knows', () => {
    expect(caseFileOf({}, '2026-11-23')).toEqual({ version: 1, asOf: '2026-11-23', loan: { backer: 'unknown' } });
    expect(caseFileOf({ 'loan.backer': '' }, '2026-11-23')).toMatchObject({ loan: { backer: 'unknown' } });
  });

  it('with no disaster write none, although other answers about it stand there', () => {
    const document = caseFileOf({ 'disaster.occurredOn': 'none', 'disaster.insuredLoss': 'yes' }, '2026-11-23');
    expect(document).toMatchObject({ disaster: 'none' });
    expect(caseOf(document).disaster).toBe('none');
  });
});

describe('a page of questions', () => {
  it.each(PAGES)('$route takes answers that are left open', ({ questions }) => {
    expect(questions.filter(({ path }) => refusalAt(path, '') !== undefined)).toEqual([]);
  });

  it('reads what is typed and says why it is refused', () => {
    expect(refusalAt('loan.principalAndInterest', '$1,580.17')).toBeUndefined();
    expect(refusalAt('loan.ratePercent', '6,5 %')).toBeUndefined();
    expect(refusalAt('loan.principalAndInterest', '0')).toBe('not-positive');
    expect(refusalAt('loan.escrow', 'much')).toBe('money');
  });
});
