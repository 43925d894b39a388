import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { BACKERS } from '../../lib/case/backers';
import { explainOption } from '../../lib/explain/explain';
import {
  compareOffer,
  decidingReasons,
  denialReasons,
  explainDenial,
  explainPlanLeft,
  letterOptions,
  letterRights,
  offeredTerms,
} from '../../lib/explain/letter';
import { withIllustration } from '../../lib/explain/payment-change';
import { runSimulation } from '../../lib/interview/run';
import { readStatementFigures } from '../../lib/interview/statement-figures';
import { add } from '../../lib/money/money';
import { addRates } from '../../lib/money/rate';
import type { Term } from '../../lib/programs/option';
import { amount, monthsTerm, yearlyRate } from '../../lib/programs/terms';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars, percent } from '../money/amounts';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith, optionIn, typedSimulationWith } from '../support/household';

/** A term as a letter would put it that differs from ours. */
function oneMore(term: Term | undefined): Term | undefined {
  if (term?.unit === 'months') return monthsTerm(term.value + 1);
  if (term?.unit === 'money') return amount(add(term.value, dollars('0.01')));
  return term?.unit === 'rate' ? yearlyRate(addRates(term.value, percent('0.001'))) : term;
}

const FLEX = 'fannie-mae.flex-modification';
const flex = optionIn(typedSimulationWith(), FLEX);

const PLAN = 'fannie-mae.repayment-plan';
const fitting = typedSimulationWith({
  'household.affordablePayment': '5000.00',
  'arrears.oldestUnpaidDueDate': '2026-10-01',
  'arrears.servicingAdvances': '0.00',
});

function toldFlex(changes: Parameters<typeof typedSimulationWith>[0] = {}) {
  const { asOf, situation, marketRates, options } = typedSimulationWith(changes);
  const option = options.find(({ id }) => id === FLEX);
  if (!option) throw new Error('No Flex Modification');
  return explainOption(option, { asOf, situation, marketRates, suggested: true });
}

