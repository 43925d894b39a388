'use client';

import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { aboutOption } from '../../lib/explain/about-option';
import { areTotalsApproximate, isApproximate, rateValues } from '../../lib/explain/approximate';
import { DOING_NOTHING, foreclosureRisk } from '../../lib/explain/compare';
import { authoritiesAmong, isAboutHousehold, isForPlans, wantsToLeave } from '../../lib/explain/for-household';
import { withIllustration } from '../../lib/explain/payment-change';
import { paymentsWithoutEnd } from '../../lib/explain/payments-without-end';
import { firstCompared } from '../../lib/explain/side-by-side';
import type { ForbearancePath } from '../../lib/simulate/paths';
import type { OptionResult, Simulation } from '../../lib/simulate/results';
import { BalanceFigure } from '../charts/BalanceFigure';
import { CumulativePaymentFigure } from '../charts/CumulativePaymentFigure';
import { MOST_COMPARED, shortName } from '../charts/compared';
import { looksOf } from '../charts/looks';
import { PartsFigure } from '../charts/PartsFigure';
import { PaymentFigure } from '../charts/PaymentFigure';
import { ScheduleFiles } from '../charts/ScheduleFiles';
import { TrackRecordFigure } from '../charts/TrackRecordFigure';
import { monthsQuery } from '../engine/ask-engine';
import { type Answered, authoritiesOf, type ShownOption } from '../engine/results-state';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import { useAuthorityName } from './authority-name';
import { CompareCards } from './CompareCards';
import { CompareTable } from './CompareTable';
import { LeftOut } from './LeftOut';
import { NextOpenQuestion } from './NextOpenQuestion';
import { QuestionLinks } from './QuestionLinks';
import styles from './results.module.css';

interface Props extends Pick<Answered, 'forEnd' | 'input' | 'loanCase' | 'simulation' | 'shown'> {
  readonly paths: readonly ForbearancePath[];
}

/** Kept while the page changes its language. */
let lastChosen: readonly string[] = [];

