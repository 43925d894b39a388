'use client';

import { aboutOption } from '../../lib/explain/about-option';
import { authoritiesAmong } from '../../lib/explain/for-household';
import type { Rank } from '../../lib/interview/rank';
import type { Answers } from '../../lib/interview/typed';
import type { OptionResult } from '../../lib/simulate/results';
import { certaintyQuery } from '../engine/ask-engine';
import type { OptionCertainty } from '../engine/engine';
import type { Answered } from '../engine/results-state';
import { Estimates } from '../wizard/Estimates';
import { QuestionLink } from '../wizard/QuestionLink';
import styles from '../wizard/wizard.module.css';
import { useSpeaker } from '../words';
import { NextOpenQuestion, useNextPage } from './NextOpenQuestion';

type Props = Pick<Answered, 'input' | 'simulation'> & { readonly answers: Answers };

const RANKS = ['likely', 'possible', 'open'] as const satisfies readonly Rank[];

/** How sure each option is so far, and the way on to the questions that can still change an answer. */
export function MakeItExact({ input, simulation, answers }: Props) {
  const { words } = useSpeaker();
  const next = useNextPage();
  const canChange = simulation.nextQuestions.length > 0;
  const sure = certaintyQuery.read(input, answers);
  const passed = next === undefined ? sure.passed : [];
  const ranked = simulation.options.flatMap((option) => {
    const found = sure.options.find(({ id }) => id === option.id);
    return found ? [{ ...option, ...found }] : [];
  });
  const leaving = ranked.filter(({ kind }) => kind === 'disposition');
  const staying = ranked.filter((option) => !leaving.includes(option));
  return (
    <section className={styles.exact} aria-labelledby="exact">
      <h2 id="exact">{words('wizard.exact.title')}</h2>
      <dl className={styles.ranks}>
        {RANKS.map((rank) => (
          <Ranked key={rank} rank={rank} options={staying.filter((option) => option.rank === rank)} />
        ))}
        <Ranked rank="leaving" options={leaving.filter((option) => option.rank)} />
      </dl>
      <Estimates estimates={simulation.estimates} />
      {passed.length === 0 && (
        <p>{words(next ? (canChange ? 'wizard.exact.lead' : 'wizard.exact.almost') : 'wizard.exact.done')}</p>
      )}
      {passed.length > 0 && (
        <>
          <p>{words('estimates.passedOver')}</p>
          <ul className={styles.list}>
            {passed.map((path) => (
              <li key={path}>
                <QuestionLink path={path} label={{ key: `fields.${path}.label` }} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <NextOpenQuestion />
      </div>
    </section>
  );
}

type RankedResult = OptionResult & OptionCertainty;

interface RankedProps {
  /** Ways to leave the home stand apart, whatever their rank. */
  readonly rank: Rank | 'leaving';
  readonly options: readonly RankedResult[];
}

/** The options of one rank; their number alone while nobody knows who stands behind the loan. */
function Ranked({ rank, options }: RankedProps) {
  const { words } = useSpeaker();
  const authorities = authoritiesAmong(options);
  if (options.length === 0) return null;
  return (
    <div data-rank={rank}>
      <dt>{words(`wizard.ranks.${rank}.label`)}</dt>
      <dd className={styles.soft}>{words(`wizard.ranks.${rank}.means`)}</dd>
      {options.some(({ warnings }) => warnings.includes('ordinary-sale-first')) && (
        <dd>{words('wizard.ranks.saleFirst')}</dd>
      )}
      {authorities.length > 1 ? (
        <dd>{words('wizard.exact.several', { count: options.length, backers: authorities.length })}</dd>
      ) : (
        options.map((option) => <RankedOption key={option.id} {...option} />)
      )}
    </div>
  );
}

function RankedOption({ id, name, settles: { count, isLeast } }: RankedResult) {
  const { say, words } = useSpeaker();
  const option = say(aboutOption({ id, name }, 'title'));
  const text = words(isLeast ? 'wizard.exact.settlesAtLeast' : 'wizard.exact.settles', { option, count });
  return <dd>{count === 0 ? option : text}</dd>;
}
