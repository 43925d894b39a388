'use client';

import { paidPoints } from '../../lib/simulate/paid';
import type { Compared } from './compared';
import { LinesFigure } from './LinesFigure';

/** What has been paid in all by each month: the money in against the time it takes. */
export function PaidFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const points = paidPoints(compared.map(({ rows }) => rows)).map(({ month, paid }) => ({ month, amounts: paid }));
  return <LinesFigure compared={compared} points={points} wordsAt="charts.paid" />;
}
