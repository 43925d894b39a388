'use client';

import { cumulativePaymentPoints } from '../../lib/explain/cumulative-payments';
import type { Compared } from './compared';
import { LinesFigure } from './LinesFigure';

/** What has been paid in all by each month: the money in against the time it takes. */
export function CumulativePaymentFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const points = cumulativePaymentPoints(compared.map(({ rows }) => rows)).map(({ month, paid }) => ({
    month,
    amounts: paid,
  }));
  return <LinesFigure compared={compared} points={points} wordsAt="charts.paid" />;
}
