import { expect, it } from 'vitest';
import { explainSimulation } from '../../lib/explain/explain';
import { firstStepInShort } from '../../lib/explain/first-step';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const SALE = { 'foreclosure.saleOn': '2027-02-01' };
const IN = { ...SALE, 'foreclosure.completeApplicationOn': '2026-11-10', 'foreclosure.firstFilingOn': '2026-10-01' };

it.each([
  [{}, undefined],
  [{ 'household.bankruptcy': 'chapter-7' }, 'bankruptcy lawyer'],
  [{ ...SALE, 'household.bankruptcy': 'chapter-7' }, 'bankruptcy lawyer'],
  [SALE, 'complete application'],
  [{ 'foreclosure.saleOn': '2026-12-02' }, 'call your servicer'],
  [{ ...SALE, 'property.occupancy': 'rental' }, 'call your servicer'],
  [{ ...SALE, 'foreclosure.applicationSentOn': '2026-11-10' }, 'what is missing'],
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
