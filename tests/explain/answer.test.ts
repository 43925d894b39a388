import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { explainSimulation } from '../../lib/explain/explain';
import { headlineOf } from '../../lib/explain/figures';
import { changeOf, fullPauseOf, leadingOption, openOptions, withIllustration } from '../../lib/explain/payment-change';
import { explainOwners, rangeOf } from '../../lib/explain/payment-range';
import { runSimulation } from '../../lib/interview/run';
import { withShownFigures } from '../../lib/interview/shown-figures';
import { readStatementFigures } from '../../lib/interview/statement-figures';
import { fromCents as money } from '../../lib/money/money';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { caseWith } from '../support/household';

const en = speaker('en');
const simulationWith = (changes: Record<string, unknown> = {}) => simulate(caseWith(changes));
const optionIn = ({ options }: ReturnType<typeof simulate>, id: string) => {
  const found = options.find((option) => option.id === id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
};
const RATE = { 'market.gseModificationRatePercent': '6.750' };
const explained = (id: string, changes: Record<string, unknown> = {}) => {
  const simulation = simulationWith({ ...RATE, ...changes });
  return changeOf(optionIn(simulation, id), simulation.situation);
};

const SUPPLEMENT = {
  asOf: '2026-11-28',
  'loan.backer': 'fha',
  'loan.originatedOn': '2021-02-10',
  'loan.originalPrincipal': '280000.00',
  'loan.principalBalance': '246788.70',
  'loan.ratePercent': '3.250',
  'loan.remainingMonths': 294,
  'loan.principalAndInterest': '1218.58',
  'loan.escrow': '480.00',
  'arrears.oldestUnpaidDueDate': '2026-08-01',
  'arrears.escrowAdvances': '1920.00',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '0.00',
  'property.value': '330000.00',
  'household.affordablePayment': '1450.00',
  'household.grossMonthlyIncome': '4300.00',
  'history.paymentsMade': 66,
};

describe('the answer in one sentence', () => {
  it('says a lower payment beside the one of today, and what is due at the end', () => {
    const change = explained('fannie-mae.flex-modification');
    expect(change && en.say(change.sentence)).toBe('You could pay $1,815.05 a month instead of $2,100.17.');
    expect([change?.before, change?.after]).toEqual([210017, 181505]);
    expect(change?.due && en.say(change.due)).toBe('At the end (March 2067), $40,626.91 is due in one sum.');
    expect(change?.above).toBeUndefined();
  });

  it('says by how much a payment is above what the household can pay', () => {
    const change = explained('fannie-mae.flex-modification', { 'household.affordablePayment': '1800.00' });
    expect(change?.above && en.say(change.above)).toBe('That is $15.05 a month more than you said you can pay.');
  });

  it('says of an FHA supplement how long it lasts, and from when the payment is above what the household can pay', () => {
    const change = explained('fha.payment-supplement', SUPPLEMENT);
    expect(change && en.say(change.sentence)).toBe(
      'You could pay $1,393.94 a month for 36 months (3 years) instead of $1,698.58. After that the full payment comes back.',
    );
    expect(change?.above && en.say(change.above)).toBe(
      'From March 2030, you would pay $1,698.58 a month. That is $248.58 a month more than you said you can pay.',
    );
  });

  it('says of an FHA claim that the trial comes first', () => {
    const change = explained('fha.partial-claim', {
      ...SUPPLEMENT,
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': '1700.00',
    });
    expect(change && en.say(change.sentence)).toBe(
      'After 3 months of trial payments, you could be caught up and go on with $1,698.58 a month, as today.',
    );
  });

  it('says what the payment becomes where a known change comes to a loan that goes on as it was', () => {
    const resolved = {
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'arrears.escrowShortage': '0.00',
    };
    const escrow = [{ on: '2027-02-01', reason: 'escrow', payment: '2300.17' }];
    const later = explained('fannie-mae.payment-deferral', { ...resolved, 'loan.changes': escrow })?.later;
    expect(later && en.say(later)).toBe(
      'The payment of this loan changes: you would pay $2,300.17 a month from February 2027.',
    );
    expect(explained('fannie-mae.payment-deferral', resolved)?.later).toBeUndefined();
  });

  it('tells a plan by its months, and has no sentence where none fits', () => {
    const fits = { 'household.affordablePayment': '5000.00', 'arrears.oldestUnpaidDueDate': '2026-10-01' };
    const change = explained('fannie-mae.repayment-plan', { ...fits, 'arrears.servicingAdvances': '0.00' });
    expect(change && en.say(change.sentence)).toMatch(
      /^You could catch up with \$[\d,.]+ a month for \d+ months, then /,
    );
    expect(change?.due && en.say(change.due)).toBe('At the end, no sum is left to pay.');
    expect(explained('fannie-mae.repayment-plan')).toBeUndefined();
  });

  it('says about where a figure is estimated, with a firm payment of today', () => {
    const change = explained('fannie-mae.flex-modification', { 'arrears.escrowShortage': null });
    expect(change && en.say(change.sentence)).toMatch(/about \$[\d,.]+ a month instead of \$2,100\.$/);
  });
});

describe('a household that told its whole payment alone', () => {
  const WHOLE = {
    'loan.principalAndInterest': null,
    'loan.escrow': null,
    'loan.payment': '2100.17',
    'loan.principalBalance': null,
    'loan.remainingMonths': null,
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    'arrears.escrowAdvances': '0.00',
    'arrears.escrowShortage': '0.00',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'household.canReinstate': false,
    'household.affordablePayment': '2700.00',
  };
  const loanCase = caseWith(WHOLE);
  const simulation = withShownFigures(loanCase, simulate(loanCase));

  // That all of the payment is principal and interest is an estimate; the payment is none.
  it('reads about with what rests on an estimate, never with what it told', () => {
    const option = optionIn(simulation, 'fannie-mae.payment-deferral');
    const change = changeOf(option, simulation.situation);
    expect(change && en.say(change.sentence)).toBe(
      'You could be caught up and go on with $2,100.17 a month, as today.',
    );
    const explained = explainSimulation(simulation).options.find(({ id }) => id === option.id);
    expect(explained?.headline.map(en.say).join(' ')).toBe(
      'You would move about $8,581 to the end with no interest. Your payment stays the same: $2,100.17 a month.',
    );
  });
});

describe('the range while nobody knows the owner', () => {
  it('goes from the lowest payment to the highest', () => {
    const { options, situation } = simulationWith({ ...RATE, 'loan.backer': 'unknown' });
    const firsts = options.filter(({ id }) =>
      ['fannie-mae.flex-modification', 'freddie-mac.flex-modification'].includes(id),
    );
    const range = rangeOf(firsts, situation);
    expect(range && en.say(range.sentence)).toContain('instead of $2,100.17');
    expect(rangeOf([], situation)).toBeUndefined();
  });

  it('with a few figures of a statement is the one of the changed loans that lower the payment', () => {
    const asOf = date('2026-10-14');
    const read = readStatementFigures({ balance: '184,300', rate: '5.25', payment: '1,640', missed: '4' }, asOf);
    const run = read.ok ? runSimulation({ asOf, answers: read.answers }) : undefined;
    if (run?.is !== 'answered') throw new Error('Not read');
    const { options, suggestedOrder, situation } = run.simulation;
    const order = suggestedOrder.flatMap((id) => options.filter((option) => option.id === id));
    const { range } = explainOwners(order, situation);
    expect([range?.low, range?.high]).toEqual([143640, 154643]);
    const told = (locale: 'en' | 'es') => range && speaker(locale).say(range.sentence);
    expect(told('en')).toBe(
      'With a loan modification you could pay between about $1,436 and about $1,546 a month instead of $1,640. It depends on who backs the loan. With some it may not go down.',
    );
    expect(told('es')).toContain('podría pagar entre unos $1,436 y unos $1,546 al mes en vez de $1,640,');
    // Without a changed loan that lowers it: today's payment is named as such.
    const others = order.filter(({ kind, id }) => kind === 'deferral' || id === 'va.traditional-modification');
    const { range: upTo } = explainOwners(others, situation);
    expect(upTo && en.say(upTo.sentence)).toMatch(/^You could go on with \$1,640 a month or pay up to about \$1,792\./);
    expect(explainOwners([], situation).range).toBeUndefined();
  });
});

describe('help that lasts some months, while nobody knows the owner', () => {
  const told = (changes: Record<string, unknown>, locale: 'en' | 'es' = 'en') => {
    const simulation = simulationWith({ 'loan.backer': 'unknown', ...changes });
    const leaves = changes['household.wantsToStay'] === false;
    const { sentences, due } = explainOwners(openOptions(simulation, leaves), simulation.situation, leaves);
    return [...sentences, ...(due ? [due] : [])].map(speaker(locale).say).join(' ');
  };
  const PAUSED = {
    'arrears.oldestUnpaidDueDate': null,
    'arrears.current': true,
    'arrears.escrowAdvances': '0.00',
    'arrears.servicingAdvances': '0.00',
    'arrears.escrowShortage': '0.00',
    'hardship.cause': 'unemployment',
    'hardship.duration': 'temporary-ongoing',
    'household.affordablePayment': '0.00',
    'loan.principalBalance': null,
    'loan.ratePercent': null,
    'property.value': null,
  };
  const PLANS = {
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    'arrears.servicingAdvances': '0.00',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'household.affordablePayment': '3300.00',
    'household.canPayNow': '4200.34',
    'loan.principalBalance': null,
    'loan.ratePercent': null,
    'property.value': null,
  };

  it('is told with its months and what is past due after it', () => {
    expect(told(PAUSED)).toBe(
      'You could pay $0 a month for 3 to 12 months instead of $2,100.17. It depends on who backs the loan. After the pause, between $6,300.51 and $25,202.04 is past due.',
    );
    expect(told(PAUSED, 'es')).toContain('podría pagar $0 al mes durante 3 a 12 meses en vez de $2,100.17.');
  });

  it('is told with what is paid at once, beside help that lasts', () => {
    // 4 × 2,100.17 less what is paid at once is 4,200.34, over five or four months.
    expect(told(PLANS)).toBe(
      'You could catch up with $4,200.34 at once and between $2,940.24 and $3,150.26 a month for 4 to 5 months, then $2,100.17 again. It depends on who backs the loan.',
    );
    expect(told(PLANS, 'es')).toContain('ponerse al día con $4,200.34 de una vez y entre $2,940.24 y $3,150.26 al mes');
    const beside = told({
      ...PLANS,
      'arrears.oldestUnpaidDueDate': '2026-09-01',
      'household.canPayNow': '2100.17',
      'household.affordablePayment': '2400.00',
    });
    expect(beside).toContain('With some, it is a repayment plan. The higher payment lasts');
    expect(beside).toContain('First you would pay $2,100.17 at once.');
  });

  it('is no payment for who leaves the home', () => {
    const leaving = { ...RATE, 'household.wantsToStay': false, 'household.affordablePayment': '0.00' };
    expect(told(leaving)).toBe('There are ways to leave the home without a foreclosure.');
  });
});

describe('the option that an answer begins with', () => {
  const leads = (changes: Record<string, unknown>) => {
    const { options, situation, suggestedOrder } = simulationWith({ ...RATE, ...changes });
    const open = suggestedOrder.flatMap((id) => options.filter((option) => option.id === id));
    return [open[0]?.id, leadingOption(open, situation)?.id];
  };

  it('is the first, where that one may fit', () => {
    expect(leads({})).toEqual(['fannie-mae.flex-modification', 'fannie-mae.flex-modification']);
    expect(leadingOption([], simulationWith().situation)).toBeUndefined();
  });

  it('is no call for everything at once while nobody said that it can be paid', () => {
    const waiting = { 'household.canReinstate': null, 'property.value': null };
    expect(leads(waiting)).toEqual(['fannie-mae.reinstatement', 'fannie-mae.flex-modification']);
  });

  it('is one with figures that nothing speaks against, where the first has none', () => {
    expect(leads({ 'loan.backer': 'other' })).toEqual(['other.repayment-plan', 'other.loan-modification']);
  });

  it('is no pause while the hardship lasts, but what lasts: a changed loan without figures too', () => {
    const fha = { 'loan.backer': 'fha', 'household.affordablePayment': '1500.00' };
    const open = { 'arrears.escrowShortage': null, 'household.canResumePayment': false };
    expect(leads({ ...fha, ...open, 'hardship.duration': 'temporary-ongoing' })).toEqual([
      'fha.forbearance',
      'fha.forbearance',
    ]);
    expect(leads({ ...fha, ...open, 'hardship.duration': 'permanent' })[1]).toBe('fha.combination');
    const unknownIncome = { 'loan.backer': 'other', 'household.grossMonthlyIncome': null };
    expect(leads({ ...unknownIncome, ...open })[1]).toBe('other.loan-modification');
  });
});

describe('a pause while nobody said what can be paid', () => {
  it('is told as one in which nothing is paid, with every owner', () => {
    const told = { 'hardship.duration': 'temporary-ongoing', 'household.affordablePayment': null };
    const simulation = simulationWith({ ...told, 'loan.backer': 'unknown', 'history.forbearanceMonthsUsed': 0 });
    const pauses = simulation.options.filter(({ kind }) => kind === 'forbearance');
    const sentences = explainSimulation(simulation)
      .options.filter(({ id }) => pauses.some((option) => option.id === id))
      .map(({ headline }) => headline.map(en.say).join(' '));
    expect(pauses).toHaveLength(6);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^In a full pause you would pay nothing for \d+ months/);
    }
    const { terms } = optionIn(simulation, 'other.forbearance').illustration ?? {};
    // Eight installments and 180.00 of costs are past due, and six installments more are left out.
    expect(terms?.arrearsAtEnd).toEqual({ unit: 'money', value: (8 + 6) * 210017 + 18000 });
    // The picture sets it beside the payment of today.
    const { situation } = simulation;
    expect(fullPauseOf(optionIn(simulation, 'other.forbearance'), situation)).toEqual({ before: 210017, after: 0 });
    expect(fullPauseOf(optionIn(simulation, 'other.repayment-plan'), situation)).toBeUndefined();
  });
});

