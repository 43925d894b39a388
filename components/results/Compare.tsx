'use client';

import { useState } from 'react';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { MOST_COMPARED } from '../charts/compared';
import { OwedFigure } from '../charts/OwedFigure';
import { PaidFigure } from '../charts/PaidFigure';
import { PartsFigure } from '../charts/PartsFigure';
import { PaymentFigure } from '../charts/PaymentFigure';
import { TrackRecord } from '../charts/TrackRecord';
import { ScheduleFiles } from '../print/ScheduleFiles';
import { useSpeaker } from '../words';
import { useBacker } from './backer';
import { CompareTable } from './CompareTable';
import { type Answered, authoritiesOf, authorityOf, type Shown } from './reading';
import styles from './results.module.css';

type Props = Pick<Answered, 'household' | 'simulation' | 'shown'>;

const AT_FIRST = 2;
/** Kept while the page changes its language. */
let lastChosen: readonly string[] = [];

/** Up to four outcomes side by side: a table and two pictures. */
export function Compare({ household, simulation, shown }: Props) {
  const { say, words } = useSpeaker();
  const backer = useBacker();
  const comparable = shown.filter(({ option }) => option.payments !== undefined);
  const [chosen, setChosen] = useState(() => firstChoice(comparable, simulation.suggestedOrder));
  const [refused, setRefused] = useState(false);
  const severalBackers = authoritiesOf(shown).length > 1;
  const titles = Object.fromEntries(
    shown.map((one) => {
      const title = say(one.told.title);
      const named = { option: title, backer: backer(authorityOf(one)) };
      return [one.option.id, severalBackers ? words('results.compare.withBacker', named) : title];
    }),
  );
  const compared = comparable
    .filter(({ option }) => chosen.includes(option.id))
    .map(({ option: { id, payments = [] } }) => ({
      id,
      title: titles[id] ?? id,
      payments,
      rows: outcomeRows(household, id),
    }));

  function toggle(id: string) {
    const without = chosen.filter((other) => other !== id);
    const full = without.length === chosen.length && compared.length >= MOST_COMPARED;
    setRefused(full);
    if (full) return;
    lastChosen = without.length < chosen.length ? without : [...chosen, id];
    setChosen(lastChosen);
  }

  return (
    <section className={styles.section}>
      <h2>{words('results.compare.title')}</h2>
      {comparable.length === 0 ? (
        <p>{words('results.compare.empty')}</p>
      ) : (
        <>
          <p>{words('results.compare.lead')}</p>
          <fieldset className={styles.choose}>
            <legend>{words('results.compare.choose')}</legend>
            {comparable.map(({ option: { id } }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {titles[id]}
              </label>
            ))}
          </fieldset>
          <p role="status" className={styles.message}>
            {refused ? words('results.compare.full') : compared.length === 0 && words('results.compare.none')}
          </p>
          {compared.length > 0 && (
            <>
              <CompareTable compared={compared} simulation={simulation} />
              <PaymentFigure compared={compared} today={simulation.situation.payment} />
              <PartsFigure compared={compared} />
              <OwedFigure compared={compared} />
              <PaidFigure compared={compared} />
              <TrackRecord compared={compared} household={household} simulation={simulation} />
              <ScheduleFiles compared={compared} asOf={simulation.asOf} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function firstChoice(comparable: readonly Shown[], suggested: readonly string[]): readonly string[] {
  const ids = comparable.map(({ option }) => option.id);
  const kept = lastChosen.filter((id) => ids.includes(id));
  const likeliest = [...suggested.filter((id) => ids.includes(id)), ...ids.filter((id) => !suggested.includes(id))];
  return kept.length > 0 ? kept : likeliest.slice(0, AT_FIRST);
}
