import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../lib/explain/dates';
import { explain } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const LATE = { 'arrears.oldestUnpaidDueDate': '2026-07-01' };

function agenda(changes: Readonly<Record<string, unknown>>) {
  const simulation = typedSimulationWith({ ...LATE, ...changes });
  const { timeline, actions } = explain(simulation);
  const { yours, theirs, notBefore, passed, aim } = agendaOf(timeline, simulation.asOf);
  const ids = (days: typeof yours) => days.map(({ id }) => id);
  return {
    yours: ids(yours),
    theirs: ids(theirs),
    notBefore: ids(notBefore),
    passed: ids(passed),
    aim: aim && speaker('en').say(aim),
    left: yours.flatMap(({ left }) => (left ? [speaker('en').say(left)] : [])),
    actions: actions.map(({ id }) => id),
  };
}

describe('the calendar of a household', () => {
  it('leads with the household’s own days, and keeps those that have passed apart', () => {
    expect(agenda({ 'foreclosure.saleOn': '2027-02-01' })).toMatchObject({
      yours: ['acknowledgement-window', 'sale-protection', 'sale'],
      theirs: [],
      notBefore: [],
      passed: ['live-contact', 'written-notice', 'assigned-person', 'earliest-filing', 'appeal-window'],
      left: ['in 25 days', 'in 32 days'],
    });
  });

  it('explains the days to aim for while one of them is ahead', () => {
    expect(agenda({ 'foreclosure.saleOn': '2027-02-01' }).aim).toMatch(
      / 90 days before.* 45 days before.* 38 days before/,
    );
    expect(agenda({ 'foreclosure.saleOn': '2026-12-30' }).aim).toBeUndefined();
    expect(agenda({ 'foreclosure.saleOn': '2026-12-31' }).aim).toBeDefined();
  });

  it('asks nobody for an application that has arrived', () => {
    const { yours, theirs, aim } = agenda({
      'foreclosure.saleOn': '2027-02-01',
      'foreclosure.completeApplicationOn': '2026-11-23',
      'foreclosure.firstFilingOn': '2026-11-01',
    });
    expect(yours).toEqual(['accept', 'sale']);
    expect(theirs).toEqual(['acknowledgement', 'completeness-notice', 'decision']);
    expect(aim).toBeUndefined();
  });

  it('still asks for a complete application after one was only sent', () => {
    const { yours, theirs } = agenda({
      'foreclosure.saleOn': '2027-02-01',
      'foreclosure.applicationSentOn': '2026-11-20',
      'foreclosure.completeApplicationOn': null,
    });
    expect(yours).toEqual(['acknowledgement-window', 'sale-protection', 'sale']);
    expect(theirs).toEqual(['acknowledgement']);
  });

  it('waits for no decision that is there', () => {
    const letter = { 'foreclosure.completeApplicationOn': '2026-11-10', 'foreclosure.firstFilingOn': 'none' };
    expect(agenda({ ...letter, 'foreclosure.decisionOn': null }).theirs).toContain('decision');
    expect(agenda({ ...letter, 'foreclosure.decisionOn': '2026-11-20' }).theirs).not.toContain('decision');
  });

  it('keeps a sale that has passed among the household’s own days', () => {
    expect(agenda({ 'foreclosure.saleOn': '2026-11-20' }).yours).toEqual(['sale']);
  });

  it('puts the answer to a decision before the calls, and no answer before there is one', () => {
    const letter = { 'foreclosure.completeApplicationOn': '2026-10-15', 'foreclosure.firstFilingOn': 'none' };
    expect(agenda({ ...letter, 'foreclosure.decisionOn': '2026-11-20' }).actions.slice(0, 3)).toEqual([
      'accept-by',
      'appeal-by',
      'call-servicer',
    ]);
    expect(agenda({ ...letter, 'foreclosure.completeApplicationOn': '2026-11-20' }).actions[0]).toBe('call-servicer');
  });
});
