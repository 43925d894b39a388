import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useEffect } from 'react';
import type { FactPath } from '../../lib/case/schema';
import { firstOf, isAboutHousehold, isForPlans, wantsToLeave } from '../../lib/explain/for-household';
import type { Status } from '../../lib/rules/status';
import type { Simulation } from '../../lib/simulate/results';
import { changesQuery } from '../engine/ask-engine';
import type { ExplainedPath } from '../engine/engine';
import { type Answered, authoritiesOf, type OpenFact, type ShownOption } from '../engine/results-state';
import { WithTerms } from '../glossary/WithTerms';
import { pathOf } from '../routes';
import { openDetails } from '../ui/open-details';
import { useSpeaker } from '../words';
import { useAuthorityName } from './authority-name';
import { InlineQuestion } from './InlineQuestion';
import { KeyFigures } from './KeyFigures';
import { NEWER_RATES } from './NewerRates';
import { OptionDetails } from './OptionDetails';
import { takeOptionToOpen } from './option-to-open';
import { Paths } from './Paths';
import { questionsFor } from './QuestionLinks';
import styles from './results.module.css';
import { StatusLine as StatusLabel } from './StatusLine';
import { VerdictNotes } from './VerdictNotes';
import { WhatWouldChange } from './WhatWouldChange';

// Loaded apart: only this place names the law of a state.
const StateLawOnDebt = dynamic(() => import('./StateLawOnDebt').then((file) => file.StateLawOnDebt), { ssr: false });

/** Every option, what may fit first; one list for each authority that may stand behind the loan. */
export function OptionList({ paths, ...answered }: Answered & Pick<OptionRowsProps, 'paths'>) {
  const { words } = useSpeaker();
  const backer = useAuthorityName();
  useEffect(openAddressed, []);
  // Once the results follow an answer that was given at an option.
  useEffect(goOnAtAnswered, [answered.simulation]);
  useChangesAhead(answered);
  const authorities = authoritiesOf(answered.shown);
  const asked = askedInPlace(answered);
  return (
    <section className={styles.section}>
      <p>{words('results.ladder.lead')}</p>
      {authorities.length === 1
        ? authorities.map((authority) => (
            <OptionRows key={authority} {...answered} asked={asked} paths={paths} authority={authority} level={3} />
          ))
        : authorities.map((authority) => (
            <details key={authority}>
              <summary>
                <h2 className={styles.inline}>{words('results.ladder.backer', { backer: backer(authority) })}</h2>
                <FirstOf {...answered} authority={authority} />
              </summary>
              <OptionRows {...answered} asked={asked} paths={paths} authority={authority} level={4} />
            </details>
          ))}
      {answered.shown.some(({ option }) => option.kind === 'disposition') && (
        <StateLawOnDebt loanCase={answered.loanCase} />
      )}
    </section>
  );
}

/** What comes first with an authority, and the figures that it leads to, where its list is closed. */
function FirstOf({ authority, ...answered }: Answered & Pick<OptionRowsProps, 'authority'>) {
  const { say, words } = useSpeaker();
  const first = firstOf(answered, authority);
  const [headline] = first?.explained.headline ?? [];
  return (
    <span className={styles.soft}>
      {' '}
      {first ? say(first.explained.title) : words('results.glance.nothing')}
      {headline && `. ${say(headline)}`}
    </span>
  );
}

