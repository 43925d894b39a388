import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../lib/calendar/date';
import { isOutOfScope } from '../../lib/case/cautions';
import { parseWith } from '../../lib/case/problems';
import { caseSchema, DENIAL_REASONS } from '../../lib/case/schema';
import { briefOf } from '../../lib/explain/brief';
import { explainSimulation } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { answerAt, type CaseDocument, caseDocuments, caseOf, withAnswer } from '../support/arbitrary-case';
import { documentWith, optionIn, simulationWith, typedSimulationWith } from '../support/household';
import { simulateJson } from '../support/json';
import { runs } from '../support/runs';

type Changes = Readonly<Record<string, unknown>>;
const optionWith = (changes: Changes, id: string) => simulationWith(changes).options.find((option) => option.id === id);
const cautionsWith = (changes: Changes) => simulationWith(changes).cautions.map(({ caution }) => caution);
const datesWith = (changes: Changes) => simulationWith(changes).timeline.map(({ id }) => id);

/** The facts of November 2026: one that is missing is read as "nothing special". */
const ADDITIONS = [
  'loan.product',
  'loan.payment',
  'loan.otherLiens.balance',
  'loan.otherLiens.payment',
  'arrears.totalPastDue',
  'household.role',
  'household.canPayNow',
  'household.bankruptcy',
  'foreclosure.applicationSentOn',
  'foreclosure.incompleteNoticeOn',
  'foreclosure.servicerChangedOn',
  'foreclosure.keepsAgreement',
  'foreclosure.stopContactSent',
  'foreclosure.farmCredit',
  'household.successorConfirmedOn',
  'foreclosure.denialReasons',
  'foreclosure.appealSentOn',
  'history.trialPaidThenRefused',
];

