'use client';

import { owedPoints } from '../../lib/simulate/owed';
import type { Compared } from './compared';
import { LinesFigure } from './LinesFigure';

/** What is still owed under each option, with interest and without, from the first payment to the last. */
export function OwedFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const points = owedPoints(compared.map(({ rows }) => rows)).map(({ month, owed, deferred }) => ({
    month,
    amounts: owed,
    parts: deferred.map((amount) => (amount === 0 ? undefined : amount)),
  }));
  return <LinesFigure compared={compared} points={points} wordsAt="results.charts.owed" />;
}
