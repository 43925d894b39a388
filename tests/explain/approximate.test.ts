import { describe, expect, it, test, vi } from 'vitest';
import { explainText } from '../../lib/cli/explain';
import { approximate, oldRateSentence } from '../../lib/explain/approximate';
import { explainSimulation } from '../../lib/explain/explain';
import { keyFigures } from '../../lib/explain/key-figures';
import { changeOf } from '../../lib/explain/payment-change';
import { rangeOf } from '../../lib/explain/payment-range';
import { moneyValue } from '../../lib/explain/sentence';
import { factsForTerms } from '../../lib/interview/rank';
import { ZERO } from '../../lib/money/money';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { optionIn, typedSimulationWith } from '../support/household';

vi.mock(import('../../lib/programs/parameters'), async (original) => {
  const { untilOctober } = await import('../support/survey');
  return untilOctober(await original());
});

const PRIVATE_LOAN = { 'loan.backer': 'other', 'loan.ratePercent': '7.875', 'loan.principalAndInterest': '1740.17' };
const ABOUT = { en: 'about', es: 'unos' };
const A_MONTH = { en: /about \$[\d,]+ a month/, es: /unos \$[\d,]+ al mes/ };
const RATE = {
  en: 'the survey rate of 7.40% of October 8, 2026',
  es: 'la tasa de la encuesta de 7.40% del 8 de octubre de 2026',
};

/** Without the breaks at the width of a terminal. */
function textOf(changes: Readonly<Record<string, unknown>>, locale: 'en' | 'es') {
  return explainText(typedSimulationWith({ ...PRIVATE_LOAN, ...changes }), locale).replace(/\s+/g, ' ');
}

describe('the steps behind figures that rest on an old rate', () => {
  const stepsOf = (changes: Readonly<Record<string, unknown>>, id: string) => {
    const { say } = speaker('en');
    const explained = explainSimulation(typedSimulationWith(changes)).options.find((option) => option.id === id);
    return explained?.steps.map(({ sentence }) => say(sentence)) ?? [];
  };

  it('tell what goes in as it is, and what comes out as about so much', () => {
    const flex = stepsOf({}, 'fannie-mae.flex-modification');
    expect(flex.at(0)).not.toContain('about');
    expect(flex.at(-1)).toMatch(/^Of \$256,535\.23, the rules set about \$[\d,]+ aside .* You pay on about \$[\d,]+\./);
    const usda = stepsOf({ 'loan.backer': 'usda' }, 'usda.modification-with-advance');
    expect(usda.at(-1)).toMatch(/USDA advances about \$[\d,]+, .* You pay on about \$[\d,]+\./);
  });

  it('leave a rate that the market does not lower as it is', () => {
    const kept = stepsOf({ 'loan.backer': 'other', 'loan.ratePercent': '5.000' }, 'other.loan-modification');
    expect(kept).toContain('The last market rate that we have is not below yours, so your rate of 5% stays.');
  });
});

describe('terms that are known where what they come to in all is not', () => {
  it('stay exact, and the sums that rest on an estimate say about', () => {
    // Nobody said that no sum was put off before: the payment does not rest on it, what is due at the end does.
    const { situation, options } = typedSimulationWith({
      'loan.backer': 'other',
      'loan.deferredBalance': null,
      'market.pmms30Percent': '7.11',
    });
    const option = optionIn({ options }, 'other.loan-modification');
    expect(option.illustration?.estimated).toEqual(['loan.deferredBalance']);
    const shown = { ...option, payments: option.illustration?.payments, totals: option.illustration?.totals };
    const change = changeOf(shown, situation);
    const { say } = speaker('en');
    expect(change && say(change.sentence)).toMatch(/ \$[\d,]+\.\d\d a month instead of \$2,100\.17\.$/);
    expect(change && say(change.sentence)).not.toContain('about');
    expect(change?.due && say(change.due)).toMatch(/, about \$[\d,]+ is due in one sum\.$/);
    expect(change).toMatchObject({ isAfterEstimate: false });
    const due = keyFigures(shown, situation).find(({ label }) => label === 'results.figures.dueAtEnd');
    expect(due?.value).toMatchObject({ about: true });
  });
});

describe('the first figures of an answer', () => {
  it('are estimates in their bars as in their sentence, and name the rate', () => {
    const { situation, options, marketRates } = typedSimulationWith(PRIVATE_LOAN);
    const option = optionIn({ options }, 'other.loan-modification');
    expect(changeOf(option, situation)).toMatchObject({ isAfterEstimate: true });
    expect(rangeOf([option], situation)).toMatchObject({ areApproximate: true });
    expect(speaker('en').say(oldRateSentence(option, marketRates))).toContain(RATE.en);
    const exact = optionIn(
      typedSimulationWith({ ...PRIVATE_LOAN, 'market.pmms30Percent': '7.11' }),
      'other.loan-modification',
    );
    expect(changeOf(exact, situation)).toMatchObject({ isAfterEstimate: false });
  });
});

describe.each(LOCALES)('figures that rest on an old rate, in %s', (locale) => {
  const figures = (changes: Readonly<Record<string, unknown>>) =>
    optionIn(typedSimulationWith({ ...PRIVATE_LOAN, ...changes }), 'other.loan-modification');

  it('are about so much in the headline, the terms and the totals, and name the rate and its day', () => {
    const { value } = speaker(locale);
    const text = textOf({}, locale);
    const { terms, totals } = figures({});
    for (const amount of [
      terms?.payment,
      moneyValue(totals?.totalPaid ?? ZERO),
      moneyValue(totals?.totalInterest ?? ZERO),
    ]) {
      const [exact, written] = [
        amount ?? ({ unit: 'missing' } as const),
        approximate(amount ?? { unit: 'missing' }),
      ].map(value);
      expect(written).toMatch(new RegExp(`^${ABOUT[locale]} \\$[\\d,]+$`));
      expect(text).toContain(written);
      expect(text).not.toContain(exact);
    }
    expect(text).toContain(RATE[locale]);
  });

  it('are exact once a newer one is given', () => {
    const text = textOf({ 'market.pmms30Percent': '7.11' }, locale);
    expect(text).not.toMatch(A_MONTH[locale]);
    expect(text).not.toContain(RATE[locale]);
  });

  it('are exact while the rate is within its term', () => {
    expect(textOf({ asOf: '2026-10-15' }, locale)).not.toMatch(A_MONTH[locale]);
    expect(textOf({ asOf: '2026-10-16' }, locale)).toMatch(A_MONTH[locale]);
  });
});

test('key figures: today’s payment is exact, what follows is about so much', () => {
  const simulation = typedSimulationWith(PRIVATE_LOAN);
  const figures = keyFigures(optionIn(simulation, 'other.loan-modification'), simulation.situation);
  const about = figures.map(({ label, value }) => [label.split('.').at(-1), 'about' in value]);
  expect(about.slice(0, 2)).toEqual([
    ['now', false],
    ['first', true],
  ]);
});

test('what a private option no longer waits for is still asked for, by its name', () => {
  const option = optionIn(typedSimulationWith({ ...PRIVATE_LOAN, 'loan.escrow': null }), 'other.loan-modification');
  expect(option).toMatchObject({ status: 'servicer-decides', missing: [] });
  expect(factsForTerms(option)).toEqual(['loan.escrow']);
  expect(textOf({ 'loan.escrow': null }, 'en')).toContain('Answers that would tell more: -');
  const may = optionIn(typedSimulationWith(), 'fannie-mae.flex-modification');
  expect(factsForTerms(may)).toEqual([]);
});
