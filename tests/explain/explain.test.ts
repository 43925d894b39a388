import { describe, expect, test } from 'vitest';
import { date } from '../../lib/calendar/date';
import { explainOption, explainSimulation } from '../../lib/explain/explain';
import { explainProblem } from '../../lib/explain/problem';
import { ZERO } from '../../lib/money/money';
import { amount, monthsTerm, yearlyRate, yesOrNo } from '../../lib/programs/terms';
import type { Deadline } from '../../lib/rights/timeline';
import type { OptionResult, Simulation } from '../../lib/simulate/results';
import { speaker } from '../../lib/words/say';
import { dollars, percent } from '../money/amounts';
import { check, official, optionOf, simulationOf } from './simulation';

const en = speaker('en');
const es = speaker('es');

function told(more: Partial<OptionResult>) {
  const simulation = simulationOf();
  return explainOption(optionOf(more), { ...simulation, suggested: true });
}

const late = check('delinquency-max', {
  truth: 'false',
  decides: true,
  unit: 'months',
  relation: 'at-most',
  actual: '7',
  limit: '6',
});

describe('reasons', () => {
  test('call a goal below zero none', () => {
    const target = check('target', { truth: 'false', unit: 'money', relation: 'at-most', limit: '-520.00' });
    expect(told({ checks: [target] }).reasons[0]?.sentence.values?.limit).toEqual({ unit: 'money', value: ZERO });
  });

  test('come in the order of their weight: what decides, what is open, what a person looks at, what fits', () => {
    const { reasons } = told({
      checks: [
        check('first-lien'),
        check('can-resume', { truth: 'unknown' }),
        check('redefault', { truth: 'false', effect: 'refers' }),
        late,
      ],
    });
    expect(reasons.map(({ name, role }) => [name, role])).toEqual([
      ['delinquency-max', 'decides'],
      ['can-resume', 'open'],
      ['redefault', 'refers'],
      ['first-lien', 'for'],
    ]);
  });

  test('name the figure of the household, the limit and what would change it', () => {
    const [reason] = told({ checks: [late] }).reasons;
    if (!reason) throw new Error('no reason');
    expect(en.say(reason.sentence)).toBe(
      'You are 7 months behind. The rule allows up to 6 months. Paying some of the oldest payments, or an exception, could change this.',
    );
    expect(es.say(reason.sentence)).toBe(
      'Usted lleva 7 meses de atraso. La regla permite hasta 6 meses. Pagar algunos de los pagos más viejos, o una excepción, puede cambiar esto.',
    );
  });

  test('use the unit of the rule: the same check counts days elsewhere', () => {
    const [reason] = told({
      checks: [check('delinquency-min', { unit: 'days', actual: '61', limit: '60', relation: 'at-least' })],
    }).reasons;
    if (!reason) throw new Error('no reason');
    expect(en.say(reason.sentence)).toBe('You are 61 days behind. The rule asks for at least 60 days.');
  });

  test('show of a combined rule only the parts that made it what it is', () => {
    const parts = [
      check('occupancy.occupancy-kind', {
        truth: 'false',
        unit: 'choice',
        question: 'property.occupancy',
        relation: 'one-of',
        actual: 'rental',
        limit: 'primary vacant',
      }),
      check('occupancy.disaster-hardship', {
        truth: 'true',
        unit: 'choice',
        question: 'hardship.cause',
        actual: 'disaster',
        limit: 'disaster',
      }),
    ];
    const [reason] = told({ checks: [check('occupancy', { relation: 'any-of', parts })] }).reasons;
    expect(reason?.parts.map(({ name }) => name)).toEqual(['disaster-hardship']);
  });

  test('tell choices with the words of the answers', () => {
    const kind = check('occupancy-kind', {
      truth: 'false',
      unit: 'choice',
      question: 'property.occupancy',
      relation: 'one-of',
      actual: 'rental',
      limit: 'primary vacant',
    });
    const [reason] = told({ checks: [kind] }).reasons;
    if (!reason) throw new Error('no reason');
    expect(en.say(reason.sentence)).toBe(
      'You answered “I rent it out”. This option asks for “I live there” or “Nobody lives there”.',
    );
    expect(es.say(reason.sentence)).toBe(
      'Usted contestó “La alquilo”. Esta opción pide “Vivo en ella” o “Está desocupada”.',
    );
  });

  test('that ask that another option does not fit are told by that option’s own rules', () => {
    const cap = check('no-plan-fits.plan-fits.payment-cap', {
      truth: 'false',
      unit: 'percent',
      relation: 'at-most',
      actual: '167.3821',
      limit: '150',
    });
    const fits = check('no-plan-fits.plan-fits', { truth: 'false', relation: 'all-of', parts: [cap] });
    const [reason] = told({ checks: [check('no-plan-fits', { relation: 'is-not', parts: [fits] })] }).reasons;
    expect(reason?.parts.map(({ name }) => name)).toEqual(['payment-cap']);
  });
});