describe('a payment that changes later', () => {
  const RISE = { on: '2027-02-01', reason: 'escrow', payment: '2300.17' };
  const toldOf = (id: string, changes: Record<string, unknown>) => {
    const explained = explainSimulation(simulationWith(changes)).options.find((option) => option.id === id);
    const terms = explained?.terms.map(({ label, value }) => `${en.say(label)}: ${en.value(value)}`) ?? [];
    return { headline: explained?.headline.map(en.say).join(' '), terms };
  };

  // 1,264.05 and 520.00 of escrow, 31.00 of a shortage for sixty months (contract, the simulation); 200.00 more from February on.
  it('is told with its month in the headline and in the terms', () => {
    const { headline, terms } = toldOf('fannie-mae.flex-modification', { ...RATE, 'loan.changes': [RISE] });
    expect(headline).toBe(
      'Your payment would go from $2,100.17 to $1,815.05 a month, over 480 months (40 years). From February 2027 it would be $2,015.05 a month. From January 2032 it would be $1,984.05 a month.',
    );
    expect(terms).toEqual(
      expect.arrayContaining(['Monthly payment: $1,815.05', 'Monthly payment from February 2027: $2,015.05']),
    );
  });

  it('is told of a loan that goes on, too', () => {
    const { headline } = toldOf('fannie-mae.payment-deferral', {
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'arrears.escrowShortage': '0.00',
      'hardship.duration': 'temporary-resolved',
      'loan.changes': [RISE],
    });
    expect(headline).toMatch(/From February 2027 it would be \$2,300\.17 a month\.$/);
  });
});