/** What would change each option is asked ahead, one after the other: it has to be there when the page is printed. */
function useChangesAhead({ input, shown }: Answered) {
  useEffect(() => {
    let isHere = true;
    async function askAll() {
      for (const { option } of shown) {
        if (isHere && option.status !== 'may-qualify') await changesQuery.ask(input, option.id);
      }
    }
    // A failure is told where somebody opens the option.
    askAll().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [input, shown]);
}

interface OptionRowsProps extends Answered {
  readonly authority: string;
  /** The question that each option asks where it stands. */
  readonly asked: ReadonlyMap<string, FactPath>;
  /** Paths of a pause and what follows it, of every authority. */
  readonly paths: readonly ExplainedPath[];
  readonly level: 3 | 4;
}

/** The open options of an authority, then those that do not fit today; ways to leave only after the last way to stay. */
function OptionRows({ authority, level, paths, asked, ...answered }: OptionRowsProps) {
  const { words } = useSpeaker();
  const { input, loanCase, simulation, shown } = answered;
  const its = shown.filter(({ option }) => option.authority === authority && isAboutHousehold(option, loanCase));
  const isLater = isLaterFor(loanCase);
  const nearest = firstOf(answered, authority);
  const Heading = `h${level === 3 ? 2 : 3}` as const;
  const listOf = (some: readonly ShownOption[]) => {
    const candidates = answered.candidates.filter((one) => some.includes(one));
    const closed = some.filter((one) => !candidates.includes(one));
    const firstToAsk = candidates.find(({ option }) => asked.has(option.id));
    return (
      <>
        <ol className={styles.ladder}>
          {candidates.map((one) => (
            <OptionRow
              key={one.option.id}
              {...one}
              asks={asked.get(one.option.id)}
              asksFirst={one === firstToAsk}
              input={input}
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
                    <WhatWouldChange input={input} id={option.id} status={option.status} nearest={nearest} />
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
      <Paths paths={paths.filter(({ whole }) => whole.authority === authority)} level={level === 3 ? 2 : 3} />
      {leaving.length > 0 && (
        <details>
          <summary>
            <Heading className={styles.inline}>{words('results.ladder.leaving')}</Heading>
          </summary>
          <div className={styles.folded}>{listOf(leaving)}</div>
        </details>
      )}
    </div>
  );
}

/** Who wants to stay meets the ways to leave after the last way to stay. */
function isLaterFor(loanCase: Answered['loanCase']): (shown: ShownOption) => boolean {
  return ({ option }) => !isForPlans(option, wantsToLeave(loanCase));
}

/** What the verdict of an option waits for, or else its figures where it has none. */
function openFactsOf({ missing, more, payments }: ShownOption['explained']) {
  return missing.length > 0 ? missing : payments.length > 0 ? [] : more;
}

/** Facts in the order in which their answers settle most. */
function mostFirst(facts: readonly OpenFact[], { nextQuestions, nextFigures }: Simulation): readonly OpenFact[] {
  const order = [...nextQuestions, ...nextFigures];
  return order
    .flatMap((path) => facts.find((fact) => fact.path === path) ?? [])
    .concat(facts.filter(({ path }) => !order.includes(path)));
}

/** One question in place for each open option that waits for answers, the first that no option above it asks. */
function askedInPlace({ loanCase, simulation, ...answered }: Answered): ReadonlyMap<string, FactPath> {
  const candidates = answered.candidates.filter(({ option }) => isAboutHousehold(option, loanCase));
  const isLater = isLaterFor(loanCase);
  const asked = new Map<string, FactPath>();
  for (const { explained } of [...candidates.filter((one) => !isLater(one)), ...candidates.filter(isLater)]) {
    const taken = [...asked.values()];
    const path = questionsFor(mostFirst(openFactsOf(explained), simulation)).find((one) => !taken.includes(one));
    if (path !== undefined) asked.set(explained.id, path);
  }
  return asked;
}

/** Opens the option that the address names: a saved address or the language switch may carry its id. */
function openAddressed() {
  openDetails(window.location.hash.slice(1))?.scrollIntoView();
}

/** Goes on at the option that was just answered, if one was. */
function goOnAtAnswered() {
  document.getElementById(takeOptionToOpen() ?? '')?.focus();
}

interface OptionRowProps extends ShownOption, Pick<Answered, 'input' | 'simulation'> {
  /** The question to answer here; undefined where there is none, or where it is asked above. */
  readonly asks: FactPath | undefined;
  /** Whether no option above it has a question to answer. */
  readonly asksFirst: boolean;
  /** The option of this authority to begin with; undefined where none is open. */
  readonly nearest: ShownOption | undefined;
  readonly level: 3 | 4;
}

function OptionRow({ option, explained, asks, asksFirst, input, simulation, nearest, level }: OptionRowProps) {
  const { locale, say, words } = useSpeaker();
  const openQuestions = questionsFor(openFactsOf(explained)).length;
  // A question in place says what is open, and an ordinary sale that comes first says what the servicer looks at.
  const isSaid =
    (openQuestions > 0 && option.status === 'needs-information') ||
    (option.status === 'servicer-decides' && option.warnings.includes('ordinary-sale-first'));
  const Heading = `h${level}` as const;
  return (
    <li className={styles.optionRow}>
      <div className={styles.optionHead}>
        <Heading>
          {option.warnings.includes('ordinary-sale-first')
            ? words('results.ladder.saleFirst', { option: say(explained.title) })
            : say(explained.title)}
        </Heading>
        <StatusLabel {...explained} />
      </div>
      <div className={styles.why}>
        <VerdictNotes {...explained} />
        {!isSaid && (
          <p>
            <WithTerms>{whyOf(explained).map(say).join(' ') || say(explained.statusSentence)}</WithTerms>
          </p>
        )}
        {openQuestions > 0 && (
          <OpenQuestions count={openQuestions} path={asks} isFirst={asksFirst} option={option.id} />
        )}
      </div>
      <KeyFigures option={option} situation={simulation.situation} />
      {explained.warnings
        .filter(({ warning }) => warning === 'market-rate-old')
        .map((warning) => (
          <p key={warning.key} className={styles.decides}>
            {say(warning)}{' '}
            <Link className={styles.onScreen} href={`${pathOf('results/how', locale)}#${NEWER_RATES}`} prefetch={false}>
              {words('results.marketRates.link')}
            </Link>
          </p>
        ))}
      <OptionDetails explained={explained} level={level === 3 ? 4 : 5}>
        {NOT_YET.includes(option.status) && (
          <WhatWouldChange input={input} id={option.id} status={option.status} nearest={nearest} />
        )}
      </OptionDetails>
    </li>
  );
}

interface OpenQuestionsProps {
  readonly count: number;
  readonly path: FactPath | undefined;
  readonly isFirst: boolean;
  readonly option: string;
}

/** How many answers an option waits for, and the one to give here: the first of a list stands open, each further one is a closed line. */
function OpenQuestions({ count, path, isFirst, option }: OpenQuestionsProps) {
  const { words } = useSpeaker();
  const lead = words(`results.ladder.${path ? 'asks' : 'askedAbove'}`, { count });
  const question = path && <InlineQuestion key={path} path={path} option={option} />;
  if (!path || isFirst) {
    return (
      <>
        <p>{lead}</p>
        {question}
      </>
    );
  }
  return (
    <details className={styles.onScreen}>
      <summary>
        {lead} <strong>{words(`fields.${path}.label`)}</strong>
      </summary>
      {question}
    </details>
  );
}

const NOT_YET: readonly Status[] = ['does-not-qualify', 'servicer-decides', 'needs-information'];

/**
 * What fits is told by its figures, what does not by its strongest reason, which also says what would change it; what the
 * servicer decides by what it will look at.
 */
function whyOf({ status, headline, reasons }: ShownOption['explained']) {
  if (status === 'may-qualify') return headline;
  const main = status === 'does-not-qualify' ? reasons : reasons.filter(({ role }) => role === 'refers');
  return status === 'needs-information' ? [] : main.slice(0, 1).map(({ sentence }) => sentence);
}
