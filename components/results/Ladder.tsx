import { useEffect, useRef } from 'react';
import { isAboutOldRate } from '../../lib/explain/rough';
import type { Status } from '../../lib/rules/status';
import { WithTerms } from '../glossary/Term';
import { Button } from '../ui/Button';
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

/** Every option in the order of review, with all that is behind it; one ladder for each authority that may stand behind the loan. */
export function Ladder(answered: Answered) {
  const { household, simulation, shown } = answered;
  const { words } = useSpeaker();
  const backer = useBacker();
  const ladder = useRef<HTMLElement>(null);
  useEffect(openAddressed, []);
  const authorities = authoritiesOf(shown);
  const setAll = (open: boolean) => {
    for (const details of ladder.current?.querySelectorAll('details') ?? []) details.open = open;
  };
  const rungsOf = (authority: string) => (
    <ol key={authority} className={styles.ladder}>
      {shown
        .filter(({ option }) => authorityOf(option) === authority)
        .map((one) => (
          <Rung
            key={one.option.id}
            {...one}
            household={household}
            simulation={simulation}
            nearest={firstOf(answered, authority)}
            level={authorities.length > 1 ? 4 : 3}
          />
        ))}
    </ol>
  );
  return (
    <section ref={ladder} className={styles.section}>
      <h2>{words('results.ladder.title')}</h2>
      <p>{words('results.ladder.lead')}</p>
      <div className={styles.buttons}>
        <Button look="link" onClick={() => setAll(true)}>
          {words('results.ladder.openAll')}
        </Button>
        <Button look="link" onClick={() => setAll(false)}>
          {words('results.ladder.closeAll')}
        </Button>
      </div>
      {authorities.length === 1
        ? authorities.map(rungsOf)
        : authorities.map((authority) => (
            <details key={authority}>
              <summary>
                <h3 className={styles.inline}>{words('results.ladder.backer', { backer: backer(authority) })}</h3>
              </summary>
              {rungsOf(authority)}
            </details>
          ))}
    </section>
  );
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
  const { say, words } = useSpeaker();
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
          <a className={styles.onScreen} href={`#${NEWER_RATES}`}>
            {words('results.marketRates.link')}
          </a>
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
