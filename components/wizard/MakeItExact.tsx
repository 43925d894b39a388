'use client';

import { aboutOption } from '../../lib/explain/explain';
import { answersToSettle, pagesToAsk, skippedQuestions } from '../../lib/interview/order';
import { RANKS, type Rank, rankOf } from '../../lib/interview/rank';
import type { OptionResult, Simulation } from '../../lib/simulate/results';
import { useAnswers } from '../answer-store';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { useSpeaker } from '../words';
import { Estimates } from './Estimates';
import { QuestionLink } from './QuestionLink';
import styles from './wizard.module.css';

/** How sure each option is so far, and the way on to the questions that can still change an answer. */
export function MakeItExact({ simulation }: { readonly simulation: Simulation }) {
  const { words } = useSpeaker();
  const datedAnswers = useAnswers();
  const [next] = datedAnswers ? pagesToAsk(datedAnswers) : [];
  const canChange = simulation.nextQuestions.length > 0;
  const passed = datedAnswers && !next ? skippedQuestions(simulation, datedAnswers.answers) : [];
  const leaving = simulation.options.filter(({ kind }) => kind === 'disposition');
  const staying = simulation.options.filter((option) => !leaving.includes(option));
  return (
    <section className={styles.exact} aria-labelledby="exact">
      <h2 id="exact">{words('wizard.exact.title')}</h2>
      <dl className={styles.ranks}>
        {RANKS.map((rank) => (
          <Ranked key={rank} rank={rank} options={staying.filter((option) => rankOf(option) === rank)} />
        ))}
        <Ranked rank="leaving" options={leaving.filter((option) => rankOf(option))} />
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

/** The way on to the next question that can still change an answer or a figure; nothing where none is left. */
export function NextOpenQuestion() {
  const { locale, words } = useSpeaker();
  const datedAnswers = useAnswers();
  const [next] = datedAnswers ? pagesToAsk(datedAnswers) : [];
  return (
    next && (
      <ButtonLink look="quiet" href={pathOf(next.route, locale)}>
        {words('wizard.exact.begin')}
      </ButtonLink>
    )
  );
}

interface RankedProps {
  /** Ways to leave the home stand apart, whatever their rank. */
  readonly rank: Rank | 'leaving';
  readonly options: readonly OptionResult[];
}

/** The options of one rank; their number alone while nobody knows who stands behind the loan. */
function Ranked({ rank, options }: RankedProps) {
  const { words } = useSpeaker();
  const authorities = new Set(options.map(({ authority }) => authority));
  if (options.length === 0) return null;
  return (
    <div data-rank={rank}>
      <dt>{words(`wizard.ranks.${rank}.label`)}</dt>
      <dd className={styles.soft}>{words(`wizard.ranks.${rank}.means`)}</dd>
      {options.some(({ warnings }) => warnings.includes('ordinary-sale-first')) && (
        <dd>{words('wizard.ranks.saleFirst')}</dd>
      )}
      {authorities.size > 1 ? (
        <dd>{words('wizard.exact.several', { count: options.length, backers: authorities.size })}</dd>
      ) : (
        options.map((option) => <RankedOption key={option.id} {...option} />)
      )}
    </div>
  );
}

function RankedOption({ id, name, missing }: OptionResult) {
  const { say, words } = useSpeaker();
  const datedAnswers = useAnswers();
  const option = say(aboutOption({ id, name }, 'title'));
  const { count, isLeast } = answersToSettle(missing, datedAnswers?.answers ?? {});
  const settles = words(isLeast ? 'wizard.exact.settlesAtLeast' : 'wizard.exact.settles', { option, count });
  return <dd>{count === 0 ? option : settles}</dd>;
}
