import Link from 'next/link';
import { useEffect } from 'react';
import { isAboutOldRate } from '../../lib/explain/rough';
import type { Status } from '../../lib/rules/status';
import type { OptionResult } from '../../lib/simulate/results';
import { WithTerms } from '../glossary/Term';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { AtVerdict } from './AtVerdict';
import { useBacker } from './backer';
import { KeyFigures } from './KeyFigures';
import { NEWER_RATES } from './NewerRates';
import { OptionDetails } from './OptionDetails';
import { QuestionLinks } from './QuestionLink';
import { openDetails } from './ReasonsLink';
import { type Answered, authoritiesOf, authorityOf, firstOf, type Shown } from './reading';
import styles from './results.module.css';
import { Status as StatusLabel } from './Status';
import { WhatWouldChange } from './WhatWouldChange';

/** Every option, what may fit first; one list for each authority that may stand behind the loan. */
export function Ladder(answered: Answered) {
  const { words } = useSpeaker();
  const backer = useBacker();
  useEffect(openAddressed, []);
  const authorities = authoritiesOf(answered.shown);
  return (
    <section className={styles.section}>
      <p>{words('results.ladder.lead')}</p>
      {authorities.length === 1
        ? authorities.map((authority) => <Rungs key={authority} {...answered} authority={authority} level={3} />)
        : authorities.map((authority) => (
            <details key={authority}>
              <summary>
                <h2 className={styles.inline}>{words('results.ladder.backer', { backer: backer(authority) })}</h2>
              </summary>
              <Rungs {...answered} authority={authority} level={4} />
            </details>
          ))}
    </section>
  );
}

interface RungsProps extends Answered {
  readonly authority: string;
  readonly level: 3 | 4;
}

/** The open options of an authority, then those that do not fit today; ways to leave only after the last way to stay. */
function Rungs({ authority, level, ...answered }: RungsProps) {
  const { words } = useSpeaker();
  const { household, simulation, shown } = answered;
  const its = shown.filter(({ option }) => authorityOf(option) === authority && isAbout(option, household));
  const leaves = household.household.wantsToStay === false;
  const isLater = ({ option }: Shown) => !leaves && option.kind === 'disposition';
  const nearest = firstOf(answered, authority);
  const Heading = `h${level === 3 ? 2 : 3}` as const;
  const listOf = (some: readonly Shown[]) => {
    const open = simulation.suggestedOrder.flatMap((id) => some.filter(({ option }) => option.id === id));
    const closed = some.filter(({ option }) => !simulation.suggestedOrder.includes(option.id));
    return (
      <>
        <ol className={styles.ladder}>
          {open.map((one) => (
            <Rung
              key={one.option.id}
              {...one}
              household={household}
              simulation={simulation}
              nearest={nearest}
              level={level}
            />
          ))}
        </ol>
        {closed.length > 0 && (
          <>
            <Heading>{words('explain.heading.others')}</Heading>
            <ul className={styles.closed}>
              {closed.map(({ option, told }) => (
                <li key={option.id}>
                  <OptionDetails told={told} level={4} reason={told.reasons[0]?.sentence ?? told.statusSentence}>
                    <WhatWouldChange household={household} id={option.id} status={option.status} nearest={nearest} />
                  </OptionDetails>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    );
  };
  const [staying, leaving] = [its.filter((one) => !isLater(one)), its.filter(isLater)];
  return (
    <div className={styles.section}>
      {listOf(staying)}
      {leaving.length > 0 && (
        <>
          <Heading>{words('results.ladder.leaving')}</Heading>
          {listOf(leaving)}
        </>
      )}
    </div>
  );
}

/** Help after a disaster is for who told of one. */
function isAbout({ name }: OptionResult, { hardship }: Answered['household']): boolean {
  return !name.includes('disaster') || hardship.cause === 'disaster';
}

/** A saved address, or the language switch, may name an option. */
function openAddressed() {
  openDetails(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
}

interface RungProps extends Shown, Pick<Answered, 'household' | 'simulation'> {
  /** Where to begin with this authority. */
  readonly nearest: Shown | undefined;
  readonly level: 3 | 4;
}

function Rung({ option, told, household, simulation, nearest, level }: RungProps) {
  const { locale, say, words } = useSpeaker();
  const Heading = `h${level}` as const;
  return (
    <li className={styles.rung}>
      <div className={styles.rungHead}>
        <Heading>{say(told.title)}</Heading>
        <StatusLabel {...told} />
      </div>
      <div className={styles.why}>
        <AtVerdict {...told} />
        <p>
          <WithTerms>{say(whyOf(told) ?? told.statusSentence)}</WithTerms>
        </p>
        {told.missing.length > 0 && <QuestionLinks fields={told.missing} />}
      </div>
      <KeyFigures option={option} situation={simulation.situation} />
      {told.warnings.filter(isAboutOldRate).map((warning) => (
        <p key={warning.key} className={styles.soft}>
          {say(warning)}{' '}
          <Link className={styles.onScreen} href={`${pathOf('results/how', locale)}#${NEWER_RATES}`}>
            {words('results.marketRates.link')}
          </Link>
        </p>
      ))}
      <OptionDetails told={told} level={level === 3 ? 4 : 5}>
        {NOT_YET.includes(option.status) && (
          <WhatWouldChange household={household} id={option.id} status={option.status} nearest={nearest} />
        )}
      </OptionDetails>
    </li>
  );
}

const NOT_YET: readonly Status[] = ['does-not-qualify', 'servicer-decides', 'needs-information'];

/**
 * What fits is told by its figures, what does not by its strongest reason, which also says what would change it; what the
 * servicer decides by what it will look at.
 */
function whyOf({ status, headline, reasons }: Shown['told']) {
  if (status === 'may-qualify') return headline;
  if (status === 'does-not-qualify') return reasons[0]?.sentence;
  return status === 'servicer-decides' ? reasons.find(({ role }) => role === 'refers')?.sentence : undefined;
}
