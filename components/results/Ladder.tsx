import dynamic from 'next/dynamic';
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
import { QuestionLinks } from './QuestionLinks';
import { openDetails } from './ReasonsLink';
import styles from './results.module.css';
import { type Answered, authoritiesOf, firstOf, type Shown } from './results-state';
import { StatusLine as StatusLabel } from './StatusLine';
import { WhatWouldChange } from './WhatWouldChange';

// Loaded apart: only this place names the law of a state.
const YourState = dynamic(() => import('./YourState').then((file) => file.YourState), { ssr: false });

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
      {answered.shown.some(({ option }) => option.kind === 'disposition') && <YourState loanCase={answered.loanCase} />}
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
  const { loanCase, simulation, shown } = answered;
  const its = shown.filter(({ option }) => option.authority === authority && isAbout(option, loanCase));
  const leaves = loanCase.household.wantsToStay === false;
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
              loanCase={loanCase}
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
              {closed.map(({ option, explained }) => (
                <li key={option.id}>
                  <OptionDetails
                    explained={explained}
                    level={4}
                    reason={explained.reasons[0]?.sentence ?? explained.statusSentence}
                  >
                    <WhatWouldChange loanCase={loanCase} id={option.id} status={option.status} nearest={nearest} />
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
function isAbout({ name }: OptionResult, { hardship }: Answered['loanCase']): boolean {
  return !name.includes('disaster') || hardship.cause === 'disaster';
}

/** A saved address, or the language switch, may name an option. */
function openAddressed() {
  openDetails(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
}

interface RungProps extends Shown, Pick<Answered, 'loanCase' | 'simulation'> {
  /** Where to begin with this authority. */
  readonly nearest: Shown | undefined;
  readonly level: 3 | 4;
}

function Rung({ option, explained, loanCase, simulation, nearest, level }: RungProps) {
  const { locale, say, words } = useSpeaker();
  const Heading = `h${level}` as const;
  return (
    <li className={styles.rung}>
      <div className={styles.rungHead}>
        <Heading>{say(explained.title)}</Heading>
        <StatusLabel {...explained} />
      </div>
      <div className={styles.why}>
        <AtVerdict {...explained} />
        <p>
          <WithTerms>{say(whyOf(explained) ?? explained.statusSentence)}</WithTerms>
        </p>
        {explained.missing.length > 0 && <QuestionLinks fields={explained.missing} />}
      </div>
      <KeyFigures option={option} situation={simulation.situation} />
      {explained.warnings.filter(isAboutOldRate).map((warning) => (
        <p key={warning.key} className={styles.soft}>
          {say(warning)}{' '}
          <Link className={styles.onScreen} href={`${pathOf('results/how', locale)}#${NEWER_RATES}`}>
            {words('results.marketRates.link')}
          </Link>
        </p>
      ))}
      <OptionDetails explained={explained} level={level === 3 ? 4 : 5}>
        {NOT_YET.includes(option.status) && (
          <WhatWouldChange loanCase={loanCase} id={option.id} status={option.status} nearest={nearest} />
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
function whyOf({ status, headline, reasons }: Shown['explained']) {
  if (status === 'may-qualify') return headline;
  if (status === 'does-not-qualify') return reasons[0]?.sentence;
  return status === 'servicer-decides' ? reasons.find(({ role }) => role === 'refers')?.sentence : undefined;
}