describe('the order in which open options are told', () => {
  const orderOf = (changes: Record<string, unknown>, leaves = false) => {
    const simulation = simulationWith({ ...RATE, ...changes });
    return { suggested: simulation.suggestedOrder, told: openOptions(simulation, leaves).map(({ id }) => id) };
  };

  it('begins with the option that the answer begins with, and else is the suggested one', () => {
    const { suggested, told } = orderOf({ 'loan.backer': 'other' });
    expect(told[0]).toBe('other.loan-modification');
    expect(told.slice(1)).toEqual(suggested.filter((id) => id !== told[0]));
  });

  it('keeps the turns of several owners, and begins with a way to leave only for who leaves', () => {
    const { suggested, told } = orderOf({ 'loan.backer': 'unknown' });
    const authorities = (ids: readonly string[]) => ids.map((id) => id.split('.')[0]);
    expect(authorities(told)).toEqual(authorities(suggested));
    expect([...told].sort()).toEqual([...suggested].sort());
    const leaving = { 'household.wantsToStay': false, 'property.value': '240000.00' };
    expect(orderOf(leaving, true).told[0]).toBe('fannie-mae.short-sale');
    expect(orderOf(leaving).told[0]).not.toBe('fannie-mae.short-sale');
  });
});

describe('an illustration', () => {
  it('stands in for the figures of an option that has none', () => {
    const plan = withIllustration(optionIn(simulationWith(), 'fannie-mae.repayment-plan'));
    expect(plan.payments?.[0]?.payment).toBe(351529);
    const own = optionIn(simulationWith(), 'fannie-mae.flex-modification');
    expect(withIllustration(own)).toBe(own);
  });
});

