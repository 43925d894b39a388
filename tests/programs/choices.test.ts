import { describe, expect, it } from 'vitest';
import { metaAt } from '../../lib/case/paths';
import { situationOf } from '../../lib/case/situation';
import { explainSimulation } from '../../lib/explain/explain';
import { pastOptions } from '../../lib/programs/history/options';
import { AUTHORITIES } from '../../lib/programs/registry';
import type { Check } from '../../lib/rules/check';
import { speaker } from '../../lib/words/say';
import { caseWith, optionIn, typedSimulationWith } from '../support/household';
import { D } from './fha/households';

const options = [...Object.values(AUTHORITIES).flatMap((authority) => authority.options), ...pastOptions];

const parameters = options.flatMap((option) => Object.values({ ...option.parameters, ...option.endedLimits }));

function withParts(checks: readonly Check[]): readonly Check[] {
  return checks.flatMap((check) => [check, ...withParts(check.parts ?? [])]);
}

describe('a parameter on a choice', () => {
  it('names the answer whose choices its values are, and no other parameter does', () => {
    const wrong = parameters.filter(({ unit, question, values }) => {
      if (unit !== 'choice') return question !== undefined;
      const choices = question === undefined ? [] : (metaAt(question).choices ?? []);
      return !values.flatMap(({ value }) => value ?? []).every((value) => choices.includes(String(value)));
    });
    expect(
      wrong.map(({ id }) => id),
      'name it with answerTo(…)',
    ).toEqual([]);
  });

  it('names the answer that the check reads', () => {
    const situation = situationOf(
      caseWith({
        'loan.backer': 'unknown',
        'loan.rateType': null,
        'property.occupancy': null,
        'property.condition': null,
        'hardship.cause': null,
        'hardship.duration': null,
      }),
    );
    const open = options.flatMap(({ id, evaluate }) =>
      withParts(evaluate(situation)?.checks ?? []).flatMap(({ id: check, limit, missing }) =>
        limit?.unit === 'choice' && missing.length > 0 ? [{ check: `${id} ${check}`, limit, missing }] : [],
      ),
    );
    expect(new Set(open.map(({ limit }) => limit.path)).size).toBe(6);
    expect(open.filter(({ limit, missing }) => missing.join() !== limit.path)).toEqual([]);
  });

  it('is told in the words of the household’s own answer, one that no option asks for too', () => {
    const explained = explainSimulation(typedSimulationWith({ ...D, 'loan.rateType': 'step' }));
    const reason = optionIn(explained, 'fha.payment-supplement').reasons.find(({ name }) => name === 'fixed-rate');
    expect(reason && speaker('en').say(reason.sentence)).toContain('You answered “Step: it rises on dates set ahead”.');
  });
});
