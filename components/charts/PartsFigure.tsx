'use client';

import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { PAYMENT_PARTS, paymentParts } from '../../lib/explain/payment-parts';
import fields from '../fields/Field.module.css';
import { useSpeaker } from '../words';
import styles from './charts.module.css';
import { type Compared, markOf } from './compared';
import { Figure } from './Figure';
import { PartBar, PartFills } from './PartBar';
import { type DividedPayment, firstMonthDivided, monthsToChoose } from './parts';
import { ScrollTable } from './ScrollTable';

const PartsPicture = dynamic(() => import('./PartsPicture').then((file) => file.PartsPicture), { ssr: false });

const HEIGHT = 280;

/** Where the payment of one month goes, option by option; the reader chooses the month. */
export function PartsFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const { format, words } = useSpeaker();
  const [chosen, setChosen] = useState<number>();
  const id = useId();
  const months = monthsToChoose(compared);
  const month = months.find((one) => one === chosen) ?? firstMonthDivided(compared, months);
  const divided: readonly DividedPayment[] = compared.flatMap(({ id: key, title, rows }, option) => {
    const row = rows[month - 1];
    return row ? [{ key, title, option, payment: row.payment, parts: paymentParts(row) }] : [];
  });
  const money = format.moneyAmong(divided.flatMap(({ payment, parts }) => [payment, ...Object.values(parts)]));
  const shown = PAYMENT_PARTS.filter((part) => divided.some(({ parts }) => parts[part] !== 0));
  /** What the picture says: how much of the payment is interest, with the option where that is most. */
  function pointOf(): readonly [string, Readonly<Record<string, string>>?] {
    const [most] = divided.toSorted((one, other) => other.parts.interest - one.parts.interest);
    if (!most || most.parts.interest === 0) return ['charts.parts.title'];
    const [payment, interest] = [most.payment, most.parts.interest].map(format.moneyRounded);
    return [
      'charts.parts.most',
      { month: String(month), payment: `${payment}`, interest: `${interest}`, option: most.title },
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
      height={HEIGHT}
      picture={<PartsPicture divided={divided} shown={shown} month={month} height={HEIGHT} />}
      table={
        <ScrollTable caption={words('charts.parts.caption', { month: String(month) })}>
          <thead>
            <tr>
              <th scope="col">{words('results.charts.payment.option')}</th>
              <th scope="col">{words('charts.parts.payment')}</th>
              {shown.map((part) => (
                <th key={part} scope="col">
                  {words(`charts.parts.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {divided.map(({ key, title, option, payment, parts }) => (
              <tr key={key}>
                <th scope="row">{words('results.charts.key', { letter: markOf(option).letter, option: title })}</th>
                <td>{money(payment)}</td>
                {shown.map((part) => (
                  <td key={part}>{money(parts[part])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      }
    />
  );
}
