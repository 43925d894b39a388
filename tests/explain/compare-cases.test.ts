import { describe, expect, it } from 'vitest';
import { CASE_MEASURES, caseFigures, optionsOfBoth } from '../../lib/explain/compare-cases';
import type { OptionResult } from '../../lib/simulate/results';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { typedSimulationWith } from '../support/household';

const simulation = typedSimulationWith();

const named = (name: string): OptionResult => {
  const option = simulation.options.find((one) => one.name === name);
  if (option === undefined) throw new Error(`No option ${name}`);
  return option;
};

describe('the figures of an option beside another case', () => {
  it('are those of the simulation, to the cent', () => {
    const option = named('flex-modification');
    const figures = caseFigures(option, simulation.situation);
    const { payment, change } = figures;
    expect(payment?.unit === 'money' && payment.value).toBe(
      option.terms?.payment?.unit === 'money' && option.terms.payment.value,
    );
    const today = simulation.situation.totalPayment ?? 0;
    expect(change?.unit === 'money-apart' && payment?.unit === 'money' && change.value + today).toBe(
      payment?.unit === 'money' && payment.value,
    );
    expect(Object.keys(figures)).toEqual([...CASE_MEASURES]);
  });

  it('have no change where nobody knows the payment of today, and none at all where nothing is paid', () => {
    const option = named('flex-modification');
    expect(caseFigures(option, { ...simulation.situation, totalPayment: null })).not.toHaveProperty('change');
    const { terms, payments, totals, illustration, ...bare } = option;
    expect(caseFigures(bare, simulation.situation)).toEqual({});
  });
});

it('names each option of two cases once, those of the first case in their order', () => {
  const [first, second, ...others] = simulation.options;
  if (!first || !second) throw new Error('The example has options.');
  const ids = optionsOfBoth([second, first], [first, ...others]).map(({ id }) => id);
  expect(ids).toEqual([second.id, first.id, ...others.map(({ id }) => id)]);
});

it('tells a difference of an estimate as one, in whole dollars, and never that of an exact figure', () => {
  const [es, en] = [speaker('es'), speaker('en')];
  const less = { unit: 'money-apart', value: dollars('-285.12') } as const;
  expect([en.value(less), es.value(less)]).toEqual(['$285.12 less', '$285.12 menos']);
  const about = { ...less, about: true } as const;
  expect([en.value(about), es.value(about)]).toEqual(['about $285 less', 'unos $285 menos']);
});