describe('an offer', () => {
  it('that says what we worked out differs in nothing', () => {
    const offer = {
      ratePercent: yearlyRate(percent('6.5')),
      termMonths: monthsTerm(480),
      payment: amount(dollars('1815.05')),
      deferredBalance: amount(dollars('40626.91')),
    };
    expect(compareOffer(flex, offer).map(({ difference }) => difference)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('is held against our figure to the cent, with how we came to it, the clause and what to ask', () => {
    const [rate, term, deferred, payment] = compareOffer(flex, {
      ratePercent: yearlyRate(percent('6.625')),
      termMonths: monthsTerm(360),
      deferredBalance: amount(dollars('40626.90')),
      payment: amount(dollars('1900')),
    });
    expect(rate).toMatchObject({ difference: 'higher', ask: { key: 'letter.ask.ratePercent' } });
    expect(rate?.sentence.values?.by).toEqual({ unit: 'points', value: percent('0.125') });
    expect(rate?.because[0]?.key).toMatch(/^steps\.reduce-rate\./);
    expect(rate?.sources.map(({ section }) => section)).toEqual(['F-1-27']);
    expect(term?.sentence.values?.by).toEqual({ unit: 'months', value: 120 });
    expect(term?.because[0]?.key).toMatch(/^steps\.extend-term\./);
    expect(deferred).toMatchObject({ difference: 'lower' });
    expect(deferred?.sentence.values?.by).toEqual({ unit: 'money', value: dollars('0.01') });
    expect(payment?.sentence.values?.by).toEqual({ unit: 'money', value: dollars('84.95') });
    expect(payment?.because[0]?.values?.rest).toEqual({ unit: 'money', value: dollars('551.00') });
  });

  it('of a plan is explained by the regular payment and the extra, never as a changed loan is', () => {
    const plan = withIllustration(optionIn(typedSimulationWith(), 'fannie-mae.repayment-plan'));
    const [payment] = compareOffer(plan, { payment: amount(dollars('3000')) });
    expect(payment?.because[0]?.key).toBe('letter.because.paymentOfPlan');
    const { regular, extra } = payment?.because[0]?.values ?? {};
    expect(regular).toEqual({ unit: 'money', value: dollars('2100.17') });
    expect(extra).toEqual(plan.terms?.extraPayment);
  });

  describe('of a plan after a few figures of a statement', () => {
    const asOf = date('2026-11-27');
    const read = readStatementFigures({ balance: '184,300', rate: '5.25', payment: '1,640', missed: '4' }, asOf);
    const run = read.ok ? runSimulation({ asOf, answers: read.answers }) : undefined;
    if (run?.is !== 'answered') throw new Error('Not read');
    const { options } = run.simulation;
    const plan = withIllustration(optionIn(run.simulation, 'fannie-mae.repayment-plan'));
    const offer = { payment: amount(dollars('2300')), planMonths: monthsTerm(6) };

    it('is held against the longest plan, called so, and asks for the months and the amount past due', () => {
      const [payment, months] = compareOffer(plan, offer);
      expect(months).toMatchObject({ computed: monthsTerm(12), because: [{ key: 'letter.because.longestPlan' }] });
      expect(payment?.ask?.key).toBe('letter.ask.paymentOfPlan');
      const [own] = compareOffer(optionIn(fitting, PLAN), { planMonths: monthsTerm(1) });
      expect(own?.because[0]?.override).toBe('letter.because.planMonths');
    });

    it('says what its payments leave unpaid, to the cent', () => {
      const left = explainPlanLeft(plan, offer);
      expect(left?.ask.key).toBe('letter.planLeft.ask');
      expect(left?.sentence.values).toMatchObject({
        extra: { value: dollars('660') },
        paid: { value: dollars('3960') },
        pastDue: { value: dollars('6560'), about: true },
        left: { value: dollars('2600'), about: true },
      });
      const withExtra = (extra: string, months: number) =>
        explainPlanLeft(plan, { planMonths: monthsTerm(months), extraPayment: amount(dollars(extra)) });
      // 12 x 546.67 covers it; 546.66 is short by eight cents of roundings; 546.65 by a cent a payment and more.
      expect(withExtra('546.67', 12)).toBeUndefined();
      expect(withExtra('546.66', 12)).toBeUndefined();
      expect(withExtra('546.65', 12)?.sentence.values?.left).toMatchObject({ value: dollars('0.20') });
      expect(explainPlanLeft(plan, { planMonths: monthsTerm(6) })).toBeUndefined();
      expect(explainPlanLeft(flex, offer)).toBeUndefined();
    });

    it('is one of few options to choose from: one of each kind while nobody knows the owner', () => {
      const listed = letterOptions(options.map((option) => ({ option })));
      const names = listed.map(({ option: { kind, name } }) => (kind === 'disposition' ? name : kind));
      expect(options.length).toBeGreaterThan(50);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(listed.map(({ option }) => option.kind))).toEqual(new Set(options.map(({ kind }) => kind)));
      const own = options.filter(({ authority }) => authority === 'va').map((option) => ({ option }));
      expect(letterOptions(own)).toEqual(own);
    });
  });

  it.each(BACKERS.filter((one) => one !== 'usda-direct'))(
    'is explained without a figure that we lack, whatever option of %s it is',
    (backer) => {
      const options = typedSimulationWith({ 'loan.backer': backer }).options.map(withIllustration);
      const because = options.flatMap((option) =>
        compareOffer(
          option,
          Object.fromEntries(offeredTerms(option).map((term) => [term, oneMore(option.terms?.[term])])),
        ),
      );
      expect(because.length).toBeGreaterThan(0);
      for (const locale of LOCALES) {
        const { say, words } = speaker(locale);
        const sentences = because.flatMap((term) => term.because.map(say));
        expect(sentences.filter((sentence) => sentence.includes(words('common.noFigure')))).toEqual([]);
      }
    },
  );

  it('says nothing of what the letter leaves out', () => {
    expect(compareOffer(flex, {})).toEqual([]);
    expect(compareOffer(flex, { trialMonths: monthsTerm(3) }).map(({ term }) => term)).toEqual(['trialMonths']);
  });

  it('can be compared and told for any option of any household', () => {
    for (const document of sampledCases(60)) {
      for (const option of simulate(caseOf(document)).options) {
        const terms = offeredTerms(option);
        const other = { money: amount(dollars('7.25')), rate: yearlyRate(percent('7.25')), months: monthsTerm(7) };
        const offer = Object.fromEntries(
          terms.map((term) => {
            const { unit = 'money' } = option.terms?.[term] ?? {};
            return [term, unit === 'rate' || unit === 'months' ? other[unit] : other.money];
          }),
        );
        for (const { say } of LOCALES.map(speaker)) {
          for (const { sentence, because, ask } of compareOffer(option, offer)) {
            const explained = [sentence, ...because, ...(ask ? [ask] : [])].map(say).join(' ');
            expect(explained, `${option.id}: ${explained}`).not.toMatch(/undefined|NaN|[{}]/);
          }
        }
      }
    }
  });
});

describe('a denial', () => {
  it('for a rule that fits here asks for the figure that was used', () => {
    const { sentence, rule, asks } = explainDenial(toldFlex(), `${FLEX}.seasoning`);
    expect(sentence.key).toBe('letter.denial.rule.true');
    expect(rule?.source.section).toBe('D2-3.2-06');
    expect(asks.map(({ key }) => key)).toContain('letter.denial.ask.figure');
  });

  it('for a rule that does not fit here either asks for the limit', () => {
    const denied = explainDenial(toldFlex({ 'loan.firstLien': false }), `${FLEX}.first-lien`);
    expect(denied.sentence.key).toBe('letter.denial.rule.false');
    expect(denied.asks.map(({ key }) => key)).toContain('letter.denial.ask.limit');
  });

  it('for a rule that is open here says so', () => {
    const denied = explainDenial(toldFlex({ 'loan.firstLien': null }), `${FLEX}.first-lien`);
    expect(denied.sentence.key).toBe('letter.denial.rule.unknown');
  });

  it('without a reason is told the law on modifications only where one is denied', () => {
    const { say } = speaker('en');
    expect(say(explainDenial(toldFlex(), 'other').sentence)).toContain('loan modification');
    const plan = explainOption(optionIn(typedSimulationWith(), 'fannie-mae.repayment-plan'), {
      ...typedSimulationWith(),
      suggested: true,
    });
    expect(say(explainDenial(plan, 'other').sentence)).not.toContain('loan modification');
  });

  it('tells the household’s figure with the reason that letters give', () => {
    const simulation = typedSimulationWith();
    const options = [optionIn(simulation, FLEX)];
    const { situation } = simulation;
    const told = (reason: string) =>
      speaker('en').say(explainDenial(toldFlex(), reason, { situation, options }).sentence);
    expect(told('income-too-low')).toContain('40.4%');
    expect(told('negative-present-value')).toContain('81.6%');
    const fha = typedSimulationWith({ 'loan.backer': 'fha' });
    const asked = { situation: fha.situation, options: fha.options };
    expect(speaker('en').say(explainDenial(toldFlex(), 'income-too-low', asked).sentence)).toContain('With FHA');
    expect(told('income-too-low')).not.toContain('FHA');
    expect(told('excessive-forbearance')).toMatch(/about \$40,627 is set aside, and the rule allows \$76,960\.56/);
    expect(speaker('en').say(explainDenial(toldFlex(), 'income-too-low').sentence)).not.toContain('%');
  });

  it('has words for every reason in both languages', () => {
    const explained = toldFlex();
    for (const { say } of LOCALES.map(speaker)) {
      for (const { id, label } of denialReasons(explained)) {
        const { sentence, asks } = explainDenial(explained, id);
        expect([label, sentence, ...asks].map(say).join(' ')).not.toMatch(/undefined|[{}]/);
      }
    }
  });
});

describe('what decides in our run, whatever the letter says', () => {
  const deciding = (changes = {}) => decidingReasons(toldFlex(changes)).map(({ id }) => id);

  it('is nothing where every rule fits', () => {
    expect(toldFlex().status).toBe('may-qualify');
    expect(deciding()).toEqual([]);
  });

  it('is the rule that stands in the way of an option that a letter may offer all the same', () => {
    const refused = { 'loan.firstLien': false };
    expect(toldFlex(refused).status).toBe('does-not-qualify');
    expect(deciding(refused)).toEqual([`${FLEX}.first-lien`]);
  });

  it('is the rule that waits for an answer', () => {
    expect(deciding({ 'loan.firstLien': null })).toEqual([`${FLEX}.first-lien`]);
  });
});

describe('the rights with a letter', () => {
  const loanCase = caseWith();
  const ids = (...rest: Parameters<typeof letterRights>) => letterRights(...rest).map(({ id }) => id);

  it('are an appeal within 14 days of a denied modification, its reasons and a notice of error', () => {
    const rights = letterRights(loanCase, 'modification', 'denial', date('2026-11-20'));
    expect(rights.map(({ id, source }) => [id, source.section])).toEqual([
      ['appeal', '1024.41(h)(2)'],
      ['reasons', '1024.41(d)'],
      ['error', '1024.35(e)(3)'],
    ]);
    expect(rights[0]?.sentences[0]?.values?.by).toEqual({ unit: 'date', value: '2026-12-04' });
    expect(speaker('en').say(rights[0]?.sentences[0] ?? { key: '' })).toContain('by December 4, 2026 or earlier');
  });

  it('name no appeal where something else than a modification is denied', () => {
    expect(ids(loanCase, 'repayment-plan', 'denial', undefined)).toEqual(['error']);
  });

  it('give 14 days to answer an offer', () => {
    const [accept] = letterRights(loanCase, 'modification', 'offer', date('2026-11-20'));
    expect(accept?.sentences[0]?.values).toMatchObject({
      days: { value: 14 },
      late: { value: 7 },
      by: { value: '2026-12-04' },
    });
  });

  it('give 7 days where a sale is less than 90 days from the letter, and 14 from there on', () => {
    const of = (saleOn: string) =>
      letterRights(caseWith({ 'foreclosure.saleOn': saleOn }), 'modification', 'offer', date('2026-11-20'))[0];
    expect(of('2027-02-17')?.sentences[0]).toMatchObject({
      key: 'letter.rights.acceptLate',
      values: { by: { value: '2026-11-27' } },
    });
    expect(of('2027-02-18')?.sentences[0]).toMatchObject({
      key: 'letter.rights.accept',
      values: { by: { value: '2026-12-04' } },
    });
  });

  it('say of a day that it has passed', () => {
    const keysOf = (letterOf: string) =>
      letterRights(loanCase, 'modification', 'offer', date(letterOf))[0]?.sentences.map(({ key }) => key);
    expect(keysOf('2026-11-09')).toEqual(['letter.rights.accept']);
    expect(keysOf('2026-11-08')).toEqual(['letter.rights.accept', 'timeline.passed']);
  });

  it('say that they are not for a line of credit where it may be one', () => {
    const keysOf = (firstLien: boolean) =>
      letterRights(
        caseWith({ 'loan.backer': 'other', 'loan.firstLien': firstLien }),
        'modification',
        'denial',
        undefined,
      ).map(({ sentences }) => sentences.at(-1)?.key);
    expect(new Set(keysOf(false))).toEqual(new Set(['letter.rights.notForLine']));
    expect(keysOf(true)).toEqual(['letter.rights.appeal', 'letter.rights.reasons', 'letter.rights.error']);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a home that is rented out', { 'property.occupancy': 'rental' }],
    ['a small servicer', { 'foreclosure.smallServicer': true }],
    ['a Farm Credit lender', { 'foreclosure.farmCredit': true }],
    ['a reverse mortgage', { 'loan.product': 'reverse' }],
  ])('of %s are the answer to an error alone: that binds every servicer', (_, changes) => {
    expect(ids(caseWith(changes), 'modification', 'denial', undefined)).toEqual(['error']);
    expect(ids(caseWith(changes), 'modification', 'offer', undefined)).toEqual(['error']);
  });

  it('are none of a line of credit', () => {
    expect(ids(caseWith({ 'loan.product': 'home-equity-line' }), 'modification', 'denial', undefined)).toEqual([]);
  });
});
