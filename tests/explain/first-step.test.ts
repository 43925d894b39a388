import { expect, it } from 'vitest';
import { agendaOf } from '../../lib/explain/dates';
import { explainSimulation } from '../../lib/explain/explain';
import { firstStepInShort } from '../../lib/explain/first-step';
import { isForeclosureDayToCome } from '../../lib/explain/notice';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const SALE = { 'foreclosure.saleOn': '2027-02-01' };
const SENT = { 'foreclosure.applicationSentOn': '2026-10-05', 'foreclosure.completeApplicationOn': null };
const IN = { ...SALE, 'foreclosure.completeApplicationOn': '2026-11-10', 'foreclosure.firstFilingOn': '2026-10-01' };

it.each([
  [{}, undefined],
  [{ 'household.bankruptcy': 'chapter-7' }, 'bankruptcy lawyer'],
  [{ ...SALE, 'household.bankruptcy': 'chapter-7' }, 'bankruptcy lawyer'],
  [SALE, 'complete application'],
  [{ 'foreclosure.saleOn': '2026-12-02' }, 'call your servicer'],
  [{ ...SALE, 'property.occupancy': 'rental' }, 'call your servicer'],
  [{ ...SALE, 'foreclosure.applicationSentOn': '2026-11-10' }, 'what is missing'],
  [{ ...SALE, ...SENT, 'foreclosure.incompleteNoticeOn': '2026-11-18' }, 'papers that the letter asks for'],
  [{ ...SALE, ...SENT, 'foreclosure.incompleteNoticeOn': '2026-10-12' }, 'papers that the letter asks for'],
  [{ ...SALE, 'household.role': 'heir', 'household.successorConfirmedOn': 'none' }, 'confirm you'],
  [{ 'household.role': 'heir', 'household.successorConfirmedOn': 'none' }, 'confirm you'],
  [{ ...IN, 'foreclosure.decisionOn': 'none' }, 'sale moved'],
  [{ ...SALE, 'foreclosure.keepsAgreement': true }, 'called off'],
  [{ 'foreclosure.saleOn': '2026-11-20' }, 'what happened'],
  [{ 'history.trialPaidThenRefused': true }, 'notice of error'],
])('the answer begins with the first of all steps, in a few words: %j', (changes, words) => {
  const { actions } = explainSimulation(typedSimulationWith(changes));
  const short = firstStepInShort(actions);
  expect(short && speaker('en').say(short)).toEqual(words === undefined ? undefined : expect.stringContaining(words));
  // It is whole for one alone: the first.
  expect(firstStepInShort(actions.slice(-1))).toBeUndefined();
});

it('a step that is not told in short answers a letter, or calls the servicer', () => {
  const letter = { ...IN, 'foreclosure.decisionOn': '2026-11-20', 'foreclosure.saleOn': 'none' };
  for (const changes of [{}, letter, { ...letter, 'foreclosure.denialReasons': ['other'] }]) {
    const [first] = explainSimulation(typedSimulationWith(changes)).actions;
    expect(first?.about === 'letter' || first?.id === 'call-servicer').toBe(true);
  }
});

it.each([
  // Sent, and the letter is not due yet; then overdue; then there.
  ['await-letter', { 'foreclosure.applicationSentOn': '2026-11-19' }, 'November 27, 2026'],
  ['ask-letter', { 'foreclosure.applicationSentOn': '2026-11-09' }, 'November 17, 2026'],
  ['missing-papers', { ...SENT, 'foreclosure.incompleteNoticeOn': '2026-11-18' }, 'December 18, 2026'],
  ['await-decision', { 'foreclosure.completeApplicationOn': '2026-11-16' }, 'December 16, 2026'],
  [
    'await-decision',
    { 'foreclosure.completeApplicationOn': '2026-11-16', 'foreclosure.servicerChangedOn': '2026-12-15' },
    'January 14, 2027',
  ],
])('what was sent is with the servicer, and nobody begins anew: %s', (id, foreclosure, day) => {
  const { actions, cautions } = explainSimulation(
    typedSimulationWith({ 'foreclosure.completeApplicationOn': null, ...foreclosure }),
  );
  expect(actions[0]?.id).toBe(id);
  expect(actions[0] && speaker('en').say(actions[0].sentence)).toContain(day);
  const call = actions.find((one) => one.id === 'call-servicer');
  expect(call && speaker('en').say(call.sentence)).toContain('I have sent an application');
  const isAnswered = 'foreclosure.incompleteNoticeOn' in foreclosure;
  if (isAnswered) expect(JSON.stringify(cautions)).not.toContain('application-sent');
});

it('papers whose usual day has passed stay open among the days of the household', () => {
  const letter = { ...SALE, ...SENT, 'foreclosure.incompleteNoticeOn': '2026-10-12' };
  const simulation = typedSimulationWith(letter);
  const { yours, passed } = agendaOf(explainSimulation(simulation).timeline, simulation.asOf);
  expect(yours.map(({ id }) => id)).toContain('missing-papers');
  expect(passed.map(({ id }) => id)).not.toContain('missing-papers');
});

it('asks beside the steps for a day of the foreclosure that has not come', () => {
  const asked = (changes: Readonly<Record<string, unknown>>) =>
    explainSimulation(typedSimulationWith(changes))
      .notices.filter(isForeclosureDayToCome)
      .map(({ path }) => path);
  expect(asked({ 'foreclosure.completeApplicationOn': '2027-12-05' })).toEqual(['foreclosure.completeApplicationOn']);
  expect(asked({ 'foreclosure.completeApplicationOn': '2026-11-23' })).toEqual([]);
  expect(asked({ 'history.lastFailedTrialOn': '2027-01-01' })).toEqual([]);
});
