import { describe, expect, it } from 'vitest';
import { situationOf } from '../../lib/case/situation';
import { unaskedRulesOf } from '../../lib/explain/unasked-rules';
import { timelineOf } from '../../lib/rights/timeline';
import { caseWith } from '../support/household';

function told(changes: Readonly<Record<string, unknown>>) {
  const loanCase = caseWith(changes);
  return unaskedRulesOf(loanCase, timelineOf(situationOf(loanCase))).map(({ id }) => id);
}

const SETTLED = {
  'foreclosure.smallServicer': false,
  'foreclosure.keepsAgreement': false,
  'foreclosure.servicerChangedOn': 'none',
  'foreclosure.stopContactSent': false,
  'foreclosure.applicationSentOn': 'none',
};

describe('rules that hang on what nobody has told', () => {
  it('are told until the answer is there', () => {
    expect(told({})).toEqual(['small-servicer', 'plan-kept', 'paid-to-old-servicer', 'no-calls']);
    expect(told({ 'loan.backer': 'usda-direct' })).not.toContain('small-servicer');
    expect(told({ ...SETTLED, 'property.occupancy': null })).toEqual(['not-home']);
    expect(told(SETTLED)).toEqual([]);
    expect(told({ ...SETTLED, 'loan.backer': 'other' })).toEqual(['farm-credit', 'home-without-land']);
    expect(told({ ...SETTLED, 'loan.backer': 'other', 'foreclosure.farmCredit': false })).toEqual([
      'home-without-land',
    ]);
  });

  it('are of papers once some were sent, of a letter that asks for more until they are complete', () => {
    const sent = { ...SETTLED, 'foreclosure.applicationSentOn': '2026-11-02' };
    expect(told(sent)).toEqual(['repeat-application', 'letter-of-missing-papers', 'all-sent', 'papers-of-others']);
    expect(told({ ...sent, 'foreclosure.incompleteNoticeOn': '2026-11-09' })).toEqual([
      'repeat-application',
      'all-sent',
      'papers-of-others',
    ]);
    expect(told({ ...sent, 'foreclosure.completeApplicationOn': '2026-11-16' })).toEqual([
      'repeat-application',
      'papers-of-others',
    ]);
  });

  it('are of a sale that was moved where an application came in', () => {
    const complete = { ...SETTLED, 'foreclosure.completeApplicationOn': '2026-11-16' };
    expect(told({ ...complete, 'foreclosure.saleOn': '2027-02-01' })).toContain('sale-moved');
    expect(told(complete)).not.toContain('sale-moved');
  });

  it('are of a small servicer those that bind it', () => {
    const small = { 'foreclosure.smallServicer': true, 'foreclosure.applicationSentOn': '2026-11-02' };
    expect(told({ ...small, 'loan.backer': 'other' })).toEqual([
      'plan-kept',
      'paid-to-old-servicer',
      'home-without-land',
    ]);
  });

  it('are of an application that goes along only where one was sent', () => {
    const sent = { ...SETTLED, 'foreclosure.completeApplicationOn': '2026-11-16' };
    expect(told({ ...sent, 'foreclosure.servicerChangedOn': null })).toEqual([
      'repeat-application',
      'papers-of-others',
      'paid-to-old-servicer',
      'new-servicer',
    ]);
  });

  it('are of a rental or a reverse mortgage that a payment to the old servicer counts, whether or not there are dates', () => {
    const rental = { 'property.occupancy': 'rental', 'foreclosure.applicationSentOn': '2026-11-02' };
    expect(told({ ...rental, 'foreclosure.saleOn': '2027-02-01' })).toEqual(['paid-to-old-servicer']);
    expect(told(rental)).toEqual(['paid-to-old-servicer']);
    expect(told({ 'loan.product': 'reverse' })).toEqual(['paid-to-old-servicer']);
    expect(told({ ...rental, 'foreclosure.servicerChangedOn': 'none' })).toEqual([]);
  });

  it('are told of no line of credit, and of no home that has none of these dates', () => {
    expect(told({ 'loan.product': 'home-equity-line' })).toEqual([]);
    expect(told({ 'arrears.oldestUnpaidDueDate': null })).toEqual([]);
  });

  it('ask of a home without its land whom such a loan is made by', () => {
    const asks = (backer: string) => told({ 'loan.backer': backer }).includes('home-without-land');
    const backers = ['other', 'conventional', 'unknown', 'fha', 'fannie-mae', 'freddie-mac', 'va', 'usda'];
    expect(backers.filter(asks)).toEqual(['other', 'conventional', 'unknown', 'fha']);
  });
});