describe('an addition that is missing', () => {
  it('is never what an option waits for, whatever else is known', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const bare = ADDITIONS.reduce((one, path) => withAnswer(one, path, null), document);
        const { options, nextQuestions, nextFigures } = simulateJson(caseOf(bare));
        const named = [...options.flatMap(({ missing }) => missing), ...nextQuestions, ...nextFigures];
        expect(named.filter((path) => ADDITIONS.includes(path))).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe('an addition that is told', () => {
  const on = fc.integer({ min: 1, max: 900 });
  const changes = fc.array(
    fc.record({
      on,
      reason: fc.constantFrom('rate-reset', 'recast', 'interest-only-end', 'step', 'escrow'),
      payment: fc.constantFrom('400.00', '1900.00', '9000.00'),
    }),
    { maxLength: 3 },
  );
  const told = (document: CaseDocument): readonly fc.Arbitrary<CaseDocument>[] => {
    const asOf = date(String(answerAt(document, 'asOf')));
    const saying = <T>(path: string, answers: fc.Arbitrary<T>) =>
      answers.map((answer) => withAnswer(document, path, answer));
    return [
      saying(
        'loan.changes',
        changes.map((list) => list.map((change) => ({ ...change, on: addDays(asOf, change.on) }))),
      ),
      saying('foreclosure.denialReasons', fc.uniqueArray(fc.constantFrom(...DENIAL_REASONS), { minLength: 1 })),
      saying(
        'loan.balloonOn',
        on.map((days) => addDays(asOf, days)),
      ),
      saying('loan.otherLiens.balance', fc.constantFrom('0.00', '40000.00')),
      saying('household.role', fc.constantFrom('borrower', 'heir', 'divorced-co-owner', 'other')),
      saying('household.canPayNow', fc.constantFrom('0.00', '900.00', '90000.00')),
      saying('household.bankruptcy', fc.constantFrom('none', 'chapter-7', 'chapter-13', 'discharged')),
      saying('foreclosure.applicationSentOn', fc.constant(addDays(asOf, -3))),
      saying('history.trialPaidThenRefused', fc.boolean()),
    ];
  };

  it('holds no option open that was settled without it, lists of changes and of reasons among them', () => {
    const pairs = caseDocuments.chain((document) => {
      const bare = [...ADDITIONS, 'loan.balloonOn'].reduce((one, path) => withAnswer(one, path, null), document);
      return fc.tuple(fc.constant(bare), fc.oneof(...told(bare)));
    });
    fc.assert(
      fc.property(pairs, ([bare, richer]) => {
        const then = new Map(simulateJson(caseOf(richer)).options.map(({ id, status }) => [id, status]));
        for (const { id, status } of simulateJson(caseOf(bare)).options) {
          if (status !== 'needs-information') expect(then.get(id), id).not.toBe('needs-information');
        }
      }),
      runs(200),
    );
  });
});

describe('a loan with rules of its own', () => {
  it.each([
    ['usda-direct', { 'loan.backer': 'usda-direct' }],
    ['reverse mortgage', { 'loan.product': 'reverse', 'loan.backer': 'fha' }],
    ['reverse mortgage of whoever', { 'loan.product': 'reverse', 'loan.backer': 'unknown' }],
  ])('%s: has no options here, and that is said first, with whom to call', (_, changes) => {
    const simulation = typedSimulationWith(changes);
    expect([simulation.options, simulation.suggestedOrder]).toEqual([[], []]);
    const own = simulation.cautions.filter(isOutOfScope);
    expect(own).toHaveLength(1);
    expect(briefOf(simulation, explainSimulation(simulation)).map(({ key }) => key)).toEqual([
      `cautions.${own[0]?.caution}`,
    ]);
  });

  it('is told a sale before that', () => {
    const simulation = typedSimulationWith({ 'loan.product': 'reverse', 'foreclosure.saleOn': '2026-12-15' });
    const [first, second] = briefOf(simulation, explainSimulation(simulation)).map(({ key }) => key);
    expect(first).not.toMatch(/^cautions/);
    expect(second).toBe('cautions.is-reverse-mortgage');
  });

  it('a reverse mortgage has no dates of Regulation X, a direct loan keeps them', () => {
    expect(datesWith({ 'loan.product': 'reverse' })).toEqual([]);
    expect(datesWith({ 'loan.backer': 'usda-direct' })).toContain('earliest-filing');
  });
});

describe('what kind of loan it is', () => {
  const second = { 'loan.backer': 'other', 'loan.firstLien': false };

  it('a line of credit has no federal dates, whoever backs it, and a loan behind the first has them', () => {
    expect(datesWith({ 'loan.product': 'home-equity-line' })).toEqual([]);
    expect(datesWith({ ...second, 'loan.product': 'closed-end' })).toContain('earliest-filing');
    expect(datesWith(second)).toEqual([]);
  });

  it('is no longer guessed once it is told', () => {
    expect(cautionsWith(second)).toContain('line-of-credit');
    expect(cautionsWith({ ...second, 'loan.product': 'closed-end' })).not.toContain('line-of-credit');
    expect(cautionsWith({ 'loan.backer': 'unknown', 'loan.product': 'closed-end' })).not.toContain('reverse-mortgage');
  });
});

describe('the other liens', () => {
  // 236,765.47 and 60,000.00 of 290,000.00.
  it('join what is owed on the home', () => {
    const { situation } = simulationWith({ 'loan.otherLiens': { balance: '60000.00' } });
    expect(situation).toMatchObject({
      loanToValuePercent: '81.643',
      debtToValuePercent: '102.333',
      equity: '-6765.47',
    });
    expect(simulationWith({}).situation.debtToValuePercent).toBe(null);
  });

  it('join what is paid a month, beside the income alone', () => {
    const { options, ...before } = simulationWith({});
    // 2,100.17 and 499.83 of 5,200.00.
    const told = simulationWith({ 'loan.otherLiens': { payment: '499.83' } });
    expect(told.situation).toEqual({
      ...before.situation,
      otherLiensPayment: '499.83',
      allLiensRatioPercent: '50.000',
    });
    const verdicts = (some: typeof options) =>
      some.map(({ id, status, checks, terms }) => ({ id, status, checks, terms }));
    expect(verdicts(told.options)).toEqual(verdicts(options));
    const typed = typedSimulationWith({ 'loan.otherLiens': { payment: '499.83' } });
    expect(explainSimulation(typed).situation.map(speaker('en').say).at(-1)).toBe(
      'With $499.83 a month for the other loans on the home, it is 50%. The rules look at this loan’s payment alone.',
    );
    const unknown = typedSimulationWith({
      'loan.otherLiens': { payment: '499.83' },
      'household.grossMonthlyIncome': null,
    });
    expect(explainSimulation(unknown).situation.at(-1)?.key).toBe('explain.situation.otherLiens');
  });

  it('count in what the household can pay for the home', () => {
    const flexAt = (affordable: string) =>
      optionIn(
        simulationWith({ 'loan.otherLiens': { payment: '499.83' }, 'household.affordablePayment': affordable }),
        'fannie-mae.flex-modification',
      ).aboveStatedCapacity;
    // 1,815.05 and 499.83.
    expect(flexAt('2314.88')).toBeUndefined();
    expect(flexAt('2314.87')).toEqual({ payment: '1815.05', others: '499.83', above: '0.01' });
  });

  it('tell a loan behind the first what it would not know', () => {
    const second = { 'loan.firstLien': false, 'loan.principalBalance': '40000.00' };
    // Its own 40,000.00 of 290,000.00 says nothing of what the first loan takes.
    expect(simulationWith(second).situation).toMatchObject({
      equity: null,
      loanToValuePercent: null,
      debtToValuePercent: null,
    });
    const told = simulationWith({ ...second, 'loan.otherLiens.balance': '150000.00' });
    expect(told.situation).toMatchObject({ equity: '100000.00', debtToValuePercent: '65.517' });
    // Whose help this is stays said once the other loan is told.
    expect(told.cautions.map(({ caution }) => caution)).toEqual(['second-lien']);
  });

  it('leave out FHA, VA and USDA for a loan behind the first whose owner nobody knows', () => {
    const ownersWith = (changes: Changes) => [
      ...new Set(simulationWith(changes).options.map(({ id }) => id.slice(0, id.indexOf('.')))),
    ];
    const conventional = ['fannie-mae', 'freddie-mac', 'other'];
    const everybody = ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other'];
    const unknown = { 'loan.backer': 'unknown' };
    expect(ownersWith({ ...unknown, 'loan.firstLien': false })).toEqual(conventional);
    expect(ownersWith({ ...unknown, 'loan.firstLien': true })).toEqual(everybody);
    expect(ownersWith({ ...unknown, 'loan.firstLien': null })).toEqual(everybody);
    expect(ownersWith({ 'loan.backer': 'va', 'loan.firstLien': false })).toEqual(['va']);
  });

  // 290,000.00 less 8 % is 266,800.00; owed: 236,765.47, eight months of interest at 1,282.48, 4,380.00 of advances.
  it('decide to the cent whether a sale leaves something', () => {
    const fits = (balance: string) =>
      optionWith({ 'loan.otherLiens.balance': balance }, 'fannie-mae.short-sale')?.warnings.includes(
        'ordinary-sale-first',
      );
    expect([fits('15394.68'), fits('15394.69'), fits('15394.70')]).toEqual([true, false, false]);
  });
});

describe('who is out of the home because of a disaster', () => {
  it('keeps the federal dates and the principal residence', () => {
    const displaced = { 'property.occupancy': 'displaced' };
    expect(datesWith(displaced)).toEqual(datesWith({}));
    expect(datesWith({ 'property.occupancy': 'vacant' })).toEqual([]);
    const of = (changes: Changes) => simulationWith(changes).options.map(({ status }) => status);
    expect(of({ ...displaced, 'loan.backer': 'fha' })).toEqual(of({ 'loan.backer': 'fha' }));
    expect(cautionsWith(displaced)).toContain('displaced');
  });
});

describe('who did not sign the loan', () => {
  const trialOf = (role: string | null) =>
    optionWith({ 'loan.backer': 'fha', 'market.pmms30Percent': '6.5', 'household.role': role }, 'fha.combination')
      ?.terms?.trialMonths;

  it('has a trial of six months with FHA, and three with the others', () => {
    expect([null, 'borrower', 'heir', 'divorced-co-owner', 'other'].map(trialOf)).toEqual([3, 3, 6, 6, 6]);
    const flex = optionWith({ 'household.role': 'heir' }, 'fannie-mae.flex-modification');
    expect(flex?.terms?.trialMonths).toBe(3);
  });
});

describe('bankruptcy', () => {
  it('closes no option and no date but the duty to call', () => {
    for (const [chapter, caution] of [
      ['chapter-7', 'bankruptcy'],
      ['chapter-13', 'bankruptcy'],
      ['discharged', 'bankruptcy-discharged'],
    ]) {
      const changed = simulationWith({ 'household.bankruptcy': chapter });
      expect(changed.options).toEqual(simulationWith({}).options);
      expect(datesWith({}).filter((id) => id !== 'live-contact')).toEqual(changed.timeline.map(({ id }) => id));
      expect(changed.cautions.map((one) => one.caution)).toContain(caution);
    }
    expect(cautionsWith({ 'household.bankruptcy': 'none' })).toEqual([]);
  });
});

describe('an application that was sent', () => {
  // Five business days after Monday, 2 November: Veterans Day falls between.
  it('has five business days to be answered, if it came in 45 days or more before a sale', () => {
    const sent = (saleOn: string) =>
      simulationWith({ 'foreclosure.applicationSentOn': '2026-11-02', 'foreclosure.saleOn': saleOn }).timeline.find(
        ({ id }) => id === 'acknowledgement',
      );
    expect(sent('none')).toMatchObject({ date: '2026-11-09', uncertain: true });
    expect(sent('2026-12-17')).toBeDefined();
    expect(sent('2026-12-16')).toBeUndefined();
  });

  it('gives way to the day on which it was complete, but for the acknowledgement', () => {
    const complete = {
      'foreclosure.completeApplicationOn': '2026-11-04',
      'foreclosure.applicationSentOn': '2026-11-02',
    };
    const others = (changes: Changes) => simulationWith(changes).timeline.filter(({ id }) => id !== 'acknowledgement');
    expect(others(complete)).toEqual(others({ 'foreclosure.completeApplicationOn': '2026-11-04' }));
    expect(cautionsWith(complete)).not.toContain('application-sent');
  });
});

describe('what can be paid at once', () => {
  const late = {
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
  };
  const plan = (canPayNow: string | null, affordable = '3000.00') =>
    optionWith(
      { ...late, 'household.affordablePayment': affordable, 'household.canPayNow': canPayNow },
      'fannie-mae.repayment-plan',
    );

  // 4 × 2,100.17 + 180.00 = 8,580.68.
  it('comes first, and the plan spreads what is left', () => {
    expect(plan(null)?.terms).toMatchObject({ planMonths: 10, extraPayment: '858.07' });
    const less = plan('5000.00');
    expect(less?.terms).toMatchObject({ planMonths: 4, extraPayment: '895.17', lastExtraPayment: '895.17' });
    expect(less?.paidAtOnce).toBe('5000.00');
    expect(less?.totals?.totalPaid).toBe(plan(null)?.totals?.totalPaid);
  });

  // The longest plan: 2,100.17 + 3,580.68 / 12 = 2,398.56.
  it('lets a plan fit that would not, also where a deferral asks whether one does', () => {
    const statuses = (canPayNow: string | null) => {
      const answers = { ...late, 'household.affordablePayment': '2500.00', 'household.canPayNow': canPayNow };
      return ['repayment-plan', 'payment-deferral'].map((name) => optionWith(answers, `fannie-mae.${name}`)?.status);
    };
    expect(statuses(null)).toEqual(['does-not-qualify', 'may-qualify']);
    expect(statuses('5000.00')).toEqual(['may-qualify', 'does-not-qualify']);
  });

  it('leaves no plan where it covers all', () => {
    expect(plan('8580.67')?.terms).toMatchObject({ planMonths: 1, extraPayment: '0.01' });
    expect(plan('8580.68')?.terms).toBeUndefined();
  });

  it('means that all can be paid at once where it covers all, and questions the two answers', () => {
    const paying = (canPayNow: string, canReinstate: boolean | null = false) =>
      simulationWith({ ...late, 'household.canPayNow': canPayNow, 'household.canReinstate': canReinstate });
    const notice = { path: 'household.canReinstate', notice: 'can-pay-all', computed: '8580.68' };
    expect(paying('8580.68').suggestedOrder[0]).toBe('fannie-mae.reinstatement');
    expect(paying('8580.68').notices).toEqual([{ ...notice, amount: '8580.68' }]);
    expect(paying('9000.00').notices).toEqual([{ ...notice, amount: '9000.00' }]);
    expect(paying('8580.67').suggestedOrder).not.toContain('fannie-mae.reinstatement');
    expect(paying('8580.67').notices).toEqual([]);
    // Nothing contradicts an answer that nobody gave.
    expect(paying('8580.68', null).suggestedOrder[0]).toBe('fannie-mae.reinstatement');
    expect(paying('8580.68', null).notices).toEqual([]);
  });

  // The sum that is past due is told, what the loan owes is not: there are terms, and no month-by-month outcome.
  it.each([
    ['fha', 'repayment-plan', '5000.00'],
    ['usda', 'repayment-plan', '5000.00'],
    ['va', 'repayment-plan', '5000.00'],
    ['other', 'payment-deferral', '4200.34'],
  ])('is told with %s %s while the balance is unknown', (backer, name, paidAtOnce) => {
    const option = optionWith(
      {
        ...late,
        'loan.backer': backer,
        'loan.principalBalance': null,
        'loan.ratePercent': null,
        'loan.remainingMonths': null,
        'household.affordablePayment': '9000.00',
        'household.canPayNow': '5000.00',
      },
      `${backer}.${name}`,
    );
    expect(option?.terms).toBeDefined();
    expect(option?.totals).toBeUndefined();
    expect(option?.paidAtOnce).toBe(paidAtOnce);
  });

  // Whole installments: 4,200.34 are two, a cent less is one.
  it('takes whole installments off a deferral, which keeps two', () => {
    const months = (canPayNow: string | null) =>
      optionWith({ ...late, 'household.canPayNow': canPayNow }, 'fannie-mae.payment-deferral')?.terms?.deferredMonths;
    expect(['0.00', '2100.16', '2100.17', '4200.33', '4200.34', '8000.00'].map(months)).toEqual([4, 4, 3, 3, 2, 2]);
    const option = optionWith({ ...late, 'household.canPayNow': '4200.34' }, 'fannie-mae.payment-deferral');
    expect(option?.paidAtOnce).toBe('4200.34');
  });
});

describe('a past-due sum that the servicer tells otherwise', () => {
  it('stands beside the sum that a deferral counts, with what to ask', () => {
    const told = (totalPastDue: string | null) => {
      const resolved = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
      const simulation = typedSimulationWith({ ...resolved, 'arrears.totalPastDue': totalPastDue });
      return explainSimulation(simulation).options.flatMap(({ kind, warnings }) =>
        warnings.filter(({ key }) => key === 'explain.pastDueTwice').map(({ values }) => [kind, values]),
      );
    };
    // Eight installments of 2,100.17 and 180.00 of costs.
    const values = { amount: { value: 1_700_000 }, computed: { value: 1_698_136 } };
    expect(told('17000.00')).toMatchObject([
      ['deferral', values],
      ['deferral', values],
    ]);
    expect(told('16981.36')).toEqual([]);
    expect(told(null)).toEqual([]);
  });
});

describe('a claim that is another sum than catching up at once', () => {
  it.each([
    // Six installments of 2,100.17 at once; the claim takes 6 × 1,580.17, and what was advanced and is short.
    ['2860.00', [{ arrears: { value: 1_260_102 }, sum: { value: 1_234_102 } }]],
    // As much advanced and short as the 6 × 520.00 of the installments.
    ['3120.00', []],
  ])('says so, with %s advanced', (escrowAdvances, expected) => {
    const simulation = typedSimulationWith({
      'loan.backer': 'fha',
      'arrears.oldestUnpaidDueDate': '2026-06-01',
      'arrears.escrowAdvances': escrowAdvances,
      'arrears.escrowShortage': '0.00',
      'arrears.servicingAdvances': '0.00',
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': '2200.00',
    });
    const claim = explainSimulation(simulation).options.find(({ id }) => id === 'fha.partial-claim');
    const told = claim?.warnings.filter(({ key }) => key === 'explain.sumsApart.partial-claim');
    expect(told?.map(({ values }) => values)).toMatchObject(expected);
  });
});

describe('a person who did not sign the loan', () => {
  it.each(['heir', 'divorced-co-owner', 'other'])('of the role %s hears first what makes a borrower', (role) => {
    const { nature } = explainSimulation(typedSimulationWith({ 'household.role': role }));
    expect(nature.map(({ key }) => key)).toEqual([`explain.role.${role === 'other' ? 'not-on-note' : role}`]);
  });

  it.each(['heir', 'divorced-co-owner', 'other'])('of the role %s is told no more to ask once confirmed', (role) => {
    const confirmed = typedSimulationWith({ 'household.role': role, 'household.successorConfirmedOn': '2026-10-01' });
    expect(explainSimulation(confirmed).nature).toEqual([]);
    expect(confirmed.cautions.filter(({ path }) => path === 'household.role')).toEqual([]);
  });

  it('is no borrower', () => {
    expect(explainSimulation(typedSimulationWith({ 'household.role': 'borrower' })).nature).toEqual([]);
  });
});

describe('catching up with a foreclosure under way', () => {
  const said = (changes: Changes) =>
    explainSimulation(typedSimulationWith({ 'household.canReinstate': true, ...changes })).beforeSale.map(
      ({ key }) => key,
    );

  it('may end before the sale or with a judgment', () => {
    expect(said({ 'foreclosure.saleOn': '2026-12-21' })).toEqual(['explain.reinstateInTime']);
    expect(said({ 'foreclosure.firstFilingOn': '2026-10-01' })).toEqual(['explain.reinstateInTime']);
    expect(said({})).toEqual([]);
    expect(said({ 'foreclosure.saleOn': '2026-11-22', 'foreclosure.firstFilingOn': '2026-10-01' })).toEqual([]);
    expect(said({ 'foreclosure.saleOn': '2026-12-21', 'household.canReinstate': false })).toEqual([]);
  });
});

describe('a sale that leaves a debt', () => {
  const missing = (value: string) =>
    explainSimulation(typedSimulationWith({ 'household.wantsToStay': false, 'property.value': value }))
      .options.find(({ id }) => id === 'fannie-mae.short-sale')
      ?.atVerdict.flatMap(({ key, values }) => (key === 'explain.saleShort' ? [values?.missing] : []));

  it('says what would be missing', () => {
    // 236,765.47, eight months of interest of 1,282.48, 4,200.00 and 180.00 are 251,405.31; 92 % of 250,000.00 are 230,000.00.
    expect(missing('250000.00')).toEqual([{ unit: 'money', value: 2_140_531, about: true }]);
    expect(missing('400000.00')).toEqual([]);
  });
});

describe('a figure that was told', () => {
  const askedBy = (affordablePayment: string | null) => {
    const simulation = typedSimulationWith({
      'household.affordablePayment': affordablePayment,
      'arrears.servicingAdvances': null,
    });
    const plan = explainSimulation(simulation).options.find(({ id }) => id === 'fannie-mae.repayment-plan');
    return plan?.reasons.filter(({ name }) => name === 'affordable').map(({ sentence }) => speaker('en').say(sentence));
  };

  it('is not asked for again while another one is missing', () => {
    expect(askedBy(null)).toEqual(['We need to know the most you can pay for the home each month.']);
    expect(askedBy('0.00')).toEqual([
      'We need more figures of your payment and what is past due, to see what a plan would cost.',
    ]);
  });
});

describe('a pause while the hardship lasts', () => {
  const warnings = (changes: Changes, id: string) =>
    explainSimulation(typedSimulationWith({ 'hardship.duration': 'permanent', ...changes }))
      .options.find((option) => option.id === id)
      ?.warnings.map(({ key }) => key);

  it('is told to come after what lowers the payment, unless it is the first to ask about', () => {
    const after = warnings({ 'market.gseModificationRatePercent': '6.750' }, 'fannie-mae.forbearance');
    expect(after).toContain('warnings.pause-while-hardship-lasts');
    expect(after).not.toContain('explain.pauseAlone');
    const rented = { 'loan.backer': 'fha', 'property.occupancy': 'rental', 'household.affordablePayment': '1250.00' };
    const alone = warnings(rented, 'fha.forbearance');
    expect(alone).toContain('explain.pauseAlone');
    expect(alone).not.toContain('warnings.pause-while-hardship-lasts');
  });
});

describe('a new loan in place of the old one', () => {
  const asked = (changes: Changes) =>
    simulationWith({
      'arrears.current': true,
      'arrears.oldestUnpaidDueDate': null,
      'market.pmms30Percent': '6.250',
      ...changes,
    }).cautions.find(({ caution }) => caution === 'may-refinance');

  it('is told where the rate is above the survey, nothing is past due and the home is worth more than is owed', () => {
    expect(asked({})).toMatchObject({ path: 'loan.ratePercent', marketRatePercent: '6.250' });
    // 236,765.47 at 6.25 % over 309 months is 1,543.08, and 520.00 of taxes and insurance.
    expect(asked({})).toMatchObject({ equity: '53234.53', payment: '2063.08' });
    expect(asked({ 'loan.escrow': null })).not.toHaveProperty('payment');
    expect(asked({ 'loan.ratePercent': '6.250' })).toBeUndefined();
    expect(asked({ 'loan.ratePercent': '6.251' })).toBeDefined();
    expect(asked({ 'property.value': '236765.47' })).toBeUndefined();
    expect(asked({ 'property.value': '236765.48' })).toBeDefined();
    expect(asked({ 'arrears.current': false, 'arrears.oldestUnpaidDueDate': '2026-11-01' })).toBeUndefined();
    expect(asked({ 'loan.otherLiens.balance': '60000.00' })).toBeUndefined();
  });
});

describe('the reasons of a letter', () => {
  it('are taken as a list of those that letters give, and each is answered', () => {
    expect(cautionsWith({ 'foreclosure.denialReasons': DENIAL_REASONS })).toEqual(
      DENIAL_REASONS.map((reason) => `denied-${reason}`),
    );
    const refused = parseWith(caseSchema, documentWith({ 'foreclosure.denialReasons': ['income'] }));
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(['foreclosure.denialReasons']);
  });

  it('are answered with the figures of the household', () => {
    const simulation = typedSimulationWith({
      'foreclosure.denialReasons': ['income-too-low', 'excessive-forbearance'],
    });
    const [income, setAside] = explainSimulation(simulation).cautions.map(({ sentence }) => sentence.values);
    expect(income?.housing).toMatchObject({ unit: 'percent' });
    expect(setAside).toMatchObject({
      setAside: { unit: 'money', value: 4_062_691 },
      shareCap: { unit: 'money', value: 7_696_056 },
    });
  });
});

describe('what is said first', () => {
  const briefWith = (changes: Changes) => {
    const simulation = typedSimulationWith(changes);
    return briefOf(simulation, explainSimulation(simulation), { leaves: true }).map(({ key }) => key);
  };

  it('sends somebody in bankruptcy to the lawyer before the servicer', () => {
    expect(briefWith({ 'household.bankruptcy': 'chapter-13' })).toContain('explain.brief.callLawyerFirst');
    // With a sale ahead nothing is said before it.
    const withSale = briefWith({ 'household.bankruptcy': 'chapter-13', 'foreclosure.saleOn': '2027-01-15' });
    expect(withSale.indexOf('explain.brief.callLawyerOfSale')).toBe(0);
    expect(withSale.lastIndexOf('explain.brief.callLawyerOfSale')).toBe(0);
    expect(briefWith({})).toContain('explain.brief.call');
    const { actions } = explainSimulation(typedSimulationWith({ 'household.bankruptcy': 'chapter-7' }));
    expect(actions[0]?.id).toBe('bankruptcy-lawyer');
  });

  const actionsWith = (changes: Changes) => explainSimulation(typedSimulationWith(changes)).actions.map(({ id }) => id);

  it('asks the lawyer whether a bankruptcy holds a sale that is ahead, and only such a sale', () => {
    const saleOn = (day: string) => ({ 'household.bankruptcy': 'chapter-7', 'foreclosure.saleOn': day });
    expect(actionsWith(saleOn('2026-11-23'))).toContain('bankruptcy-sale');
    expect(actionsWith(saleOn('2026-11-22'))).toContain('bankruptcy-lawyer');
    expect(cautionsWith(saleOn('2026-11-23'))).toContain('bankruptcy-sale');
    expect(cautionsWith(saleOn('2026-11-22'))).not.toContain('bankruptcy-sale');
    const discharged = { 'household.bankruptcy': 'discharged', 'foreclosure.saleOn': '2027-01-15' };
    expect(cautionsWith(discharged)).not.toContain('bankruptcy-sale');
  });

  it('sends a heir whom the servicer has not confirmed to be confirmed before the application', () => {
    const heir = { 'household.role': 'heir', 'household.successorConfirmedOn': 'none' };
    expect(actionsWith(heir)[0]).toBe('confirm-owner');
    const sent = { ...heir, 'foreclosure.completeApplicationOn': '2026-11-10' };
    // The safe day of 31 December is 23 November, and of the day before it has passed.
    expect(actionsWith({ ...sent, 'foreclosure.saleOn': '2026-12-31' })[0]).toBe('sale-not-confirmed-soon');
    expect(actionsWith({ ...sent, 'foreclosure.saleOn': '2026-12-30' })[0]).toBe('sale-not-confirmed');
    const confirmed = { ...sent, 'household.successorConfirmedOn': '2026-11-12', 'foreclosure.saleOn': '2026-12-31' };
    expect(actionsWith(confirmed)[0]).toBe('sale-held');
    expect(cautionsWith({ ...heir, 'household.successorConfirmedOn': null })).not.toContain('not-confirmed');
  });

  it('tells who has appealed by when the answer comes, and not to appeal', () => {
    const denied = {
      'foreclosure.completeApplicationOn': '2026-10-20',
      'foreclosure.decisionOn': '2026-11-12',
      'foreclosure.denialReasons': ['income-too-low'],
      'foreclosure.saleOn': '2027-02-01',
    };
    expect(actionsWith(denied)).toContain('appeal-denied');
    const appealed = { ...denied, 'foreclosure.appealSentOn': '2026-11-20' };
    expect(actionsWith(appealed)).toContain('appeal-pending');
    expect(actionsWith(appealed)).not.toContain('appeal-denied');
    // The days to answer the letter are over on 26 November; the appeal holds the sale until it is answered, due by 20 December.
    expect(actionsWith({ ...appealed, asOf: '2026-12-20' }).slice(0, 2)).toEqual([
      'sale-held-answer',
      'appeal-pending',
    ]);
    expect(actionsWith({ ...appealed, asOf: '2026-12-21' }).slice(0, 2)).toEqual(['sale-held-answer', 'appeal-late']);
  });

  it('names the notice of error to who paid a trial and was refused, with a sale near too', () => {
    const refused = { 'history.trialPaidThenRefused': true };
    expect(actionsWith(refused)[0]).toBe('trial-refused');
    expect(actionsWith({ ...refused, 'foreclosure.saleOn': '2026-12-05' }).slice(0, 2)).toEqual([
      'sale-very-soon',
      'trial-refused',
    ]);
    expect(briefWith(refused)).toContain('explain.actions.trial-refused');
  });

  it('names an ordinary sale to who wants to leave a home that is worth more than is owed', () => {
    const leaves = { 'household.wantsToStay': false };
    expect(briefWith({ ...leaves, 'property.value': '400000.00' })).toContain('warnings.ordinary-sale-first');
    expect(briefWith({ ...leaves, 'property.value': '200000.00' })).not.toContain('warnings.ordinary-sale-first');
  });
});

describe('what falls due at the end of the loan', () => {
  const situationWith = (changes: Readonly<Record<string, unknown>>) => simulationWith(changes).situation;

  it('names what earlier help deferred, and the day of the last installment', () => {
    const deferred = { 'loan.deferredBalance': '61000.00', 'property.value': '290000.00' };
    const { deferredDue, debtToValuePercent, balloon } = situationWith(deferred);
    expect(deferredDue?.amount).toBe('61000.00');
    expect(deferredDue?.on).toMatch(/^20\d\d-\d\d-01$/);
    expect(balloon).toBe(null);
    // 61,000 of 290,000 more.
    expect(Number(debtToValuePercent)).toBeCloseTo(Number(situationWith({}).loanToValuePercent) + 21.034, 2);
    expect(situationWith({ ...deferred, 'loan.remainingMonths': null }).deferredDue).toEqual({
      on: null,
      amount: '61000.00',
    });
    expect(situationWith({ 'loan.deferredBalance': '0.00' }).deferredDue).toBe(null);
    const claims = { 'loan.deferredBalance': '0.00', 'history.partialClaimsPaid': '20000.00' };
    expect(situationWith(claims).deferredDue?.amount).toBe('20000.00');
    expect(situationWith({ ...claims, 'loan.deferredBalance': '20000.00' }).deferredDue?.amount).toBe('20000.00');
    expect(situationWith({ ...claims, 'loan.deferredBalance': '5000.00' }).deferredDue?.amount).toBe('25000.00');
  });

  it('counts a claim that was told as deferred too once among the debts, and asks about it', () => {
    const claim = { 'loan.deferredBalance': '41800.00', 'history.partialClaimsPaid': '41800.00' };
    const once = simulationWith({ ...claim, 'history.partialClaimsPaid': '0.00' });
    const twice = simulationWith(claim);
    expect(twice.situation.equity).toBe(once.situation.equity);
    expect(twice.notices).toContainEqual({
      path: 'history.partialClaimsPaid',
      notice: 'claim-told-twice',
      amount: '41800.00',
    });
    const others = simulationWith({ ...claim, 'history.partialClaimsPaid': '41799.99' });
    expect(others.situation.equity).not.toBe(once.situation.equity);
    expect(others.notices.map(({ notice }) => notice)).not.toContain('claim-told-twice');
  });

  it('has no sum for a year in which a payment is not known, and knows the payment of a new rate whatever was deferred', () => {
    const reset = { on: '2027-02-01', reason: 'rate-reset', ratePercent: '6.250' };
    const known = situationWith({ 'loan.deferredBalance': null, 'loan.changes': [reset] });
    expect(known.changes?.[0]?.payment).not.toBe(null);
    expect(known.dueInAYear).toBe(situationWith({ 'loan.changes': [reset] }).dueInAYear);
    const unknown = situationWith({ 'loan.principalBalance': null, 'loan.changes': [reset] });
    expect(unknown.changes?.[0]?.payment).toBe(null);
    expect(unknown.dueInAYear).toBe(null);
    const changedOn = (on: string) =>
      situationWith({ 'loan.principalBalance': null, 'loan.changes': [{ ...reset, on }] }).dueInAYear;
    expect(changedOn('2027-11-23')).toBe(null);
    expect(changedOn('2027-11-24')).toBe(situationWith({}).dueInAYear);
  });
});

describe('the first lines', () => {
  const firstLines = (changes: Readonly<Record<string, unknown>>) => {
    const simulation = typedSimulationWith(changes);
    return briefOf(simulation, explainSimulation(simulation)).map(({ key }) => key);
  };
  const SOON = {
    'loan.deferredBalance': '61000.00',
    'loan.remainingMonths': 24,
    'arrears.current': true,
    'arrears.oldestUnpaidDueDate': null,
  };

  it('tell of a deferred balance that falls due within two years', () => {
    expect(firstLines(SOON)).toContain('explain.deferredDueOn');
    expect(firstLines({ ...SOON, 'loan.remainingMonths': 26 })).not.toContain('explain.deferredDueOn');
  });

  it('tell the day of a balloon although only the whole payment is known, and what to ask before it', () => {
    const whole = { 'loan.principalAndInterest': null, 'loan.escrow': null, 'loan.payment': '2140.00' };
    expect(firstLines({ ...whole, 'loan.balloonOn': '2028-11-23' })).toEqual(
      expect.arrayContaining(['explain.balloonToldOf', 'explain.beforeBalloon']),
    );
    expect(firstLines({ ...whole, 'loan.balloonOn': '2028-11-24' })).not.toContain('explain.beforeBalloon');
  });

  it('tell the day on which all is due also where the payment is below the interest', () => {
    const below = { 'loan.principalAndInterest': '500.00', 'loan.balloonOn': '2028-11-01' };
    const lines = firstLines(below);
    expect(lines).toContain('explain.balloonIfNothingChanges');
    expect(lines).not.toContain('warnings.never-paid-off');
    expect(firstLines({ 'loan.principalAndInterest': '500.00' })).toContain('warnings.never-paid-off');
  });

  it('tell of a decision that is there, and that its days may count', () => {
    const letter = { 'foreclosure.completeApplicationOn': null, 'foreclosure.decisionOn': '2026-11-20' };
    expect(firstLines(letter)).toContain('explain.actions.answer-by');
    expect(firstLines(letter)).toContain('explain.brief.nextPerhaps');
    const counts = { 'foreclosure.completeApplicationOn': '2026-11-02', 'foreclosure.decisionOn': '2026-11-20' };
    expect(firstLines(counts)).toContain('explain.brief.next');
    expect(firstLines(counts)).not.toContain('explain.brief.nextPerhaps');
  });

  it('answer who has a new servicer, and what a lender behind the first can do', () => {
    expect(firstLines({ 'foreclosure.servicerChangedOn': '2026-11-15' })).toContain('cautions.new-servicer');
    expect(firstLines({ 'foreclosure.servicerChangedOn': 'none' })).not.toContain('cautions.new-servicer');
    expect(firstLines({ 'loan.firstLien': false })).toContain('explain.nature.other-liens');
  });

  it('send who has court papers to a lawyer, unless a sale that is set comes before everything', () => {
    const filed = { 'foreclosure.firstFilingOn': '2026-11-02' };
    expect(firstLines(filed)).toContain('explain.brief.filed');
    expect(firstLines({})).not.toContain('explain.brief.filed');
    expect(firstLines({ ...filed, 'foreclosure.saleOn': '2027-02-01' })).not.toContain('explain.brief.filed');
  });

  it('take what a recast payment leaves by its rounding for no balloon', () => {
    const recast = (principalAndInterest: string) => ({
      'loan.principalBalance': '410000.00',
      'loan.ratePercent': '7.500',
      'loan.rateType': 'adjustable',
      'loan.principalAndInterest': '2600.00',
      'loan.remainingMonths': 300,
      'arrears.current': true,
      'arrears.oldestUnpaidDueDate': null,
      'loan.changes': [{ on: '2027-01-01', reason: 'recast', principalAndInterest }],
    });
    expect(firstLines(recast('3020.00'))).not.toContain('explain.balloonIfNothingChanges');
    expect(firstLines(recast('2990.00'))).toContain('explain.balloonIfNothingChanges');
  });

  it('tell who is up to date so, and what may be asked where taxes or insurance rise', () => {
    const changes = {
      'loan.backer': 'usda',
      'arrears.current': true,
      'arrears.oldestUnpaidDueDate': null,
      'household.canResumePayment': true,
      'hardship.duration': 'permanent',
      'loan.changes': [{ on: '2027-01-01', reason: 'escrow', payment: '2600.00' }],
    };
    const lines = firstLines(changes);
    expect(lines).toContain('cautions.escrow-rise');
    expect(lines).not.toContain('answer.none');
  });
});