describe('a payment that is to rise while nobody knows the owner', () => {
  const RISING = {
    ...RATE,
    'loan.backer': 'conventional',
    'loan.changes': [{ on: '2027-02-01', reason: 'escrow', payment: '2600.00' }],
  };

  it('is named with its month, and no sentence says that one can go on with the payment of today', () => {
    const simulation = simulationWith(RISING);
    const { sentences, without } = explainOwners(openOptions(simulation, false), simulation.situation);
    expect(without).toBe(260000);
    expect(sentences.map(en.say).join(' ')).toContain('Without help, you would pay $2,600 a month from February 2027.');
    expect(sentences.map(en.say).join(' ')).not.toContain('You could go on');
    const es = sentences.map(speaker('es').say).join(' ');
    expect(es).toContain('Sin ayuda, usted pagaría $2,600 al mes desde febrero de 2027.');
  });

  it('stands alone where no option has figures', () => {
    const { situation } = simulationWith(RISING);
    expect(explainOwners([], situation).sentences.map(en.say)).toEqual([
      'Without help, you would pay $2,600 a month from February 2027.',
    ]);
    expect(explainOwners([], simulationWith().situation)).toEqual({ first: [], sentences: [] });
  });
});

describe('what falls due at the end while nobody knows the owner', () => {
  const deferrals = (simulation: ReturnType<typeof simulate>) =>
    ['fannie-mae.payment-deferral', 'freddie-mac.payment-deferral'].map((id) => optionIn(simulation, id));

  it('is told as the same with each, or else from the least to the most', () => {
    const simulation = simulationWith({ ...RATE, 'loan.backer': 'conventional' });
    const one = { kind: 'deferral', totals: undefined } as const;
    const terms = (moved: number) => ({
      payment: { unit: 'money', value: money(moved) } as const,
      deferredBalance: { unit: 'money', value: money(moved) } as const,
    });
    const [first, second] = deferrals(simulation);
    if (!first || !second) throw new Error('No deferrals');
    const same = rangeOf(
      [
        { ...first, ...one, terms: terms(555000) },
        { ...second, ...one, terms: terms(555000) },
      ],
      simulation.situation,
    );
    expect(same?.due && en.say(same.due)).toMatch(
      /^When the loan ends, \$5,550 is due in one sum, with no interest\.$/,
    );
    const other = rangeOf(
      [
        { ...first, ...one, terms: terms(555000) },
        { ...second, ...one, terms: terms(555100) },
      ],
      simulation.situation,
    );
    expect(other?.due && en.say(other.due)).toBe('At the end, between $5,550 and $5,551 is due in one sum.');
    const none = rangeOf(
      [
        { ...first, ...one, terms: terms(555000) },
        { ...second, ...one, terms: { payment: { unit: 'money', value: money(210017) } } },
      ],
      simulation.situation,
    );
    expect(none?.due && en.say(none.due)).toBe('With some, $5,550 is due in one sum at the end.');
  });
});

