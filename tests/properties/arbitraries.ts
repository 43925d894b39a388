import fc from 'fast-check';
import { date, type PlainDate } from '../../lib/calendar/date';
import type { LoanTerms } from '../../lib/loan/schedule';
import { fromCents, type Money } from '../../lib/money/money';
import { fromThousandths, type Rate } from '../../lib/money/rate';

/** Amounts a household's loan can have, up to five million dollars. */
export const amounts: fc.Arbitrary<Money> = fc.integer({ min: 1, max: 500_000_000 }).map(fromCents);
/** The rates that the contract accepts: 0 to 30 %. */
export const rates: fc.Arbitrary<Rate> = fc.integer({ min: 0, max: 30_000 }).map(fromThousandths);
export const terms: fc.Arbitrary<number> = fc.integer({ min: 1, max: 480 });

/** Loans of every kind: own payment or the level one, rate steps, a deferred balance. */
export const loans: fc.Arbitrary<LoanTerms> = fc.record(
  {
    balance: amounts,
    rate: rates,
    months: terms,
    payment: fc.integer({ min: 0, max: 2_000_000 }).map(fromCents),
    rateSteps: fc.array(fc.record({ fromMonth: terms, rate: rates }), { maxLength: 4 }),
    deferredBalance: amounts,
  },
  { requiredKeys: ['balance', 'rate', 'months'] },
);

export const dates: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((moment) => date(moment.toISOString().slice(0, 10)));
