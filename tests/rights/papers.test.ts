import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import {
  areAllThere,
  DAYS_OF_LOG,
  dayProblem,
  firstDayOf,
  nameOfPaper,
  type PaperNotes,
  paperLog,
  papersOf,
} from '../../lib/explain/papers';
import { papersFor } from '../../lib/rights/papers';
import { speaker } from '../../lib/words/say';
import { caseWith, simulationWith } from '../support/household';

const BASE = ['application', 'statement', 'bank-statements', 'expenses'];

describe('the papers of an application', () => {
  it('are the same for everybody, and for a lost job no more', () => {
    expect(papersFor(null, [])).toEqual(BASE);
    expect(papersFor('unemployment', [])).toEqual(BASE);
  });

  it('add the proof of the hardship and of each income', () => {
    expect(papersFor('death', ['wages', 'rent'])).toEqual([...BASE, 'death-record', 'pay-stubs', 'rent-receipts']);
    expect(papersFor('divorce-or-separation', ['support'])).toEqual([...BASE, 'divorce-papers', 'support-papers']);
  });

  it('follow the case and the incomes that are ticked', () => {
    const loanCase = caseWith({ 'hardship.cause': 'illness-or-disability' });
    expect(papersOf(loanCase, { 'income.benefits': 'yes', 'income.wages': '' })).toEqual([
      ...BASE,
      'illness-note',
      'award-letter',
    ]);
  });

  it('are none of a reverse mortgage, which is no loan to apply for help with', () => {
    expect(papersOf(caseWith({ 'loan.product': 'reverse' }), {})).toEqual([]);
  });
});

it.each([
  ['fannie-mae', '“Mortgage Assistance Application” (Form 710)'],
  ['freddie-mac', '“Mortgage Assistance Application” (Form 710)'],
  ['va', 'The application form,'],
  ['unknown', 'The application form,'],
])('the application form of %s is called %s', (backer, name) => {
  expect(speaker('en').say(nameOfPaper('application', caseWith({ 'loan.backer': backer }).loan))).toContain(name);
});

describe('the log', () => {
  it('tells what was sent and confirmed on which day, the oldest first', () => {
    const entries = paperLog(
      {
        'application.confirmedOn': '2026-12-01',
        'application.have': 'yes',
        'income.wages': 'yes',
        'pay-stubs.sentOn': '2026-11-24',
        'statement.sentOn': 'yesterday',
      },
      caseWith({ 'loan.backer': 'fha' }).loan,
    );
    expect(entries.map(({ sentence }) => speaker('en').say(sentence))).toEqual([
      'November 24, 2026: sent “Latest pay stubs that show the year so far”.',
      'December 1, 2026: the servicer says it has “The application form, signed by everyone on the loan”.',
    ]);
  });

  it('moves the calendar from the form alone, sent and confirmed: papers without it ask for nothing', () => {
    const days = (notes: PaperNotes) =>
      Object.fromEntries(DAYS_OF_LOG.map(({ path, firstOf }) => [path, firstDayOf(firstOf, notes)]));
    const acknowledged = (notes: PaperNotes) =>
      simulationWith({ 'foreclosure.completeApplicationOn': 'none', ...days(notes) }).timeline.find(
        ({ id }) => id === 'acknowledgement',
      )?.date;
    const confirmed = { 'application.confirmedOn': '2026-11-16', 'statement.confirmedOn': '2026-11-10' };
    const sent = { 'application.sentOn': '2026-11-12', 'statement.sentOn': '2026-11-09' };
    expect(Object.values(days({}))).toEqual([undefined, undefined]);
    expect(Object.values(days({ 'bank-statements.sentOn': '2026-11-09' }))).toEqual([undefined, undefined]);
    expect(Object.values(days(confirmed))).toEqual(['2026-11-16', '2026-11-16']);
    expect(Object.values(days({ ...confirmed, ...sent }))).toEqual(['2026-11-12', '2026-11-16']);
    // Five business days after Thursday, 12 November, and after Monday, 16 November.
    expect(acknowledged(sent)).toBe('2026-11-19');
    expect(acknowledged({ ...confirmed, ...sent })).toBe('2026-11-23');
  });

  it('asks again for a day that has not come, and for one of arrival before the day of sending', () => {
    const asOf = date('2026-11-28');
    expect(dayProblem(date('2027-12-05'), asOf)).toBe('problems.in-the-future');
    expect(dayProblem(date('2026-11-10'), asOf, date('2026-11-20'))).toBe('papers.beforeSent');
    expect(dayProblem(date('2026-11-20'), asOf, date('2026-11-20'))).toBeUndefined();
    expect(dayProblem(asOf, asOf)).toBeUndefined();
  });

  it('says so once the servicer has every paper of the list', () => {
    const notes = { 'application.confirmedOn': '2026-11-16', 'statement.confirmedOn': '2026-11-16' };
    expect(areAllThere(['application', 'statement'], notes)).toBe(true);
    expect(areAllThere(['application', 'statement', 'expenses'], notes)).toBe(false);
  });
});
