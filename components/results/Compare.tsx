'use client';

import { useState } from 'react';
import { NOTHING } from '../../lib/explain/compare';
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

/** What people weigh against each other first: catching up over some months, or a new loan. */
const WEIGHED = ['repayment-plan', 'modification', 'combination'];
/** Kept while the page changes its language. */
let lastChosen: readonly string[] = [];

/** Up to four outcomes side by side: a table and two pictures. */
export function Compare({ household, simulation, shown }: Props) {
  const { format, say, words } = useSpeaker();
  const backer = useBacker();
  const comparable = shown.filter(({ option }) => option.payments !== undefined);
  const [chosen, setChosen] = useState(() => firstChoice(comparable, simulation.suggestedOrder));
  const [refused, setRefused] = useState(false);
  const severalBackers = authoritiesOf(shown).length > 1;
  const titles: Readonly<Record<string, string>> = Object.fromEntries(
    shown.map((one) => {
      const title = say(one.told.title);
      const named = { option: title, backer: backer(authorityOf(one)) };
      return [one.option.id, severalBackers ? words('results.compare.withBacker', named) : title];
    }),
  );
  const compared = comparable
    .filter(({ option }) => chosen.includes(option.id))
    .map(({ option }) => ({
      id: option.id,
      option,
      title: titles[option.id] ?? option.id,
      payments: option.payments ?? [],
      rows: outcomeRows(household, option.id),
    }));
  const nothing = { id: NOTHING, title: words('results.compare.doingNothing'), rows: [] };
  const columns = chosen.includes(NOTHING) ? [...compared, nothing] : compared;
  const choices = [...comparable.map(({ option: { id } }) => ({ id, title: titles[id] })), nothing];
  const filing = simulation.timeline.find(({ id }) => id === 'earliest-filing');

  function toggle(id: string) {
    const without = chosen.filter((other) => other !== id);
    const full = without.length === chosen.length && columns.length >= MOST_COMPARED;
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
            {choices.map(({ id, title }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {title}
              </label>
            ))}
          </fieldset>
          <p role="status" className={styles.message}>
            {refused ? words('results.compare.full') : columns.length === 0 && words('results.compare.none')}
          </p>
          {compared.length > 0 && (
            <>
              <CompareTable columns={columns} household={household} simulation={simulation} />
              {columns.includes(nothing) && simulation.situation.payment !== null && (
                <p className={styles.soft}>
                  {words('results.compare.nothingGrows', {
                    payment: format.moneyWithCents(simulation.situation.payment),
                  })}{' '}
                  {filing &&
                    say({ key: 'results.compare.filing', values: { day: { unit: 'date', value: filing.date } } })}
                </p>
              )}
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

/** What was chosen before; else a plan against a modification, or what fits, and doing nothing. */
function firstChoice(comparable: readonly Shown[], suggested: readonly string[]): readonly string[] {
  const ids = comparable.map(({ option }) => option.id);
  const kept = lastChosen.filter((id) => id === NOTHING || ids.includes(id));
  if (kept.length > 0) return kept;
  const fitting = suggested.filter((id) => ids.includes(id));
  const weighed = WEIGHED.flatMap((kind) => {
    const of = comparable.filter(({ option }) => option.kind === kind).map(({ option }) => option.id);
    return of.find((id) => fitting.includes(id)) ?? of[0] ?? [];
  });
  return [...new Set([...fitting.slice(0, 1), ...weighed])].slice(0, MOST_COMPARED - 1).concat(NOTHING);
}
