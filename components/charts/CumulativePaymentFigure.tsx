'use client';

import { cumulativePaymentPoints, mostPaid } from '../../lib/explain/cumulative-payments';
import { useSpeaker } from '../words';
import type { Compared } from './compared';
import { LinesFigure } from './LinesFigure';

/** What has been paid in all by each month: the money in against the time it takes. */
export function CumulativePaymentFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const { format, words } = useSpeaker();
  const paid = cumulativePaymentPoints(compared.map(({ rows }) => rows));
  const points = paid.map(({ month, paid: amounts }) => ({ month, amounts }));
  const most = mostPaid(paid);
  const point =
    most &&
    words('charts.paid.most', {
      amount: format.moneyRounded(most.more),
      option: compared[most.outcome]?.short ?? '',
    });
  return <LinesFigure compared={compared} points={points} wordsAt="charts.paid" {...(point && { point })} />;
}
