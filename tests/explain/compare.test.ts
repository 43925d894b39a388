import { describe, expect, it } from 'vitest';
import { compareOutcomes, DOING_NOTHING, foreclosureRisk } from '../../lib/explain/compare';
import { explainSimulation } from '../../lib/explain/explain';
import { subtract, ZERO } from '../../lib/money/money';
import { percent as share } from '../../lib/money/ratio';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { simulate } from '../../lib/simulate/simulate';
import { dollars } from '../money/amounts';
import { caseWith, optionIn } from '../support/household';

function compared(changes: Readonly<Record<string, unknown>>, ...names: readonly string[]) {
  const loanCase = caseWith(changes);
  const simulation = simulate(loanCase);
  const columns = names.map((id) => {
    const option = id === DOING_NOTHING ? undefined : optionIn(simulation, id);
    return { id, option, rows: option ? outcomeRows(loanCase, id) : [] };
  });
  return new Map(compareOutcomes(loanCase, simulation, columns).map((measure) => [measure.id, measure]));
}

const money = (text: string) => ({ unit: 'money', value: dollars(text) });
const percent = (text: string) => ({ unit: 'percent', value: share(text) });

describe('outcomes side by side', () => {
  const FLEX = 'fannie-mae.flex-modification';
  const REINSTATEMENT = 'fannie-mae.reinstatement';
  const measures = compared({}, REINSTATEMENT, FLEX, DOING_NOTHING);
  const cells = (id: string) => measures.get(id)?.cells;

  it('tell payment, cash, the highest payment and the share of income', () => {
    expect(cells('now')).toEqual([money('2100.17'), money('2100.17'), money('2100.17')]);
    expect(cells('atOnce')).toEqual([money('16981.36'), money('0.00'), money('0.00')]);
    expect(cells('highest')).toEqual([money('2100.17'), money('1815.05'), money('0.00')]);
    // 2100.17 and, once the escrow shortage is paid, 1784.13 of 5200.00.
    expect(cells('share')).toEqual([percent('40.4'), percent('34.3'), percent('0')]);
  });

  it('tell what is paid beyond catching up today: what the sums of both differ by, taxes and insurance that became debt left out', () => {
    const paid = (id: string) => optionIn(simulate(caseWith()), id).totals?.totalPaid ?? ZERO;
    expect(cells('extra')?.[0]).toEqual({ unit: 'money-apart', value: ZERO });
    // 4,200.00 of the new balance is escrow that the servicer advanced.
    const value = subtract(subtract(paid(FLEX), dollars('4200.00')), paid(REINSTATEMENT));
    expect(cells('extra')?.[1]).toEqual({ unit: 'money-apart', value });
  });

  it('tell what has to be paid at once: with a deferral, the payments above the limit', () => {
    const changes = {
      'arrears.oldestUnpaidDueDate': '2026-06-01',
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'history.monthsDeferred': 10,
      'history.lastDeferralOn': '2024-01-01',
    };
    const id = 'fannie-mae.payment-deferral';
    // Six payments are missed and two can still move to the end: four times 2100.17 come first.
    expect(compared(changes, id).get('atOnce')?.cells).toEqual([money('8400.68')]);
    const loanCase = caseWith(changes);
    const [first] = outcomeRows(loanCase, id);
    expect(first).toMatchObject({ paid: dollars('7900.85'), payment: dollars('2131.17') });
    const explained = explainSimulation(simulate(loanCase)).options.find((option) => option.id === id);
    expect(explained?.warnings[0]).toEqual({
      key: 'explain.payFirst',
      values: { amount: money('8400.68') },
    });
    expect(explained?.terms[0]).toMatchObject({ field: 'amount', value: money('8400.68') });
  });

  it.each([
    [{ 'foreclosure.saleOn': '2026-12-20' }, 'results.compare.sale', '2026-12-20'],
    [{ 'foreclosure.saleOn': '2026-11-22' }, 'results.compare.filingSince', '2026-07-31'],
    [{}, 'results.compare.filingSince', '2026-07-31'],
    [{ 'arrears.oldestUnpaidDueDate': '2026-09-01' }, 'results.compare.filing', '2026-12-31'],
  ])('say what may happen to the home when nothing is done: %j', (changes, key, day) => {
    const loanCase = caseWith(changes);
    expect(foreclosureRisk(loanCase, simulate(loanCase))).toEqual({
      key,
      values: { day: { unit: 'date', value: day } },
    });
  });

  it('let what is past due grow by a regular payment a month when nothing is paid', () => {
    // 16981.36 today and twelve times 2100.17.
    expect(cells('pastDue')?.at(-1)).toEqual(money('42183.40'));
  });

  it('say "at least" of it while a fee is unknown', () => {
    const open = compared({ 'arrears.lateCharges': null }, FLEX, DOING_NOTHING);
    expect(open.get('pastDue')?.cells.at(-1)).toEqual({ unit: 'money-at-least', value: dollars('42183.40') });
  });

  it('mark the lowest figure and the earliest end, never doing nothing, and nothing where all are equal', () => {
    expect(measures.get('highest')?.best).toEqual([false, true, false]);
    expect(measures.get('atOnce')?.best).toEqual([false, true, false]);
    expect(measures.get('paidOffOn')?.best).toEqual([true, false, false]);
    expect(measures.get('pastDue')?.best).toEqual([false, false, false]);
    expect(measures.get('now')?.best).toEqual([false, false, false]);
  });

  it('leave open what depends on what follows a pause', () => {
    const pause = compared({ 'hardship.duration': 'temporary-ongoing' }, 'fannie-mae.forbearance', FLEX);
    expect(pause.get('totalPaid')?.cells[0]).toBe('open');
    expect(pause.get('totalPaid')?.best).toEqual([false, false]);
    // Three months at 1900.00 leave 16981.36 and three times 200.17.
    expect(pause.get('pastDue')?.cells[0]).toEqual(money('17581.87'));
  });

  it('take the payment that comes back after an FHA supplement for the one that lasts', () => {
    const id = 'fha.payment-supplement';
    const { terms, payments = [] } = optionIn(simulate(caseWith({ 'loan.backer': 'fha' })), id);
    const last = payments.at(-1);
    expect(payments.map(({ phase }) => phase)).toEqual(['trial', 'supplement', last?.phase]);
    // The supplement of 36 months ends; 2100.17 of 5200.00 stays.
    expect(terms?.supplementMonths).toEqual({ unit: 'months', value: 36 });
    expect(last?.payment).toBe(dollars('2100.17'));
    expect(compared({ 'loan.backer': 'fha' }, id).get('share')?.cells).toEqual([percent('40.4')]);
  });

  it('say which claims add a second mortgage', () => {
    const fha = { 'loan.backer': 'fha', 'household.canResumePayment': true };
    expect(compared(fha, 'fha.partial-claim').get('newLien')?.cells).toEqual([{ unit: 'yes-no', value: true }]);
  });
});
