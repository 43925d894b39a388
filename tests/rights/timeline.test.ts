import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../lib/calendar/business-days';
import { date } from '../../lib/calendar/date';
import { simulationWith } from '../support/household';

/** The computed examples of rules/rights.md 1.2 to 1.4. */

const LATE = { 'arrears.oldestUnpaidDueDate': '2026-07-01' };
const timeline = (changes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(simulationWith({ ...LATE, ...changes }).timeline.map(({ id, date: day }) => [id, day]));

describe('days and payments past due', () => {
  /** Due on the first, first miss on 1 July 2026; the oldest due date moves when an old payment is made. */
  const on = (asOf: string, oldest = '2026-07-01') => {
    const { daysDelinquent, unpaidInstallments } = simulationWith({
      asOf,
      'arrears.oldestUnpaidDueDate': oldest,
      'foreclosure.decisionOn': null,
    }).situation;
    return [daysDelinquent, unpaidInstallments];
  };

  it.each([
    ['2026-07-15', 14, 1],
    ['2026-07-31', 30, 1],
    ['2026-08-01', 31, 2],
    ['2026-08-31', 61, 2],
    ['2026-09-01', 62, 3],
    ['2026-09-30', 91, 3],
    ['2026-10-01', 92, 4],
    ['2026-10-29', 120, 4],
    ['2026-10-30', 121, 4],
    ['2026-11-23', 145, 5],
  ])('on %s: %i days, %i payments', (asOf, days, payments) => {
    expect(on(asOf)).toEqual([days, payments]);
  });

  it.each([
    ['30 days after 1 January', '2026-01-31', '2026-01-01', 30],
    ['3 days once January is paid', '2026-02-04', '2026-02-01', 3],
    ['90 days with nothing paid from January to March', '2026-04-01', '2026-01-01', 90],
  ])('counts as the official comments do: %s', (_, asOf, oldest, days) => {
    expect(on(asOf, oldest)[0]).toBe(days);
  });

  it('asks for a live contact by 6 February where 1 January is unpaid', () => {
    expect(timeline({ asOf: '2026-01-31', 'arrears.oldestUnpaidDueDate': '2026-01-01' })).toMatchObject({
      'live-contact': '2026-02-06',
    });
  });
});

describe('dates of Regulation X', () => {
  it('counts contacts, letter and first filing from the oldest unpaid due date', () => {
    expect(timeline({})).toEqual({
      'live-contact': '2026-08-06',
      'written-notice': '2026-08-15',
      'assigned-person': '2026-08-15',
      'earliest-filing': '2026-10-30',
    });
  });

  it('counts the windows back from a sale, and the answers forward from a complete application', () => {
    const dates = timeline({
      'foreclosure.saleOn': '2027-02-01',
      'foreclosure.completeApplicationOn': '2026-11-23',
      'foreclosure.firstFilingOn': '2026-11-01',
    });
    expect(dates).toMatchObject({
      sale: '2027-02-01',
      'appeal-window': '2026-11-03',
      'acknowledgement-window': '2026-12-18',
      'sale-protection': '2026-12-25',
      acknowledgement: '2026-12-01',
      'completeness-notice': '2026-12-01',
      decision: '2026-12-23',
      accept: '2026-12-30',
    });
    expect(dates).not.toHaveProperty('appeal');
  });

  it.each([
    ['37 days before the sale is too late', '2026-12-30', {}],
    ['38 days before is protected', '2026-12-31', { decision: '2026-12-23', accept: '2026-12-30' }],
    ['89 days before gives seven days to answer', '2027-02-20', { accept: '2026-12-30' }],
    ['90 days before gives fourteen days and an appeal', '2027-02-21', { accept: '2027-01-06', appeal: '2027-01-06' }],
  ])('%s', (_, saleOn, expected) => {
    const dates = timeline({
      'foreclosure.saleOn': saleOn,
      'foreclosure.completeApplicationOn': '2026-11-23',
      'foreclosure.firstFilingOn': '2026-11-01',
    });
    const kept = Object.fromEntries(
      Object.entries(dates).filter(([id]) => ['decision', 'accept', 'appeal'].includes(id)),
    );
    if (Object.keys(expected).length === 0) expect(kept).toEqual({});
    else expect(kept).toMatchObject(expected);
    expect('appeal' in kept).toBe('appeal' in expected);
  });

  it.each([
    ['2026-12-31', true],
    ['2026-12-30', false],
  ])('a complete application of 23 November is in time for a sale on %s: %s', (saleOn, applicationInTime) => {
    const complete = { 'foreclosure.saleOn': saleOn, 'foreclosure.completeApplicationOn': '2026-11-23' };
    const { timeline: days } = simulationWith({ ...LATE, ...complete });
    expect(days.find(({ id }) => id === 'sale-protection')).toMatchObject({ applicationInTime });
  });

  it.each([
    ['a borrower of whom all is told', {}, undefined],
    ['a servicer that may be small', { 'foreclosure.smallServicer': null }, ['coverage']],
    ['a home that nobody describes', { 'property.occupancy': null }, ['coverage']],
    ['a letter that may have come', { 'foreclosure.decisionOn': null }, ['decision']],
    ['an heir of whom no confirmation is told', { 'household.role': 'heir' }, ['confirmation']],
    [
      'an heir who is confirmed',
      { 'household.role': 'heir', 'household.successorConfirmedOn': '2026-10-01' },
      undefined,
    ],
  ])('hangs on what is not settled: %s', (_, changes, dependsOn) => {
    const { timeline: days } = simulationWith({
      ...LATE,
      'foreclosure.saleOn': '2026-12-31',
      'foreclosure.completeApplicationOn': '2026-11-20',
      'foreclosure.decisionOn': 'none',
      'foreclosure.smallServicer': false,
      ...changes,
    });
    expect(days.find(({ id }) => id === 'sale-protection')?.dependsOn).toEqual(dependsOn);
  });

  it('lets an agreement hold a sale for a borrower, and not before a new owner is confirmed', () => {
    const kept = { ...LATE, 'foreclosure.saleOn': '2026-12-31', 'foreclosure.keepsAgreement': true };
    const waits = (changes: Readonly<Record<string, unknown>>) =>
      simulationWith({ ...kept, ...changes }).timeline.find(({ id }) => id === 'sale')?.waitsFor;
    expect(waits({})).toBe('agreement');
    expect(waits({ 'household.role': 'heir', 'household.successorConfirmedOn': 'none' })).toBeUndefined();
  });

  it.each(['completeApplicationOn', 'applicationSentOn'])('acknowledges %s up to 45 days before the sale', (answer) => {
    const dates = (saleOn: string) =>
      timeline({
        'foreclosure.completeApplicationOn': 'none',
        'foreclosure.saleOn': saleOn,
        [`foreclosure.${answer}`]: '2026-11-23',
      });
    expect(dates('2027-01-07')).toHaveProperty('acknowledgement', '2026-12-01');
    expect(dates('2027-01-06')).not.toHaveProperty('acknowledgement');
  });

  it.each([
    ['2026-11-24', '2027-01-06'],
    ['2026-11-23', undefined],
  ])('with a sale in 89 days, an application before a first filing on %s may be appealed by %s', (filedOn, appeal) => {
    const dates = timeline({
      'foreclosure.saleOn': '2027-02-20',
      'foreclosure.completeApplicationOn': '2026-11-23',
      'foreclosure.firstFilingOn': filedOn,
    });
    expect(dates.appeal).toBe(appeal);
  });

  it('marks the days to answer as long as no decision is there', () => {
    const marked = (changes: Readonly<Record<string, unknown>>) =>
      simulationWith({ ...LATE, 'foreclosure.completeApplicationOn': '2026-11-02', ...changes })
        .timeline.filter(({ decisionAssumed }) => decisionAssumed)
        .map(({ id }) => id);
    expect(marked({ 'foreclosure.decisionOn': null })).toEqual(['accept', 'appeal']);
    expect(marked({ 'foreclosure.decisionOn': '2026-11-20' })).toEqual([]);
  });

  // The household says on November 23 whether a decision has come; the application came 30 and 31 days before.
  it.each([
    ['2026-10-24', 'none', undefined, '2026-12-07'],
    ['2026-10-23', 'none', true, undefined],
    ['2026-10-23', null, undefined, '2026-12-06'],
    ['2026-10-10', null, undefined, '2026-11-23'],
    ['2026-10-09', null, undefined, undefined],
    ['2026-10-23', '2026-11-23', undefined, '2026-12-07'],
  ])(
    'of an application of %s with decision %s, the decision is late: %s, and the appeal runs until %s',
    (completeApplicationOn, decisionOn, late, appeal) => {
      const { timeline: days } = simulationWith({
        ...LATE,
        'foreclosure.completeApplicationOn': completeApplicationOn,
        'foreclosure.decisionOn': decisionOn,
      });
      expect(days.find(({ id }) => id === 'decision')?.late).toBe(late);
      expect(days.find(({ id }) => id === 'appeal')?.date).toBe(appeal);
      expect(days.find(({ id }) => id === 'accept')?.date).toBe(appeal);
    },
  );

  it('reads an unknown sale as none set, and gives the appeal before the first filing', () => {
    const dates = timeline({ 'foreclosure.saleOn': null, 'foreclosure.completeApplicationOn': '2026-11-23' });
    expect(dates).toMatchObject({ accept: '2027-01-06', appeal: '2027-01-06' });
    expect(dates).not.toHaveProperty('sale-protection');
  });

  it('is empty where the home is known not to be the principal residence, and short for a small servicer', () => {
    expect(timeline({ 'property.occupancy': 'rental' })).toEqual({});
    expect(timeline({ 'property.occupancy': 'vacant' })).toEqual({});
    expect(Object.keys(timeline({ 'property.occupancy': null }))).toContain('live-contact');
    expect(Object.keys(timeline({ 'property.occupancy': 'displaced' }))).toContain('live-contact');
    expect(timeline({ 'foreclosure.smallServicer': true })).toEqual({ 'earliest-filing': '2026-10-30' });
  });

  it.each(['second-home', 'rental', 'vacant', 'primary', null])('names the sale where the home is %s', (occupancy) => {
    expect(timeline({ 'property.occupancy': occupancy, 'foreclosure.saleOn': '2026-11-30' })).toHaveProperty(
      'sale',
      '2026-11-30',
    );
  });

  it.each([
    [{}, '1024.41(g)'],
    [{ 'loan.product': 'home-equity-line' }, '1024.31'],
    [{ 'loan.backer': 'other', 'loan.firstLien': false }, '1024.31'],
    [{ 'loan.product': 'reverse' }, '1024.30(b)(2)'],
    [{ 'property.occupancy': 'second-home' }, '1024.30(c)(2)'],
    [{ 'property.occupancy': 'displaced' }, '1024.41(g)'],
    [{ 'foreclosure.farmCredit': true }, '1024.30(b)(3)'],
    [{ 'foreclosure.smallServicer': true }, '1024.30(b)(1)'],
  ])('cites beside a sale what an application means for it, or why it means nothing: %j', (changes, section) => {
    const days = simulationWith({ ...LATE, 'foreclosure.saleOn': '2027-02-01', ...changes }).timeline;
    expect(days.find(({ id }) => id === 'sale')?.source.section).toBe(section);
    expect(days.some(({ id }) => id === 'sale-protection')).toBe(section === '1024.41(g)');
  });

  it('names the sale whoever services or owns the loan, before the rules were there, and when it has passed', () => {
    const sale = { 'foreclosure.saleOn': '2026-11-30' };
    expect(timeline({ ...sale, 'foreclosure.smallServicer': true })).toMatchObject({ sale: '2026-11-30' });
    expect(timeline({ ...sale, 'loan.backer': 'other', 'loan.firstLien': false })).toEqual({ sale: '2026-11-30' });
    const early = {
      asOf: '2012-03-01',
      'arrears.oldestUnpaidDueDate': '2011-10-01',
      'foreclosure.saleOn': '2012-02-01',
    };
    expect(timeline(early)).toEqual({ sale: '2012-02-01' });
  });

  it('leaves out the calendar where a lien of a private owner behind the first may be a line of credit', () => {
    expect(timeline({ 'loan.backer': 'other', 'loan.firstLien': false })).toEqual({});
    expect(timeline({ 'loan.backer': 'other', 'loan.firstLien': null })).toHaveProperty('earliest-filing');
    expect(timeline({ 'loan.backer': 'other', 'loan.firstLien': true })).toHaveProperty('earliest-filing');
    expect(timeline({ 'loan.backer': 'fha', 'loan.firstLien': false })).toHaveProperty('earliest-filing');
  });

  it('has no date from before its rule', () => {
    // 45 days later the rules were there for one day; 36 days later they were not.
    expect(timeline({ 'arrears.oldestUnpaidDueDate': '2013-11-27' })).toEqual({
      'written-notice': '2014-01-11',
      'assigned-person': '2014-01-11',
      'earliest-filing': '2014-03-28',
    });
    expect(timeline({ 'arrears.oldestUnpaidDueDate': '2013-11-26' })).toHaveProperty('written-notice', '2014-01-10');
    expect(timeline({ 'arrears.oldestUnpaidDueDate': '2013-11-25' })).not.toHaveProperty('written-notice');
  });

  describe('after a letter, while nobody knows when the application was complete', () => {
    const letter = { 'foreclosure.completeApplicationOn': null, 'foreclosure.decisionOn': '2026-11-12' };
    const perhaps = (changes: Readonly<Record<string, unknown>>) =>
      simulationWith({ ...LATE, ...letter, ...changes })
        .timeline.filter(({ uncertain }) => uncertain)
        .map(({ id, date: day }) => [id, day]);

    it('tells the last days to accept and to appeal as days that may count', () => {
      expect(perhaps({})).toEqual([
        ['accept', '2026-11-26'],
        ['appeal', '2026-11-26'],
      ]);
    });

    it('tells them too where the household knows of no complete application', () => {
      const days = perhaps({
        'foreclosure.completeApplicationOn': 'none',
        'foreclosure.applicationSentOn': '2026-10-01',
      });
      expect(days).toEqual([
        ['accept', '2026-11-26'],
        ['appeal', '2026-11-26'],
      ]);
    });

    it('tells them to an heir whose application does not count yet', () => {
      const heir = { 'household.role': 'heir', 'foreclosure.completeApplicationOn': '2026-10-20' };
      expect(perhaps({ ...heir, 'household.successorConfirmedOn': 'none' }).map(([id]) => id)).toEqual([
        'accept',
        'appeal',
      ]);
      expect(perhaps({ ...heir, 'household.successorConfirmedOn': '2026-10-01' })).toEqual([]);
    });

    it('takes the shorter time to accept with a sale within 89 days', () => {
      expect(perhaps({ 'foreclosure.saleOn': '2027-02-09' })).toEqual([
        ['accept', '2026-11-19'],
        ['appeal', '2026-11-26'],
      ]);
      expect(perhaps({ 'foreclosure.saleOn': '2027-02-10' })).toContainEqual(['accept', '2026-11-26']);
    });

    it.each([
      ['for a small servicer', { 'foreclosure.smallServicer': true }],
      ['for a home that is rented out', { 'property.occupancy': 'rental' }],
      ['where the day is known', { 'foreclosure.completeApplicationOn': '2026-10-20' }],
      ['without a letter', { 'foreclosure.decisionOn': null }],
    ])('has none %s', (_, changes) => {
      expect(perhaps(changes)).toEqual([]);
    });
  });

  it('is sorted by date, and keeps days that have passed', () => {
    const days = simulationWith({ ...LATE, 'foreclosure.saleOn': '2027-02-01' }).timeline.map(({ date: day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('2026-08-06');
  });
});

describe('business days', () => {
  it.each([
    ['skips Thanksgiving and the weekend', '2026-11-23', 5, '2026-12-01'],
    ['an owner request of 23 November is due on 8 December', '2026-11-23', 10, '2026-12-08'],
    ['thirty business days run past Christmas and New Year', '2026-11-23', 30, '2027-01-07'],
    ['skips a holiday observed on the Friday before', '2026-07-01', 2, '2026-07-06'],
    ['skips New Year observed on 31 December', '2027-12-30', 1, '2028-01-03'],
    ['keeps June 19 free from 2021 on', '2021-06-17', 1, '2021-06-21'],
    ['works on June 19 before', '2019-06-18', 1, '2019-06-19'],
  ])('%s', (_, start, days, expected) => {
    expect(addBusinessDays(date(start), days)).toBe(expected);
  });
});

describe('after a change of servicer', () => {
  /** The paragraph of 1024.41 on the notice that an application received on 2 November is complete, due on the 9th. */
  const completenessWith = (servicerChangedOn: string) =>
    simulationWith({
      'foreclosure.completeApplicationOn': '2026-11-02',
      'foreclosure.servicerChangedOn': servicerChangedOn,
    })
      .timeline.filter(({ id }) => id === 'completeness-notice')
      .map(({ date: day, source }) => [day, source.section]);

  it.each([
    ['2026-11-01', '(c)(3)'],
    ['2026-11-02', '(k)(1)'],
    ['2026-11-09', '(k)(1)'],
    ['2026-11-10', '(c)(3)'],
    ['none', '(c)(3)'],
  ])('on %s the notice that it is complete keeps its day: %s', (servicerChangedOn, paragraph) => {
    expect(completenessWith(servicerChangedOn)).toEqual([['2026-11-09', `1024.41${paragraph}`]]);
  });

  const changed = (changes: Readonly<Record<string, unknown>>) =>
    timeline({ 'foreclosure.servicerChangedOn': '2026-11-20', ...changes });

  it.each([
    ['a home that is rented out', { 'property.occupancy': 'rental' }],
    ['a second home', { 'property.occupancy': 'second-home' }],
    ['a reverse mortgage', { 'loan.product': 'reverse' }],
    ['a Farm Credit lender', { 'foreclosure.farmCredit': true }],
  ])('%s has the 60 days, and nothing else but a sale', (_, changes) => {
    expect(changed(changes)).toEqual({ 'paid-to-old-servicer': '2027-01-18' });
    expect(changed({ ...changes, 'foreclosure.saleOn': '2027-02-01' })).toEqual({
      'paid-to-old-servicer': '2027-01-18',
      sale: '2027-02-01',
    });
  });

  it('a line of credit does not have them', () => {
    expect(changed({ 'loan.product': 'home-equity-line' })).toEqual({});
    expect(changed({ 'loan.backer': 'other', 'loan.firstLien': false })).toEqual({});
  });
});

describe('a first filing that was made', () => {
  // The oldest unpaid payment was due on 1 July: 29 October is its 120th day.
  const breach = (filedOn: string, changes: Readonly<Record<string, unknown>> = {}) =>
    simulationWith({ ...LATE, 'foreclosure.firstFilingOn': filedOn, ...changes }).timeline.find(
      ({ id }) => id === 'earliest-filing',
    )?.breach;

  it.each([
    ['2026-07-01', undefined],
    ['2026-07-02', { of: 'days', filedOn: '2026-07-02', daysDelinquent: 1 }],
    ['2026-10-29', { of: 'days', filedOn: '2026-10-29', daysDelinquent: 120 }],
    ['2026-10-30', undefined],
    ['2026-11-24', undefined],
  ])('on %s came too early: %j', (filedOn, found) => {
    expect(breach(filedOn)).toEqual(found);
    expect(breach(filedOn, { 'foreclosure.smallServicer': true })).toEqual(found);
  });

  it.each([
    ['2026-11-05', 'none', undefined],
    ['2026-11-04', 'none', 'application'],
    ['2026-11-04', null, undefined],
    ['2026-10-20', '2026-10-22', 'application'],
    ['2026-10-20', '2026-10-21', undefined],
  ])('on 5 November, with an application complete on %s and decided on %s: %s', (complete, decided, of) => {
    const changes = { 'foreclosure.completeApplicationOn': complete, 'foreclosure.decisionOn': decided };
    expect(breach('2026-11-05', changes)?.of).toBe(of);
    expect(breach('2026-11-05', { ...changes, 'foreclosure.smallServicer': true })).toBeUndefined();
  });

  it('may break an agreement that is kept, with a small servicer too', () => {
    expect(breach('2026-11-05', { 'foreclosure.keepsAgreement': true })?.of).toBe('agreement');
    expect(breach('2026-11-05', { 'foreclosure.keepsAgreement': false })).toBeUndefined();
    const small = { 'foreclosure.keepsAgreement': true, 'foreclosure.smallServicer': true };
    expect(breach('2026-11-05', small)?.of).toBe('agreement');
  });
});

describe('what is owed to a borrower', () => {
  const CONTACTS = ['live-contact', 'written-notice', 'assigned-person'];
  const contacts = (changes: Readonly<Record<string, unknown>>) =>
    Object.keys(timeline(changes)).filter((id) => CONTACTS.includes(id));

  it('is not owed to who did not sign, before the servicer has confirmed them', () => {
    const heir = { 'household.role': 'heir' };
    expect(contacts({ ...heir, 'household.successorConfirmedOn': 'none' })).toEqual([]);
    expect(contacts({ ...heir, 'household.successorConfirmedOn': '2026-11-01' })).toEqual(CONTACTS);
    expect(contacts({ ...heir, 'household.successorConfirmedOn': null })).toEqual(CONTACTS);
    expect(contacts({ 'household.role': 'borrower', 'household.successorConfirmedOn': 'none' })).toEqual(CONTACTS);
  });

  it.each([
    ['none', CONTACTS],
    ['chapter-13', ['written-notice', 'assigned-person']],
    ['discharged', ['written-notice', 'assigned-person']],
  ])('with a bankruptcy (%s) is %j', (bankruptcy, ids) => {
    expect(contacts({ 'household.bankruptcy': bankruptcy })).toEqual(ids);
  });
});

describe('an application that was sent before it was complete', () => {
  const acknowledged = (sent: string | null, complete: string, sale = 'none') =>
    timeline({
      'foreclosure.applicationSentOn': sent,
      'foreclosure.completeApplicationOn': complete,
      'foreclosure.saleOn': sale,
    }).acknowledgement;

  it('is acknowledged from the day it was sent', () => {
    expect(acknowledged('2026-11-20', '2026-11-23')).toBe('2026-11-30');
    expect(acknowledged(null, '2026-11-23')).toBe('2026-12-01');
    expect(acknowledged('2026-11-23', '2026-11-20')).toBe('2026-11-30');
  });

  it('is acknowledged from the day it came in, where that is told, and else by about a day', () => {
    const told = (changes: Readonly<Record<string, unknown>>) => {
      const { timeline } = simulationWith({ 'foreclosure.applicationSentOn': '2026-11-12', ...changes });
      const { date: day, uncertain } = timeline.find(({ id }) => id === 'acknowledgement') ?? {};
      return [day, uncertain];
    };
    const complete = { 'foreclosure.completeApplicationOn': '2026-11-20' };
    const received = { 'foreclosure.applicationReceivedOn': '2026-11-16' };
    expect(told(complete)).toEqual(['2026-11-19', true]);
    expect(told({ ...complete, ...received })).toEqual(['2026-11-23', undefined]);
    // 45 days before the sale it has arrived, though it was sent before.
    const sale = { 'foreclosure.completeApplicationOn': 'none', 'foreclosure.saleOn': '2026-12-30' };
    expect(told(sale)).toEqual(['2026-11-19', true]);
    expect(told({ ...sale, ...received })).toEqual([undefined, undefined]);
    expect(told({ ...sale, ...received, 'foreclosure.saleOn': '2026-12-31' })).toEqual(['2026-11-23', undefined]);
  });

  it('where it was sent 45 days before a sale or earlier', () => {
    expect(acknowledged('2026-11-10', '2026-11-20', '2026-12-25')).toBe('2026-11-18');
    expect(acknowledged('2026-11-10', '2026-11-20', '2026-12-24')).toBeUndefined();
  });
});

describe('an appeal that was sent', () => {
  const DENIED = {
    'foreclosure.completeApplicationOn': '2026-10-20',
    'foreclosure.decisionOn': '2026-11-10',
    'foreclosure.appealSentOn': '2026-11-16',
  };
  const answered = (changes: Readonly<Record<string, unknown>>) =>
    simulationWith({ ...LATE, ...DENIED, ...changes }).timeline.find(({ id }) => id === 'appeal-answer');

  it('is answered 30 days after it, and takes the place of the day to appeal', () => {
    expect(timeline(DENIED)).toMatchObject({ 'appeal-answer': '2026-12-16', accept: '2026-11-24' });
    expect(timeline(DENIED)).not.toHaveProperty('appeal');
    expect(timeline({ ...DENIED, 'foreclosure.appealSentOn': 'none' })).toHaveProperty('appeal', '2026-11-24');
    expect(answered({})).not.toHaveProperty('uncertain');
  });

  it('may count where the application came late, or on a day that nobody knows', () => {
    // 90 days before a sale is early enough, 89 are not once a filing was made.
    const filed = { 'foreclosure.firstFilingOn': '2026-10-01' };
    expect(answered({ ...filed, 'foreclosure.saleOn': '2027-01-18' })).not.toHaveProperty('uncertain');
    expect(answered({ ...filed, 'foreclosure.saleOn': '2027-01-17' })).toHaveProperty('notOwed', true);
    const unfiled = { 'foreclosure.firstFilingOn': null, 'foreclosure.saleOn': '2027-01-17' };
    expect(answered(unfiled)).toHaveProperty('uncertain', true);
    expect(answered(unfiled)).not.toHaveProperty('notOwed');
    expect(answered({ 'foreclosure.completeApplicationOn': null })).toHaveProperty('uncertain', true);
  });

  it.each([
    ['2026-11-15', '2026-12-16'],
    ['2026-11-16', '2026-12-16'],
    ['2026-12-01', '2026-12-31'],
    ['2026-12-16', '2027-01-15'],
    ['2026-12-17', '2026-12-16'],
  ])('after a change of servicer on %s it is answered by %s', (day, due) => {
    expect(answered({ 'foreclosure.servicerChangedOn': day })?.date).toBe(due);
  });

  it('is owed by no small servicer', () => {
    expect(answered({ 'foreclosure.smallServicer': true })).toBeUndefined();
  });
});

describe('what few households have to tell', () => {
  const COMPLETE = { 'foreclosure.completeApplicationOn': '2026-11-23' };
  const entry = (id: string, changes: Readonly<Record<string, unknown>>) =>
    simulationWith({ ...LATE, ...changes }).timeline.find((one) => one.id === id);

  it('a Farm Credit lender is exempt; the sale itself stays', () => {
    expect(timeline({ 'foreclosure.farmCredit': true, 'foreclosure.saleOn': '2027-02-01' })).toEqual({
      sale: '2027-02-01',
    });
    expect(timeline({ 'foreclosure.farmCredit': false })).toEqual(timeline({}));
  });

  it('after a letter that forbids calls there is no duty to call, and every other date stays', () => {
    const { 'live-contact': called, ...others } = timeline({});
    expect(called).toBe('2026-08-06');
    expect(timeline({ 'foreclosure.stopContactSent': true })).toEqual(others);
    expect(timeline({ 'foreclosure.stopContactSent': false })).toEqual(timeline({}));
  });

  it.each([
    [null, '1024.41(c)(2)(iii)'],
    [true, '1024.41(j)'],
  ])(
    'while an agreement is kept neither a filing nor a sale may come (small servicer: %s)',
    (smallServicer, section) => {
      const changes = {
        'foreclosure.saleOn': '2026-12-02',
        'foreclosure.keepsAgreement': true,
        'foreclosure.smallServicer': smallServicer,
      };
      expect(entry('sale', changes)).toMatchObject({ waitsFor: 'agreement', source: { section } });
      const unfiled = { ...changes, 'foreclosure.saleOn': 'none' };
      expect(entry('earliest-filing', unfiled)).toMatchObject({ waitsFor: 'agreement', source: { section } });
      expect(entry('earliest-filing', changes)).toHaveProperty('waitsFor', 'agreement');
      // What has been filed, or must have been before a sale was set unless somebody denies it, waits for nothing.
      for (const filed of [
        { ...changes, 'foreclosure.firstFilingOn': null },
        { ...unfiled, 'foreclosure.firstFilingOn': '2026-11-02' },
      ]) {
        expect(entry('earliest-filing', filed)).not.toHaveProperty('waitsFor');
      }
      for (const answer of [false, null]) {
        expect(entry('sale', { ...changes, 'foreclosure.keepsAgreement': answer })).not.toHaveProperty('waitsFor');
      }
      expect(entry('sale', { ...changes, 'property.occupancy': 'rental' })).not.toHaveProperty('waitsFor');
    },
  );

  it.each([
    ['none', {}, 'application'],
    ['2026-11-24', {}, undefined],
    [null, {}, undefined],
    ['none', { 'foreclosure.smallServicer': true }, undefined],
    ['none', { 'foreclosure.completeApplicationOn': 'none' }, undefined],
    ['none', { 'foreclosure.decisionOn': '2026-11-09' }, 'application'],
    ['none', { 'foreclosure.decisionOn': '2026-11-08' }, undefined],
  ])('a first filing (%s, %j) waits for an application that came before it: %s', (firstFilingOn, more, waitsFor) => {
    const changes = { ...COMPLETE, 'foreclosure.firstFilingOn': firstFilingOn, ...more };
    expect(entry('earliest-filing', changes)?.waitsFor).toBe(waitsFor);
  });

  it.each([
    ['none', '2026-11-20', '2026-12-20'],
    ['2027-02-01', '2026-11-20', '2026-12-20'],
    ['2027-02-01', '2026-12-01', '2026-12-25'],
    ['2027-02-01', '2026-12-18', '2026-12-25'],
    ['2027-02-01', '2026-12-19', '2026-12-26'],
    ['2027-02-01', '2026-12-26', '2027-01-25'],
    ['none', '2026-10-20', '2026-10-29'],
    ['none', '2026-10-29', '2026-11-05'],
    ['none', '2026-10-30', '2026-11-29'],
  ])('papers that are missing, with a sale on %s and a letter of %s, are due by %s', (saleOn, notice, due) => {
    const changes = { 'foreclosure.saleOn': saleOn, 'foreclosure.incompleteNoticeOn': notice };
    expect(entry('missing-papers', changes)).toMatchObject({ date: due, uncertain: true });
    // An application that was complete before is asked for more; one that is complete since is not.
    const complete = (day: string) => ({ ...changes, 'foreclosure.completeApplicationOn': day });
    expect(entry('missing-papers', complete('2026-10-19'))).toMatchObject({ date: due });
    expect(entry('missing-papers', complete(notice))).toBeUndefined();
    expect(entry('missing-papers', { ...changes, 'foreclosure.decisionOn': notice })).toBeUndefined();
  });

  it.each([
    ['none', '2026-12-01', '2026-12-23', undefined],
    ['2026-11-22', '2026-12-01', '2026-12-23', '2027-01-20'],
    ['2026-11-23', '2026-12-08', '2026-12-23', '2027-01-21'],
    ['2026-12-01', '2026-12-15', '2026-12-31', '2027-01-29'],
    ['2026-12-02', '2026-12-01', '2027-01-01', '2027-01-30'],
    ['2026-12-23', '2026-12-01', '2027-01-22', '2027-02-20'],
    ['2026-12-24', '2026-12-01', '2026-12-23', '2027-02-21'],
  ])(
    'a new servicer from %s: acknowledged by %s, decided by %s, paid to the old one until %s',
    (day, ack, decision, paid) => {
      const dates = timeline({ ...COMPLETE, 'foreclosure.servicerChangedOn': day });
      expect(dates).toMatchObject({ acknowledgement: ack, decision });
      expect(dates['paid-to-old-servicer']).toBe(paid);
    },
  );

  it.each([
    ['heir', '2026-11-23', '2026-12-23'],
    ['divorced-co-owner', '2026-10-01', '2026-12-02'],
    ['heir', null, '2026-12-02'],
    ['borrower', 'none', '2026-12-02'],
    ['other', 'none', undefined],
  ])('of a %s, confirmed on %s, the application is decided by %s', (role, confirmed, decision) => {
    const dates = timeline({
      'foreclosure.completeApplicationOn': '2026-11-02',
      'household.role': role,
      'household.successorConfirmedOn': confirmed,
    });
    expect(dates.decision).toBe(decision);
  });
});