describe('a pause in which a known change comes', () => {
  // One month at 1,664.00, then five at 1,800.00.
  const runs = (...payments: readonly (readonly [number, number])[]) =>
    payments.map(([months, payment], index) => ({
      phase: 'forbearance' as const,
      fromMonth: index + 1,
      months,
      payment: money(payment),
    }));
  const pause = (payments: ReturnType<typeof runs>) => {
    const simulation = simulationWith({ ...RATE, 'arrears.oldestUnpaidDueDate': '2026-08-01' });
    const { illustration: _, ...option } = optionIn(simulation, 'fannie-mae.forbearance');
    const own = {
      ...option,
      terms: {
        planMonths: { unit: 'months', value: 6 } as const,
        reducedPayment: { unit: 'money', value: money(166400) } as const,
        arrearsAtEnd: { unit: 'money', value: money(105000) } as const,
      },
      payments,
    };
    const headline = headlineOf(own, simulation.situation);
    const change = changeOf(own, simulation.situation);
    return [headline && en.say(headline), change && speaker('es').say(change.sentence)];
  };

  it('is told with both payments', () => {
    expect(pause(runs([1, 166400], [5, 180000]))).toEqual([
      'You would pay $1,664 a month for 1 month, then $1,800 a month until 6 months have passed. After that, $1,050 would be past due.',
      'Usted podría pagar $1,664.00 al mes por 1 mes y luego $1,800.00 al mes, hasta cumplir 6 meses. Hoy paga $2,100.17.',
    ]);
  });

  it('is told with the highest where there are more, and as before where there is one', () => {
    expect(pause(runs([1, 166400], [2, 180000], [3, 175000]))[0]).toContain('then up to $1,800 a month');
    expect(pause(runs([6, 166400]))[0]).toBe(
      'You would pay $1,664 a month for 6 months. After that, $1,050 would be past due.',
    );
  });
});

