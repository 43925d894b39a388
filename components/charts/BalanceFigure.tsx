'use client';

import { balancePoints } from '../../lib/explain/balance-points';
import { useSpeaker } from '../words';
import type { Compared } from './compared';
import { LinesFigure } from './LinesFigure';

/** What is still owed under each option, with interest and without, from the first payment to the last. */
export function BalanceFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const { format, words } = useSpeaker();
  const points = balancePoints(compared.map(({ rows }) => rows)).map(({ month, balances, deferred }) => ({
    month,
    amounts: balances,
    parts: deferred.map((amount) => (amount === 0 ? undefined : amount)),
  }));
  const blocks = compared.flatMap(({ rows, totals }, option) =>
    totals === undefined || totals.dueAtEnd === 0 ? [] : [{ option, month: rows.length, amount: totals.dueAtEnd }],
  );
  const [largest] = [...blocks].sort((a, b) => b.amount - a.amount);
  const point = largest
    ? words('results.charts.owed.atOnce', {
        option: compared[largest.option]?.short ?? '',
        amount: format.moneyRounded(largest.amount),
      })
    : words('results.charts.owed.title');
  return (
    <LinesFigure compared={compared} points={points} wordsAt="results.charts.owed" point={point} blocks={blocks} />
  );
}
