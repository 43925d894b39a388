import { describe, expect, it } from 'vitest';
import { explainSimulation } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { optionIn, simulationWith, typedSimulationWith } from '../support/household';

const FLEX = 'fannie-mae.flex-modification';
const WARNING = 'above-stated-capacity';

const withCapacity = (affordablePayment: string | null) =>
  simulationWith({ 'household.affordablePayment': affordablePayment });
const payment = String(optionIn(withCapacity('9000.00'), FLEX).terms?.payment);
const cents = BigInt(payment.replace('.', ''));
const oneCentLess = `${(cents - 1n) / 100n}.${String((cents - 1n) % 100n).padStart(2, '0')}`;

function toldOf(affordablePayment: string, id: string, more = {}) {
  const explained = explainSimulation(
    typedSimulationWith({ 'household.affordablePayment': affordablePayment, ...more }),
  ).options.find((option) => option.id === id);
  return explained?.atVerdict.map(speaker('en').say) ?? [];
}

describe('a payment above what the household can pay', () => {
  it('is warned of from one cent on, and changes no status', () => {
    const enough = optionIn(withCapacity(payment), FLEX);
    const short = optionIn(withCapacity(oneCentLess), FLEX);
    expect(enough.warnings).not.toContain(WARNING);
    expect(enough).not.toHaveProperty('aboveStatedCapacity');
    expect(short.warnings).toContain(WARNING);
    expect(short.aboveStatedCapacity).toEqual({ payment, above: '0.01' });
    expect(short.status).toBe(enough.status);
  });

  it('is not warned of while nobody knows what the household can pay', () => {
    expect(optionIn(withCapacity(null), FLEX).warnings).not.toContain(WARNING);
  });

  it('says at the verdict by how much, and that a failed trial closes the next Flex for 12 months', () => {
    const [above, missed] = toldOf('1500.00', FLEX);
    expect(above).toMatch(/more than you said you can pay/);
    expect(missed).toMatch(/trial payment.*12 months/);
    expect(toldOf('9000.00', FLEX)).toEqual([]);
  });

  it('names no waiting time where the rules have none', () => {
    const ofFha = { 'loan.backer': 'fha' };
    const { options } = simulationWith({ ...ofFha, 'household.affordablePayment': '1.00' });
    const explained = options.flatMap(({ id, terms }) => (terms?.trialMonths ? toldOf('1.00', id, ofFha) : []));
    expect(explained.some((sentence) => /trial payment/.test(sentence))).toBe(true);
    expect(explained.some((sentence) => /has to wait/.test(sentence))).toBe(false);
  });

  it('counts the regular payment where the loan stays as it is, and leaves a pause alone', () => {
    const simulation = simulationWith({
      'household.affordablePayment': '2000.00',
      'household.canReinstate': true,
      'hardship.duration': 'temporary-ongoing',
    });
    // 1,580.17 + 520.00 is 100.17 more than 2,000.00.
    expect(optionIn(simulation, 'fannie-mae.reinstatement').aboveStatedCapacity).toEqual({
      payment: '2100.17',
      above: '100.17',
    });
    expect(optionIn(simulation, 'fannie-mae.forbearance').warnings).not.toContain(WARNING);
  });
});