describe('what an answer rests on', () => {
  test('is silent about official texts', () => {
    expect(told({ checks: [check('first-lien')] }).evidence).toEqual([]);
  });

  test('is said plainly when a rule is known second-hand, with what to ask', () => {
    const source = { ...official, evidence: 'secondary' } as const;
    const [note] = told({ checks: [check('first-lien', { source }), check('can-resume')] }).evidence;
    if (!note) throw new Error('no note');
    expect(en.say(note.sentence)).toBe(
      'This rule rests on a second-hand source, as we could not read the official text: “First mortgage”.',
    );
    expect(es.say(note.ask)).toBe('Pregunte a su administrador: “¿Qué límite usan aquí y dónde está escrito?”');
  });
});

describe('steps', () => {
  const option = told({
    id: 'fannie-mae.flex-modification',
    kind: 'modification',
    steps: [
      {
        id: 'capitalize',
        from: amount(dollars('236765.47')),
        to: amount(dollars('256535.23')),
        stoppedBecause: 'through-trial',
        interestMonths: 12,
        amounts: {
          accruedInterest: dollars('15389.76'),
          advances: dollars('4380.00'),
          suspense: dollars('0.00'),
          deferredBefore: dollars('0.00'),
        },
      },
      {
        id: 'start',
        from: yearlyRate(percent('6.5')),
        to: yearlyRate(percent('6.5')),
        principalAndInterest: dollars('1712.11'),
        stoppedBecause: 'above-target',
        amounts: { target: dollars('1264.05') },
      },
      {
        id: 'extend-term',
        from: monthsTerm(309),
        to: monthsTerm(480),
        principalAndInterest: dollars('1501.90'),
        stoppedBecause: 'limit',
      },
    ],
  });

  test('tell their arithmetic in order', () => {
    expect(option.steps.map(({ sentence }) => en.say(sentence))).toEqual([
      'Your balance is $236,765.47. Interest of $15,389.76 is added, for 12 months: those you did not pay and those until the new loan starts. Costs of $4,380.00 are added too. The new balance is $256,535.23.',
      'At 6.5% over the time left, the payment for principal and interest would be $1,712.11. The goal is $1,264.05 or less, so the next step follows.',
      'The time goes from 309 months (25 years and 9 months) to 480 months (40 years), the longest allowed. The payment is $1,501.90, still above the goal of $1,264.05.',
    ]);
  });

  test('name money deferred earlier and money in suspense only where there is any', () => {
    const [capitalize] = told({
      steps: [
        {
          id: 'capitalize',
          from: amount(dollars('200000.00')),
          to: amount(dollars('269000.00')),
          stoppedBecause: 'through-trial',
          interestMonths: 8,
          amounts: {
            accruedInterest: dollars('6000.00'),
            advances: dollars('4000.00'),
            suspense: dollars('1000.00'),
            deferredBefore: dollars('60000.00'),
          },
        },
      ],
    }).steps;
    if (!capitalize) throw new Error('no step');
    expect(es.say(capitalize.sentence)).toContain(
      'Se restan $1,000 que tiene guardados su administrador. Entran los $60,000 aplazados antes.',
    );
  });
});

