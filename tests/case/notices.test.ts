import { describe, expect, it } from 'vitest';
import { simulationWith } from '../support/household';

const noticesWith = (changes: Readonly<Record<string, unknown>>) =>
  simulationWith(changes).notices.map(({ path, notice }) => [path, notice]);

describe('an answer that is allowed but looks mistaken is pointed out', () => {
  it('one unit within what is plausible is not', () => {
    expect(noticesWith({ 'loan.ratePercent': '1.000', 'loan.principalAndInterest': null })).toEqual([]);
    expect(noticesWith({ 'loan.principalBalance': '1000.00', 'loan.principalAndInterest': null })).toEqual([]);
    expect(noticesWith({ 'arrears.oldestUnpaidDueDate': '2016-11-24', 'loan.originatedOn': null })).toEqual([]);
    expect(noticesWith({ 'loan.originatedOn': '1976-11-24' })).toEqual([]);
  });

  it('and the contract’s example has none', () => {
    expect(noticesWith({})).toEqual([]);
  });

  it.each([
    [
      'a payment that does not cover the interest',
      { 'loan.principalAndInterest': '1200.00' },
      ['loan.principalAndInterest', 'payment-below-interest'],
    ],
    [
      'a payment that is six cents more than balance, rate and months make',
      { 'loan.principalAndInterest': '1580.23' },
      ['loan.principalAndInterest', 'payment-does-not-match'],
    ],
    [
      'a payment in whole dollars that is more than a dollar off',
      { 'loan.principalAndInterest': '1579.00' },
      ['loan.principalAndInterest', 'payment-does-not-match'],
    ],
    [
      'taxes and insurance of a month that have lost their point',
      { 'loan.escrow': '63015.00' },
      ['loan.escrow', 'large-for-a-month'],
    ],
    [
      'an income of a month that is one of a year',
      { 'household.grossMonthlyIncome': '62400.00' },
      ['household.grossMonthlyIncome', 'large-for-a-month'],
    ],
    ['a rate below one percent', { 'loan.ratePercent': '0.999' }, ['loan.ratePercent', 'rate-below-one']],
    [
      'a balance below a thousand',
      { 'loan.principalBalance': '999.99', 'loan.principalAndInterest': null },
      ['loan.principalBalance', 'small-balance'],
    ],
    [
      'ten years without a payment',
      { 'arrears.oldestUnpaidDueDate': '2016-11-23', 'loan.originatedOn': null },
      ['arrears.oldestUnpaidDueDate', 'long-ago'],
    ],
    ['a loan of fifty years ago', { 'loan.originatedOn': '1976-11-23' }, ['loan.originatedOn', 'long-ago']],
    ['a loan that begins after today', { 'loan.originatedOn': '2026-11-24' }, ['loan.originatedOn', 'in-the-future']],
    [
      'an unpaid due date to come',
      { 'arrears.oldestUnpaidDueDate': '2026-12-01' },
      ['arrears.oldestUnpaidDueDate', 'in-the-future'],
    ],
    [
      'a failed trial to come',
      { 'history.lastFailedTrialOn': '2027-01-01' },
      ['history.lastFailedTrialOn', 'in-the-future'],
    ],
    [
      'an application that was sent tomorrow',
      { 'foreclosure.applicationSentOn': '2026-11-24' },
      ['foreclosure.applicationSentOn', 'in-the-future'],
    ],
    ['a decision to come', { 'foreclosure.decisionOn': '2026-12-24' }, ['foreclosure.decisionOn', 'in-the-future']],
    [
      'a failed trial before the loan',
      { 'history.lastFailedTrialOn': '2018-01-01' },
      ['history.lastFailedTrialOn', 'before-origination'],
    ],
    [
      'a modification beside a count of none',
      { 'history.lastModificationOn': '2024-01-01' },
      ['history.lastModificationOn', 'contradicts-count'],
    ],
    [
      'a deferral beside a count of none',
      { 'history.lastDeferralOn': '2024-01-01' },
      ['history.lastDeferralOn', 'contradicts-count'],
    ],
    [
      'a pause beside a count of none',
      { 'history.forbearanceStartedOn': '2024-01-01' },
      ['history.forbearanceStartedOn', 'contradicts-count'],
    ],
    [
      'a first filing on the day on which the oldest unpaid payment fell due',
      { 'arrears.oldestUnpaidDueDate': '2026-07-01', 'foreclosure.firstFilingOn': '2026-07-01' },
      ['foreclosure.firstFilingOn', 'filed-before-unpaid'],
    ],
    [
      'a sale that was set for yesterday',
      { 'foreclosure.saleOn': '2026-11-22' },
      ['foreclosure.saleOn', 'sale-passed'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(noticesWith(changes)).toContainEqual(expected);
  });

  it.each(['2026-11-23', 'none', null])('and a sale on %s has not passed', (saleOn) => {
    expect(noticesWith({ 'foreclosure.saleOn': saleOn })).toEqual([]);
  });

  it.each(['2026-07-02', 'none', null])(
    'and a first filing on %s does not come before the unpaid payment',
    (filedOn) => {
      const changes = { 'arrears.oldestUnpaidDueDate': '2026-07-01', 'foreclosure.firstFilingOn': filedOn };
      expect(noticesWith(changes)).toEqual([]);
    },
  );

  it.each(['1580.22', '1580.12', '1581.00', '1580.00'])('and a payment of %s still matches', (payment) => {
    expect(noticesWith({ 'loan.principalAndInterest': payment })).toEqual([]);
  });

  it('but changes nothing: the count settles the date', () => {
    const { options } = simulationWith({ 'history.lastModificationOn': '2026-10-01' });
    expect(options).toEqual(simulationWith().options);
  });

  it('and needs the figures that it compares', () => {
    expect(noticesWith({ 'loan.principalAndInterest': '1200.00', 'loan.ratePercent': null })).toEqual([]);
    expect(noticesWith({ 'loan.originatedOn': null, 'history.lastFailedTrialOn': '2018-01-01' })).toEqual([]);
  });
});
