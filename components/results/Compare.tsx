'use client';

import Link from 'next/link';
import { useState } from 'react';
import { dangerOf, NOTHING } from '../../lib/explain/compare';
import { aboutOption } from '../../lib/explain/explain';
import { isRough, whichRate } from '../../lib/explain/rough';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { Path } from '../../lib/simulate/paths';
import type { OptionResult, Simulation } from '../../lib/simulate/results';
import { MOST_COMPARED } from '../charts/compared';
import { OwedFigure } from '../charts/OwedFigure';
import { PaidFigure } from '../charts/PaidFigure';
import { PartsFigure } from '../charts/PartsFigure';
import { PaymentFigure } from '../charts/PaymentFigure';
import { TrackRecord } from '../charts/TrackRecord';
import { ScheduleFiles } from '../print/ScheduleFiles';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { useBacker } from './backer';
import { CompareTable } from './CompareTable';
import { type Answered, authoritiesOf, authorityOf, type Shown } from './reading';
import styles from './results.module.css';

interface Props extends Pick<Answered, 'household' | 'tried' | 'wishes' | 'simulation' | 'shown'> {
  readonly paths: readonly Path[];
}

/** What people weigh against each other first: catching up over some months, or a new loan. */
const WEIGHED = ['repayment-plan', 'modification', 'combination'];
/** Kept while the page changes its language. */
let lastChosen: readonly string[] = [];

/** Up to four outcomes side by side: a table and two pictures. */
export function Compare({ household, tried, wishes, simulation, shown, paths }: Props) {
  const { format, locale, say, words } = useSpeaker();
  const backer = useBacker();
  const comparable = shown.filter(({ option }) => option.payments !== undefined);
  const [chosen, setChosen] = useState(() => firstChoice(comparable, paths, simulation.suggestedOrder));
  const [refused, setRefused] = useState(false);
  const authorities = authoritiesOf(shown);
  const severalBackers = authorities.length > 1;
  const withBacker = (title: string, option: OptionResult) =>
    severalBackers
      ? words('results.compare.withBacker', {
          option: title,
          backer: backer(authorityOf(option)),
        })
      : title;
  const titleOf = ({ id }: OptionResult) => say(aboutOption(id, 'title'));
  const choosable = [
    ...comparable.map(({ option }) => ({
      id: option.id,
      option,
      title: withBacker(titleOf(option), option),
      rows: () => outcomeRows(household, option.id, wishes),
    })),
    ...paths.map(({ id, pause, next, whole, rows }) => ({
      id,
      option: whole,
      title: withBacker(words('paths.name', { pause: titleOf(pause), next: titleOf(next) }), whole),
      rows: () => rows,
    })),
  ];
  const compared = choosable
    .filter(({ id }) => chosen.includes(id))
    .map((one) => ({ ...one, payments: one.option.payments ?? [], rows: one.rows() }));
  const nothing = { id: NOTHING, title: words('results.compare.doingNothing'), rows: [] };
  const columns = chosen.includes(NOTHING) ? [...compared, nothing] : compared;
  const danger = dangerOf(household, simulation);
  const shortage = household.arrears.escrowShortage;

  function toggle(id: string) {
    const without = chosen.filter((other) => other !== id);
    const full = without.length === chosen.length && columns.length >= MOST_COMPARED;
    setRefused(full);
    if (full) return;
    lastChosen = without.length < chosen.length ? without : [...chosen, id];
    setChosen(lastChosen);
  }

  const choice = ({ id, title }: { readonly id: string; readonly title: string }) => (
    <label key={id}>
      <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
      {title}
    </label>
  );

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
            {severalBackers
              ? authorities.map((authority) => (
                  <details key={authority}>
                    <summary>{words('results.ladder.backer', { backer: backer(authority) })}</summary>
                    {choosable.filter(({ id }) => id.startsWith(`${authority}.`)).map(choice)}
                  </details>
                ))
              : choosable.map(choice)}
            {choice(nothing)}
          </fieldset>
          <p role="status" className={styles.message}>
            {refused ? words('results.compare.full') : compared.length === 0 && words('results.compare.none')}
          </p>
          {compared.length > 0 && (
            <>
              <CompareTable columns={columns} household={household} simulation={simulation} />
              {shortage !== null && shortage > 0 && (
                <p className={styles.soft}>
                  {words('results.compare.shortage', {
                    amount: format.moneyWithCents(shortage),
                  })}
                </p>
              )}
              <Rough compared={compared} {...simulation} />
              {columns.includes(nothing) && simulation.situation.payment !== null && (
                <p className={styles.soft}>
                  {words('results.compare.nothingGrows', {
                    payment: format.moneyWithCents(simulation.situation.payment),
                  })}{' '}
                  {danger && say(danger)}
                </p>
              )}
              <PaymentFigure compared={compared} today={simulation.situation.payment} />
              <PartsFigure compared={compared} />
              <OwedFigure compared={compared} />
              <PaidFigure compared={compared} />
              <p>
                <Link href={`${pathOf('learn/hope-now', locale)}#how-it-worked`} prefetch={false}>
                  {words('results.compare.story')}
                </Link>
              </p>
              <TrackRecord compared={compared} household={household} />
              <ScheduleFiles compared={compared} asOf={simulation.asOf} tried={tried} />
            </>
          )}
        </>
      )}
    </section>
  );
}

interface RoughProps extends Pick<Simulation, 'marketRates'> {
  readonly compared: readonly { readonly option: OptionResult; readonly title: string }[];
}

/** Which of the compared options rest on an old rate, and on which. */
function Rough({ compared, marketRates }: RoughProps) {
  const { format, say } = useSpeaker();
  return marketRates.map((rate) => {
    const rough = compared.filter(({ option }) => isRough(option) && option.restsOnRates.includes(rate.path));
    if (rough.length === 0) return null;
    const options = { unit: 'name', value: format.all(rough.map(({ title }) => title)) } as const;
    return (
      <p key={rate.path} className={styles.soft}>
        {say({ key: 'results.compare.rough', values: { ...whichRate(rate), options } })}
      </p>
    );
  });
}

/** What was chosen before; else what fits first, a plan against a modification or the paths, and doing nothing. */
function firstChoice(
  comparable: readonly Shown[],
  paths: readonly Path[],
  suggested: readonly string[],
): readonly string[] {
  const ids = comparable.map(({ option }) => option.id);
  const choices = [...ids, ...paths.map(({ id }) => id), NOTHING];
  const kept = lastChosen.filter((id) => choices.includes(id));
  if (kept.some((id) => id !== NOTHING)) return kept;
  const fitting = suggested.filter((id) => ids.includes(id));
  const weighed = WEIGHED.flatMap((kind) => {
    const of = comparable.filter(({ option }) => option.kind === kind).map(({ option }) => option.id);
    return of.find((id) => fitting.includes(id)) ?? of[0] ?? [];
  });
  // Where a pause is all there is, what it costs shows in what follows it.
  const lived = weighed.length > 0 ? weighed : paths.map(({ id }) => id);
  const first = [...new Set([...fitting.slice(0, 1), ...lived])].slice(0, MOST_COMPARED - 1);
  return [...(first.length > 0 ? first : ids.slice(0, 1)), NOTHING];
}
