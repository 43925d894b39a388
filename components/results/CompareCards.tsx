import { areTotalsApproximate, isApproximate } from '../../lib/explain/approximate';
import { moneyIn } from '../../lib/explain/payment-change';
import { differences } from '../../lib/explain/side-by-side';
import type { OptionResult, SituationResult } from '../../lib/simulate/results';
import { Sample } from '../charts/Bar';
import type { Compared } from '../charts/compared';
import { barsOf, equalPaymentsOf } from '../charts/equal-payments';
import type { Answered } from '../engine/results-state';
import { useSpeaker } from '../words';
import { useAmountText } from './amount-text';
import styles from './results.module.css';
import { StatusLine } from './StatusLine';

interface Props {
  readonly compared: readonly (Compared & { readonly option: OptionResult })[];
  readonly situation: SituationResult;
  readonly shown: Answered['shown'];
}

/** Each compared option on a card: six rows, without an end of the loan those that are known, the differences in words, and, where it does not fit, the reason. */
export function CompareCards({ compared, situation, shown }: Props) {
  const { say, value, words } = useSpeaker();
  const writing = useAmountText(situation);
  // A difference is no more exact than either of its two figures.
  const apart = writing(compared.some(({ option }) => isApproximate(option) || areTotalsApproximate(option)));
  return (
    <div className={styles.cards}>
      {compared.map((one) => {
        const { id, title, look, rows, totals } = one;
        const explained = shown.find(({ option: { id: own } }) => own === id)?.explained;
        const [reason] = explained?.status === 'does-not-qualify' ? explained.reasons : [];
        const money = writing(isApproximate(one.option));
        const sum = writing(areTotalsApproximate(one.option));
        const runs = barsOf(equalPaymentsOf([one]));
        const unknown = words('results.compare.open');
        const moved = one.option.kind === 'deferral' ? moneyIn(one.option.terms?.deferredBalance) : undefined;
        const dueAtEnd = totals?.dueAtEnd ?? moved;
        const figures = [
          [
            'each',
            runs
              .map(({ payment, from, to }, run) =>
                run === runs.length - 1
                  ? run === 0
                    ? money(payment)
                    : words('results.compare.lastly', { payment: money(payment) })
                  : words('results.compare.upTo', {
                      payment: money(payment),
                      months: value({ unit: 'months', value: to - from + 1 }),
                    }),
              )
              .join(', '),
          ],
          ['length', rows.length > 0 ? value({ unit: 'months', value: rows.length }) : unknown],
          ['cardTotal', totals ? sum(totals.totalPaid) : unknown],
          ['cardInterest', totals ? sum(totals.totalInterest) : unknown],
          ['dueAtEnd', dueAtEnd === undefined ? unknown : sum(dueAtEnd)],
          ['paidOffOn', totals ? value({ unit: 'month-of-year', value: totals.paidOffOn }) : unknown],
        ] as const;
        return (
          <section key={id} className={styles.card}>
            <h2>
              <svg viewBox="0 0 48 24" width="36" height="18" aria-hidden="true" focusable="false">
                <Sample look={look} />
              </svg>{' '}
              {title}
            </h2>
            {explained && !reason && (
              <p>
                <StatusLine {...explained} />
              </p>
            )}
            {reason && <p>{words('results.compare.notToday', { reason: say(reason.sentence) })}</p>}
            <dl className={styles.figures}>
              {figures
                .filter(([, figure]) => figure !== unknown || rows.length > 0)
                .map(([label, figure]) => (
                  <div key={label}>
                    <dt>{words(`results.compare.${label}`)}</dt>
                    <dd>{figure}</dd>
                  </div>
                ))}
            </dl>
            {differences(one, compared, situation, apart)
              .map(say)
              .map((text) => (
                <p key={text}>{text}</p>
              ))}
          </section>
        );
      })}
    </div>
  );
}
