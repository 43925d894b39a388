import { beforeAll, describe, expect, it } from 'vitest';
import { explainOption } from '../../lib/explain/explain';
import type { Reason } from '../../lib/explain/reasons';
import type { Simulation } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { caseOf, sampledCases } from '../support/arbitrary-case';

const CASES = 300;
const A_RULE = /\b(the rule (asks|allows)|this option asks|la regla (pide|permite)|esta opción pide)\b/i;

let simulations: readonly Simulation[] = [];

beforeAll(() => {
  simulations = sampledCases(CASES).map((document) =>
    simulate(caseOf({ ...document, loan: { ...Object(document.loan), backer: 'other' } })),
  );
});

describe.each(LOCALES)('private loans in %s', (locale) => {
  const { say } = speaker(locale);
  const sentences = ({ sentence, parts }: Reason): readonly string[] => [say(sentence), ...parts.flatMap(sentences)];

  it('are told of what servicers commonly ask, never of a rule', () => {
    const explained = simulations.flatMap((simulation) =>
      simulation.options.flatMap((option) =>
        explainOption(option, { ...simulation, suggested: true }).reasons.flatMap(sentences),
      ),
    );
    expect(explained.length).toBeGreaterThan(CASES);
    expect([...new Set(explained.filter((sentence) => A_RULE.test(sentence)))]).toEqual([]);
  });
});

it('only the household’s own facts deny a private loan, and nothing else waits for an answer', () => {
  // What a sale would leave is the household's own fact too (reading A33).
  const OWN = ['delinquent', 'can-reinstate', 'something-past-due', 'owes-more-than-sale'];
  for (const option of simulations.flatMap(({ options }) => options)) {
    const denying = option.checks.filter(({ effect }) => effect === 'denies').map(({ id }) => id.split('.').at(-1));
    expect(OWN).toEqual(expect.arrayContaining(denying));
    if (denying.length === 0) expect(option.status).toBe('servicer-decides');
  }
});