test('a date to know that has passed says so, and today’s has not', () => {
  const { timeline } = explainSimulation(
    simulationOf({
      timeline: [
        { id: 'live-contact', date: date('2026-11-22'), source: official },
        { id: 'written-notice', date: date('2026-11-23'), source: official },
      ],
    }),
  );
  expect(timeline.map(({ sentences }) => sentences.map(({ key }) => key))).toEqual([
    ['timeline.was'],
    ['timeline.written-notice.sentence'],
  ]);
});

describe('the situation', () => {
  const situation = simulationOf().situation;
  const toldIn = (more: Partial<typeof situation>) =>
    explainSimulation(simulationOf({ situation: { ...situation, ...more } })).situation.map((one) => en.say(one));

  test('tells what is past due at least while a fee is unknown', () => {
    const sentences = toldIn({ arrears: null, arrearsAtLeast: dollars('6420.00') });
    expect(sentences.filter((one) => one.includes('at least $6,420 today'))).toHaveLength(1);
  });
});

describe('next steps', () => {
  test('go from the servicer to a free counselor and a warning of scams; who knows the owner is not sent to find it', () => {
    const idsOf = (simulation: Simulation) => explainSimulation(simulation).actions.map(({ id }) => id);
    expect(idsOf(simulationOf())).toEqual(['call-servicer', 'counselor', 'scams']);
    const options = [optionOf(), optionOf({ id: 'fha.repayment-plan', authority: 'fha' })];
    expect(idsOf(simulationOf({ options }))).toEqual(['call-servicer', 'find-owner', 'counselor', 'scams']);
  });

  test.each([
    ['va', ['call-servicer', 'agency', 'counselor', 'scams'], '877-827-3702'],
    ['fha', ['call-servicer', 'agency', 'counselor', 'scams'], '800-225-5342'],
    ['usda', ['call-servicer', 'counselor', 'scams'], undefined],
  ] as const)('call the agency behind a loan of %s after the servicer', (authority, ids, number) => {
    const { actions } = explainSimulation(simulationOf({ options: [optionOf({ authority })] }));
    expect(actions.map(({ id }) => id)).toEqual(ids);
    const agency = actions.find(({ id }) => id === 'agency');
    for (const { say } of [en, es]) {
      expect(agency && say(agency.sentence).includes(number ?? '')).toBe(number === undefined ? undefined : true);
    }
  });

  test.each([
    ['2027-02-01', '2026-12-25', 'sale-soon'],
    ['2026-12-31', '2026-11-23', 'sale-soon'],
    ['2026-12-30', '2026-11-22', 'sale-very-soon'],
  ])('put a sale on %s first: last safe day %s is %s', (sale, safe, id) => {
    const timeline: readonly Deadline[] = [
      { id: 'sale-protection', date: date(safe), source: official },
      { id: 'sale', date: date(sale), source: official },
    ];
    expect(explainSimulation(simulationOf({ timeline })).actions[0]?.id).toBe(id);
    // Who has sent all of it is not asked for it again.
    const applied: readonly Deadline[] = [...timeline, { id: 'decision', date: date('2026-12-01'), source: official }];
    expect(explainSimulation(simulationOf({ timeline: applied })).actions[0]?.id).toBe('sale-held');
  });

  test.each([
    ['2026-11-23', 'today', 'hoy'],
    ['2026-11-24', 'tomorrow', 'mañana'],
    ['2026-12-03', 'in 10 days', 'en 10 días'],
  ])('tell of a sale on %s, which no date protects from, how near it is', (sale, left, faltan) => {
    const { actions, timeline } = explainSimulation(
      simulationOf({ timeline: [{ id: 'sale', date: date(sale), source: official }] }),
    );
    expect(actions[0]?.id).toBe('sale-set');
    const sentences = [actions[0]?.sentence, timeline[0]?.left];
    for (const sentence of sentences) {
      expect(sentence && en.say(sentence)).toContain(left);
      expect(sentence && es.say(sentence)).toContain(faltan);
    }
  });

  test('ask first what happened where the day of the sale has passed', () => {
    const { actions } = explainSimulation(
      simulationOf({
        timeline: [
          { id: 'sale-protection', date: date('2026-10-15'), source: official },
          { id: 'sale', date: date('2026-11-22'), source: official },
        ],
        notices: [{ path: 'foreclosure.saleOn', notice: 'sale-passed' }],
      }),
    );
    expect(actions[0]?.id).toBe('sale-passed');
    expect(actions.map(({ id }) => id)).not.toContain('call-servicer');
  });

  test('ask whether a claim is offered already only until every servicer has to', () => {
    const claim = (truth: 'true' | 'false') =>
      told({
        id: 'va.partial-claim',
        status: 'servicer-decides',
        checks: [
          {
            ...check('servicers-bound', { truth, unit: 'days', limit: '180' }),
            id: 'va.partial-claim.servicers-bound',
            since: date('2026-06-01'),
          },
        ],
      });
    const next = (truth: 'true' | 'false') =>
      claim(truth).actions.flatMap(({ id, sentence }) => (id === 'option' ? [en.say(sentence)] : []));
    expect(next('false')[0]).toContain('already offers');
    expect(next('true')[0]).not.toContain('already');
    expect(claim('true').reasons.map(({ sentence }) => en.say(sentence))).toEqual([
      'Since November 28, 2026, every servicer has to offer this option.',
    ]);
  });

  test('never end at a no: an exception can be asked for, and whoever cannot reinstate may check again', () => {
    expect(told({ status: 'does-not-qualify' }).actions.map(({ id }) => id)).toEqual(['ask-exception']);
    expect(told({ status: 'does-not-qualify', kind: 'reinstatement' }).actions.map(({ id }) => id)).toEqual(['status']);
  });

  test('ask for the papers where the plan needs a complete application', () => {
    const { actions } = told({ terms: { planMonths: monthsTerm(7), needsFullApplication: yesOrNo(true) } });
    expect(actions.map(({ id }) => id)).toEqual(['option', 'papers-for-application']);
  });
});

