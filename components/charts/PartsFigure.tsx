'use client';

import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { PAYMENT_PARTS, paymentParts } from '../../lib/explain/payment-parts';
import fields from '../fields/Field.module.css';
import { useSpeaker } from '../words';
import { heightOfBars } from './bar-height';
import styles from './charts.module.css';
import type { Compared } from './compared';
import { Figure } from './Figure';
import { PartBar, PartFills } from './PartBar';
import { type DividedPayment, firstMonthDivided, monthsToChoose } from './parts';
import { Table } from './Table';

const PartsPicture = dynamic(() => import('./PartsPicture').then((file) => file.PartsPicture), { ssr: false });

/** Where the payment of one month goes, option by option; the reader chooses the month. */
export function PartsFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const { format, words } = useSpeaker();
  const [chosen, setChosen] = useState<number>();
  const id = useId();
  const months = monthsToChoose(compared);
  const month = months.find((one) => one === chosen) ?? firstMonthDivided(compared, months);
  const divided: readonly DividedPayment[] = compared.flatMap(({ id: key, title, short, rows }) => {
    const row = rows[month - 1];
    if (!row) return [];
    const above = words('charts.amounts.named', { name: short, amount: `${format.moneyRounded(row.payment)}` });
    return [{ key, title, short, above, payment: row.payment, parts: paymentParts(row) }];
  });
  const height = heightOfBars(divided.map(({ above }) => above));
  const money = format.moneyAmong(divided.flatMap(({ payment, parts }) => [payment, ...Object.values(parts)]));
  const shown = PAYMENT_PARTS.filter((part) => divided.some(({ parts }) => parts[part] !== 0));
  /** What the picture says: how much of the payment is interest, with the option where that is most. */
  function pointOf(): readonly [string, Readonly<Record<string, string>>?] {
    const [most] = divided.toSorted((one, other) => other.parts.interest - one.parts.interest);
    if (!most || most.parts.interest === 0) return ['charts.parts.title'];
    const [payment, interest] = [most.payment, most.parts.interest].map(format.moneyRounded);
    return [
      'charts.parts.most',
      { month: String(month), payment: `${payment}`, interest: `${interest}`, option: most.short },
    ];
  }
  return (
    <Figure
      title={words(...pointOf())}
      leads={[words('charts.parts.lead')]}
      choice={
        <div className={styles.choice}>
          <label htmlFor={id}>{words('charts.parts.choose')}</label>
          <select
            id={id}
            className={`${fields.box} ${fields.short}`}
            value={month}
            onChange={(event) => setChosen(Number.parseInt(event.target.value, 10))}
          >
            {months.map((one) => (
              <option key={one} value={one}>
                {words('charts.parts.month', { month: String(one) })}
              </option>
            ))}
          </select>
        </div>
      }
      keys={shown.map((part) => ({
        id: part,
        label: words(`charts.parts.${part}`),
        sample: (
          <>
            <PartFills />
            <PartBar part={part} x={1} y={4} width={46} height={16} />
          </>
        ),
      }))}
      height={height}
      arrows="down"
      picture={<PartsPicture divided={divided} shown={shown} month={month} height={height} />}
      table={
        <Table
          caption={words('charts.parts.caption', { month: String(month) })}
          heads={[
            words('results.charts.payment.option'),
            words('charts.parts.payment'),
            ...shown.map((part) => words(`charts.parts.${part}`)),
          ]}
          rows={divided.map(({ key, title, payment, parts }) => ({
            key,
            cells: [title, money(payment), ...shown.map((part) => money(parts[part]))],
          }))}
        />
      }
    />
  );
}