/** Up to four outcomes side by side: a table and two pictures. */
export function CompareOptions({ forEnd, input, loanCase, simulation, shown, paths }: Props) {
  const { format, locale, say, words } = useSpeaker();
  const backer = useAuthorityName();
  const explainedOptions = shown
    .filter(({ option }) => isAboutHousehold(option, loanCase))
    .map(({ option, explained }) => ({ option: withIllustration(option), explained }));
  const withEnd = explainedOptions.filter(({ option }) => option.payments !== undefined);
  const hasEnd = withEnd.length > 0;
  const comparable = hasEnd
    ? withEnd
    : explainedOptions.flatMap((one) => {
        const payments = paymentsWithoutEnd(one.option, simulation.situation);
        return payments ? [{ ...one, option: { ...one.option, payments } }] : [];
      });
  const leaves = wantsToLeave(loanCase);
  const leftOut = explainedOptions.filter(
    ({ option }) => !comparable.some((one) => one.option.id === option.id) && isForPlans(option, leaves),
  );
  const [chosen, setChosen] = useState(() => firstChoice(comparable, paths, simulation.suggestedOrder));
  const [refused, setRefused] = useState(false);
  const authorities = authoritiesOf(shown);
  const severalBackers = authorities.length > 1;
  const withBacker = (title: string, option: OptionResult) =>
    severalBackers
      ? words('results.compare.withBacker', {
          option: title,
          backer: backer(option.authority),
        })
      : title;
  const titleOf = (option: OptionResult) => say(aboutOption(option, 'title'));
  const choosable = [
    ...comparable.map(({ option }) => ({
      id: option.id,
      option,
      title: titleOf(option),
      short: shortName(titleOf(option)),
    })),
    ...paths.map(({ id, pause, next, whole }) => ({
      id,
      option: whole,
      title: words('paths.name', { pause: titleOf(pause), next: titleOf(next) }),
      short: words('paths.name', { pause: shortName(titleOf(pause)), next: shortName(titleOf(next)) }),
    })),
  ];
  // A box is ticked at once; the figures follow when the engine has the months.
  const drawn = useDeferredValue(chosen);
  const rowsOf = monthsQuery.read(
    input,
    comparable.map(({ option }) => option.id).filter((id) => drawn.includes(id)),
  );
  const drawnOptions = choosable.filter(({ id }) => drawn.includes(id));
  const [drawnAuthority, ...otherAuthorities] = authoritiesAmong(drawnOptions.map(({ option }) => option));
  const isMixed = otherAuthorities.length > 0;
  const looks = looksOf(drawnOptions.map(({ option }) => option));
  const compared = drawnOptions.flatMap((one, index) => {
    const look = looks[index];
    if (!look) return [];
    return {
      ...one,
      ...(isMixed && { title: withBacker(one.title, one.option), short: withBacker(one.short, one.option) }),
      look,
      isEstimate: isApproximate(one.option),
      payments: one.option.payments ?? [],
      totals: one.option.totals,
      rows: rowsOf.get(one.id) ?? paths.find(({ id }) => id === one.id)?.rows ?? [],
      fits: one.option.status !== 'does-not-qualify',
    };
  });
  // A table of a picture writes no "about" beside each figure: the name says it.
  const marked = compared.map((one) =>
    areTotalsApproximate(one.option)
      ? { ...one, title: words('results.compare.estimated', { option: one.title }) }
      : one,
  );
  const nothing = { id: DOING_NOTHING, title: words('results.compare.doingNothing'), rows: [] };
  const columns = drawn.includes(DOING_NOTHING) ? [...compared, nothing] : compared;
  const danger = foreclosureRisk(loanCase, simulation);
  const shortage = loanCase.arrears.escrowShortage;

  function toggle(id: string) {
    const without = chosen.filter((other) => other !== id);
    const full = without.length === chosen.length && chosen.length >= MOST_COMPARED;
    setRefused(full);
    if (full) return;
    lastChosen = without.length < chosen.length ? without : [...chosen, id];
    setChosen(lastChosen);
  }

  const choice = ({
    id,
    title,
    option,
  }: {
    readonly id: string;
    readonly title: string;
    readonly option?: OptionResult;
  }) => (
    <label key={id}>
      <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
      {option ? withBacker(title, option) : title}
    </label>
  );

  const notCompared = (
    <LeftOut options={leftOut} titleOf={(option) => withBacker(titleOf(option), option)} isLong={severalBackers} />
  );
  const nothingGrows = simulation.situation.totalPayment !== null && (
    <p className={styles.soft}>
      {words('results.compare.nothingGrows', { payment: format.moneyWithCents(simulation.situation.totalPayment) })}{' '}
      {danger && say(danger)}
    </p>
  );
  return (
    <section className={styles.section}>
      {severalBackers && (
        <Callout kind="check">
          <p>
            {drawnAuthority && !isMixed
              ? words('compare.ownerOne', { backer: backer(drawnAuthority) })
              : words('compare.owner')}{' '}
            <Link href={pathOf('questions/owner', locale)}>{words('compare.ownerLink')}</Link>
          </p>
        </Callout>
      )}
      {comparable.length === 0 ? (
        <>
          <p>{words('results.compare.empty')}</p>
          <div>
            <NextOpenQuestion />
          </div>
          {notCompared}
          {nothingGrows}
        </>
      ) : (
        <>
          <p role="status" className={styles.message}>
            {refused ? words('results.compare.full') : compared.length === 0 && words('results.compare.none')}
          </p>
          {compared.length > 0 && (
            <>
              <PaymentFigure compared={marked} situation={simulation.situation} />
              <ApproximateRates compared={compared} {...simulation} />
              <CompareCards compared={compared} situation={simulation.situation} shown={shown} />
              {hasEnd && <BalanceFigure compared={marked} />}
            </>
          )}
          {!hasEnd && (
            <>
              {nothingGrows}
              <p>{words('results.compare.withoutEnd')}</p>
              <QuestionLinks facts={forEnd} />
            </>
          )}
          {notCompared}
          <details>
            <summary>{words('results.compare.otherChoice')}</summary>
            <fieldset className={styles.choose}>
              <legend>{words('results.compare.choose')}</legend>
              {severalBackers
                ? authorities.map((authority) => (
                    <details key={authority}>
                      <summary>{words('results.ladder.backer', { backer: backer(authority) })}</summary>
                      {choosable.filter(({ option }) => option.authority === authority).map(choice)}
                    </details>
                  ))
                : choosable.map(choice)}
              {choice(nothing)}
            </fieldset>
          </details>
          {compared.length > 0 && (
            <>
              <details>
                <summary>{words('results.compare.allFigures')}</summary>
                <div className={styles.folded}>
                  <CompareTable columns={columns} loanCase={loanCase} simulation={simulation} />
                  {shortage !== null && shortage > 0 && (
                    <p className={styles.soft}>
                      {words('results.compare.shortage', { amount: format.moneyWithCents(shortage) })}
                    </p>
                  )}
                  {hasEnd && (
                    <>
                      {columns.includes(nothing) && nothingGrows}
                      <CumulativePaymentFigure compared={marked} />
                      <PartsFigure compared={marked} />
                    </>
                  )}
                </div>
              </details>
              <details>
                <summary>{words('results.compare.lasting')}</summary>
                <div className={styles.folded}>
                  <TrackRecordFigure compared={compared} loanCase={loanCase} />
                  <p>
                    <Link href={`${pathOf('learn/hope-now', locale)}#how-it-worked`} prefetch={false}>
                      {words('results.compare.story')}
                    </Link>
                  </p>
                  {hasEnd && <ScheduleFiles compared={compared} asOf={simulation.asOf} tried={input.tried} />}
                </div>
              </details>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface ApproximateRatesProps extends Pick<Simulation, 'marketRates'> {
  readonly compared: readonly { readonly option: OptionResult; readonly title: string }[];
}

/** Which of the compared options rest on an old rate, and on which. */
function ApproximateRates({ compared, marketRates }: ApproximateRatesProps) {
  const { format, say } = useSpeaker();
  return marketRates.map((rate) => {
    const approximateOptions = compared.filter(
      ({ option }) => isApproximate(option) && option.restsOnRates.includes(rate.path),
    );
    if (approximateOptions.length === 0) return null;
    const options = { unit: 'name', value: format.all(approximateOptions.map(({ title }) => title)) } as const;
    return (
      <p key={rate.path} className={styles.decides}>
        {say({ key: 'results.compare.approximate', values: { ...rateValues(rate), options } })}
      </p>
    );
  });
}

/** What was chosen before, as far as it is there; else what is compared at first. */
function firstChoice(
  comparable: readonly ShownOption[],
  paths: readonly ForbearancePath[],
  suggested: readonly string[],
): readonly string[] {
  const ids = comparable.map(({ option }) => option.id);
  const choices = [...ids, ...paths.map(({ id }) => id), DOING_NOTHING];
  const kept = lastChosen.filter((id) => choices.includes(id));
  if (kept.some((id) => id !== DOING_NOTHING)) return kept;
  return firstCompared(
    comparable.map(({ option }) => option),
    paths,
    suggested,
  );
}
