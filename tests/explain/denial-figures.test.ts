import { expect, it } from 'vitest';
import { explainCaution } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const PAPERS = /may not ask for papers on your income/;
const NO_SHARE = /Flex Modification\) the rules of Fannie Mae and Freddie Mac set no share of income/;
const AFFORD = /the rule asks if you can afford the new payment/;
const RULES = [PAPERS, NO_SHARE, AFFORD];

function answerTo(reason: string, backer: string): string {
  const simulation = typedSimulationWith({ 'loan.backer': backer, 'foreclosure.denialReasons': [reason] });
  const caution = simulation.cautions.find(({ denialReason }) => denialReason === reason);
  return caution ? speaker('en').say(explainCaution(caution, simulation)) : '';
}

it.each<[string, RegExp | undefined]>([
  ['fannie-mae', NO_SHARE],
  ['freddie-mac', NO_SHARE],
  ['fha', PAPERS],
  ['va', AFFORD],
  ['usda', AFFORD],
  ['other', AFFORD],
  ['unknown', undefined],
  ['conventional', undefined],
])('a letter on the income of a loan of %s is answered with the rule of its owner', (backer, rule) => {
  for (const reason of ['income-too-low', 'income-too-high']) {
    const answer = answerTo(reason, backer);
    expect(RULES.filter((one) => one.test(answer))).toEqual(rule === undefined ? [] : [rule]);
    expect(answer).toMatch(/Ask: “Which income/);
  }
});

it('holds the new payment of an open changed loan against it, of one owner alone', () => {
  // The payment of the worked example (contract, simulation).
  expect(answerTo('income-too-low', 'fannie-mae')).toContain('a changed loan would cost about $1,815 a month');
  expect(answerTo('income-too-low', 'unknown')).not.toContain('In our run');
});

it('holds what is owed against the worth of the home where no rule says how much may be set aside', () => {
  expect(answerTo('excessive-forbearance', 'fannie-mae')).toMatch(/In our run .* the rule allows at most/);
  expect(answerTo('excessive-forbearance', 'va')).toContain('this loan is 81.6% of what the home is worth');
});
