import type { PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import type { Sentence } from './sentence';

/** The day of a foreclosure sale that is set and still ahead; undefined where there is none, or nobody knows of one. */
export function saleAhead({
  asOf,
  foreclosure: { saleOn },
}: Pick<Case, 'asOf' | 'foreclosure'>): PlainDate | undefined {
  return saleOn === null || saleOn === 'none' || saleOn < asOf ? undefined : saleOn;
}

/** Says of a day that the sale comes first; undefined for a day in time. */
export function afterSale(day: PlainDate, loanCase: Case): Sentence | undefined {
  const sale = saleAhead(loanCase);
  if (sale === undefined || day < sale) return undefined;
  return { key: 'explain.afterSale', values: { day: { unit: 'date', value: sale } } };
}
