import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { highestPayment, laterWithoutHelp } from '../../lib/explain/highest-payment';
import { dollars } from '../money/amounts';

const bar = (amount: string, fits = true) => ({ payment: dollars(amount), fits });
const today = dollars('1664.00');
const rise = [{ on: date('2027-01-01'), payment: dollars('2010.00') }];

describe('what a picture of monthly payments says first', () => {
  it('is the highest payment of an option that fits, a cent above that of today', () => {
    const plan = bar('1664.01');
    expect(highestPayment([bar('1500.00'), plan], today, [])).toEqual({ is: 'option', bar: plan });
    expect(highestPayment([bar('1500.00'), bar('1664.00')], today, [])).toEqual({ is: 'none-higher' });
  });

  it('never names an option that does not fit', () => {
    const [out, plan] = [bar('2690.00', false), bar('1700.00')];
    expect(highestPayment([out, plan], today, [])).toEqual({ is: 'option', bar: plan });
    // What does not fit is above today's: the lowest that fits is said, and a cent decides.
    const [changed, lower] = [bar('1663.99'), bar('1600.00')];
    expect(highestPayment([out, changed], today, [])).toEqual({ is: 'lowest', bar: changed });
    expect(highestPayment([out, changed, lower], today, [])).toEqual({ is: 'lowest', bar: lower });
    expect(highestPayment([out, bar('1664.00')], today, [])).toEqual({ is: 'none-fits' });
    expect(highestPayment([out, bar('1600.00', false)], today, [])).toEqual({ is: 'none-fits' });
    expect(highestPayment([out], null, [])).toEqual({ is: 'none-fits' });
  });

  it('is what comes without help where no option that fits is above it', () => {
    expect(highestPayment([bar('1832.47')], today, rise)).toEqual({ is: 'without-help', ...rise[0] });
    expect(highestPayment([bar('2010.00')], today, rise)).toEqual({ is: 'without-help', ...rise[0] });
    const plan = bar('2010.01');
    expect(highestPayment([plan], today, rise)).toEqual({ is: 'option', bar: plan });
    expect(highestPayment([bar('1500.00')], dollars('2010.00'), rise)).toEqual({ is: 'none-higher' });
  });

  it('leaves out a change whose payment nobody told', () => {
    const changes = [
      { on: date('2027-01-01'), reason: 'escrow', totalPayment: null },
      { on: date('2027-03-01'), reason: 'escrow', totalPayment: dollars('2010.00') },
    ] as const;
    expect(laterWithoutHelp({ changes })).toEqual([{ on: '2027-03-01', payment: dollars('2010.00') }]);
    expect(laterWithoutHelp({ changes: null })).toEqual([]);
  });
});