test('options come in the suggested order, those that are out after them', () => {
  const options = [
    optionOf({ id: 'fannie-mae.reinstatement', kind: 'reinstatement', status: 'does-not-qualify' }),
    optionOf(),
    optionOf({ id: 'fannie-mae.flex-modification', kind: 'modification' }),
  ];
  const { options: order } = explainSimulation(
    simulationOf({ options, suggestedOrder: ['fannie-mae.flex-modification', 'fannie-mae.repayment-plan'] }),
  );
  expect(order.map(({ id, suggested }) => [id, suggested])).toEqual([
    ['fannie-mae.flex-modification', true],
    ['fannie-mae.repayment-plan', true],
    ['fannie-mae.reinstatement', false],
  ]);
});

test('a refusal names the question in the reader’s words', () => {
  const sentence = explainProblem({ path: 'loan.escrow', problem: 'money' });
  expect(en.say(sentence)).toBe(
    'Enter “Monthly taxes and insurance” as an amount in dollars, with a point before the cents, like 1580.17.',
  );
  expect(es.say(explainProblem({ path: 'loan.rat', problem: 'unknown-key', key: 'rat' }))).toBe(
    'No hay ninguna pregunta con el nombre “rat”. Revise cómo está escrito.',
  );
});

test('when nothing is open the summary says so and points to a counselor', () => {
  const { summary } = explainSimulation(
    simulationOf({ options: [optionOf({ status: 'does-not-qualify' })], suggestedOrder: [] }),
  );
  expect(summary.map(({ key }) => key)).toEqual(['explain.count.none']);
});

test('a no names only the weak sources of the rules that deny', () => {
  const source = { ...official, evidence: 'secondary' } as const;
  const fits = check('first-lien', { source });
  expect(told({ status: 'does-not-qualify', checks: [late, fits] }).evidence).toEqual([]);
  expect(told({ status: 'does-not-qualify', checks: [{ ...late, source }, fits] }).evidence).toHaveLength(1);
});