describe('the balance of a changed loan that rests on estimates', () => {
  it('is about so much, like its parts', () => {
    const simulation = simulationWith({ ...RATE, 'arrears.suspense': null });
    const explanation = explainSimulation({ ...simulation, options: simulation.options.map(withIllustration) });
    const flex = explanation.options.find(({ id }) => id === 'fannie-mae.flex-modification');
    const balance = flex?.terms.find(({ field }) => field === 'principalBalance');
    const bearing = flex?.terms.find(({ field }) => field === 'interestBearingBalance');
    expect([balance?.value, bearing?.value]).toMatchObject([{ about: true }, { about: true }]);
  });
});

describe('a payment that is a little off the level one', () => {
  // 201,000.00 at 4.5 % over 255 months: the level payment is 1,225.65, and 1 % of it 12.25 and a half.
  const off = (principalAndInterest: string, balloonOn: string | null = null) =>
    simulationWith({
      ...RATE,
      'loan.principalBalance': '201000.00',
      'loan.ratePercent': '4.500',
      'loan.remainingMonths': 255,
      'loan.principalAndInterest': principalAndInterest,
      'loan.balloonOn': balloonOn,
    });
  const told = (simulation: ReturnType<typeof simulate>) =>
    explainSimulation(simulation).endOfLoan.map(({ key }) => key);
  const asked = ({ notices }: ReturnType<typeof simulate>) => notices.map(({ notice }) => notice);

  it('is asked about, and told as no balloon', () => {
    const simulation = off('1216.00');
    expect(simulation.situation.balloon?.balance).toBe(530582);
    expect(told(simulation)).toEqual([]);
    expect(asked(simulation)).toContain('payment-does-not-match');
    expect(asked(simulation)).not.toContain('owed-at-end');
    const deferral = withIllustration(optionIn(simulation, 'fannie-mae.payment-deferral'));
    const due = changeOf(deferral, simulation.situation)?.due;
    const { dueAtEnd = 0, balloon = 0 } = deferral.totals ?? {};
    expect(balloon).toBeGreaterThan(0);
    expect(due?.values?.dueAtEnd).toMatchObject({ value: dueAtEnd - balloon });
  });

  it('is told as a balloon from 1 % on', () => {
    expect(told(off('1213.40'))).toEqual([]);
    expect(told(off('1213.39'))).toEqual(['explain.balloonIfNothingChanges']);
    expect(asked(off('1213.39'))).toContain('owed-at-end');
  });

  it('is a balloon all the same where the loan has the day of one', () => {
    expect(told(off('1216.00', '2032-01-01'))).toEqual(['explain.balloonIfNothingChanges']);
  });
});
