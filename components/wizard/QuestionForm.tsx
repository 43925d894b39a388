'use client';

import { useRouter } from 'next/navigation';
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useState,
  useTransition,
} from 'react';
import type { FactPath } from '../../lib/case/schema';
import { explainProblem } from '../../lib/explain/problem';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { mayBeDerived } from '../../lib/interview/figures-of-a-payment';
import {
  asksOneQuestion,
  nextChangeToAsk,
  type PageOrder,
  type QuestionPage,
  wordsOf,
} from '../../lib/interview/pages';
import { namesOwner } from '../../lib/interview/relevance';
import { isSaleNear } from '../../lib/interview/sale-near';
import { currentAnswers, saveAnswers } from '../answer-store';
import { Field, type FieldProps } from '../fields/Field';
import { WhereToFind } from '../fields/WhereToFind';
import { Help } from '../help/Help';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { ProblemSummary } from '../ui/ProblemSummary';
import { useSpeaker } from '../words';
import { changeAddress, isChanging, nextAddressFromChange } from './addresses';
import type { AroundQuestions } from './around';
import { BackLink } from './BackLink';
import { loadDerivedFigures } from './derived';
import type { Refusals, UnusualAnswer } from './form-checks';
import { MissedPayments } from './MissedPayments';
import { nextRoute } from './page-order';
import styles from './wizard.module.css';
import { YearMeant } from './YearMeant';

interface Props {
  readonly page: QuestionPage;
  readonly around: AroundQuestions;
  readonly datedAnswers: DatedAnswers;
  /** The paths this page asks after the answers so far. */
  readonly asked: readonly FactPath[];
  readonly order: PageOrder;
}

const loadChecks = () => import('./form-checks');

/** Checks on Continue only; every key typed goes to the answers, so that leaving the page loses nothing. */
export function QuestionForm({ page, around, datedAnswers, asked, order }: Props) {
  const { locale, say, words } = useSpeaker();
  const router = useRouter();
  const [unusual, setUnusual] = useState<readonly UnusualAnswer[]>([]);
  const [refusals, setRefusals] = useState<Refusals>({});
  const [attempts, setAttempts] = useState(0);
  // A check that cannot be fetched is told in place of the page.
  const [isChecking, startChecking] = useTransition();

  function problemAt(path: FactPath): string | undefined {
    const problem = refusals[path];
    return problem === undefined ? undefined : say(explainProblem({ path, problem }));
  }

  function noticeAt(path: FactPath): string | undefined {
    const found = unusual.find((one) => one.path === path);
    return found && say(found.sentence);
  }

  /** A sale that is near comes before everything else. */
  async function wayFrom(answered: DatedAnswers): Promise<string> {
    const isNear = asked.includes('foreclosure.saleOn') && isSaleNear(answered);
    if (isNear) return isChanging() ? changeAddress('sale-date', locale) : pathOf('sale-date', locale);
    return isChanging()
      ? nextAddressFromChange(page, answered.answers, locale)
      : pathOf(await nextRoute(page, answered), locale);
  }

  /** Goes on, unless something cannot be read, or is odd and has not been shown yet. */
  async function goOn() {
    const { refusalsOf, unusualAnswersOf } = await loadChecks();
    const refused = refusalsOf(asked, datedAnswers.answers);
    const found = Object.keys(refused).length > 0 ? [] : unusualAnswersOf(asked, datedAnswers);
    const isNew = found.some(
      ({ sentence, path }) => !unusual.some((one) => one.path === path && one.sentence.key === sentence.key),
    );
    setAttempts(attempts + 1);
    setRefusals(refused);
    setUnusual(found);
    if (isNew || Object.keys(refused).length > 0) return;
    const shown = Object.fromEntries(asked.map((path) => [path, datedAnswers.answers[path] ?? '']));
    saveAnswers(shown);
    router.push(await wayFrom(currentAnswers()));
  }

  /** Nobody goes on twice with one page. */
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isChecking) startChecking(goOn);
  }

  /** Asks one question more on this page, and leads to it. */
  function ask(path: FactPath) {
    saveAnswers({ [path]: '' });
    requestAnimationFrame(() => document.getElementById(path)?.focus());
  }

  const another = nextChangeToAsk(asked, datedAnswers.answers);
  const problems = linesOf(asked, problemAt);
  const notices = linesOf(asked, noticeAt);
  useTitle(problems.length > 0);
  return (
    <div className={styles.page}>
      {problems.length > 0 && <ProblemSummary key={attempts} title={words('wizard.problemTitle')} lines={problems} />}
      {problems.length === 0 && notices.length > 0 && (
        <ProblemSummary key={attempts} kind="check" title={words('wizard.checkTitle')} lines={notices}>
          <p>{words('wizard.checkBody')}</p>
        </ProblemSummary>
      )}
      <BackLink page={page} answers={datedAnswers.answers} />
      <Place page={page} order={order} />
      <Paper>
        <form noValidate className={styles.form} onChange={fetchChecks} onSubmit={submit}>
          {!asksOneQuestion(page) && <PageTitle>{words(`${wordsOf(page)}.title`)}</PageTitle>}
          {asked.map((path) => (
            <Asked
              key={path}
              path={path}
              hint={around.questions[path]?.hint}
              below={around.questions[path]?.below}
              alone={asksOneQuestion(page)}
              typed={datedAnswers.answers[path] ?? ''}
              onType={(typed) => saveAnswers({ [path]: typed })}
              problem={problemAt(path)}
              notice={noticeAt(path)}
              datedAnswers={datedAnswers}
            />
          ))}
          {another && (
            <div>
              <Button look="quiet" onClick={() => ask(another)}>
                {words('wizard.another')}
              </Button>
            </div>
          )}
          {asked.includes('loan.backer') && <Help open={!namesOwner(datedAnswers.answers)}>{around.findOwner}</Help>}
          <div className={styles.buttons}>
            <Button type="submit">{words('wizard.continue')}</Button>
            {page.stage !== 'quick' && (
              <ButtonLink look="link" href={pathOf('results', locale)}>
                {words('wizard.now')}
              </ButtonLink>
            )}
          </div>
          {around.why}
        </form>
      </Paper>
    </div>
  );
}

/** Has the checks at hand by the time somebody goes on; Continue itself tells when they do not come. */
function fetchChecks() {
  loadChecks().catch(() => undefined);
}

/** A question with what helps to answer it: where it stands on the statement, and what other answers say of it. */
function Asked({
  datedAnswers,
  below,
  ...field
}: FieldProps & Pick<Props, 'datedAnswers'> & { readonly below: ReactNode }) {
  return (
    <div className={styles.asked}>
      {field.path === 'arrears.oldestUnpaidDueDate' && (
        <MissedPayments datedAnswers={datedAnswers} onType={field.onType} />
      )}
      <Field {...field} />
      {field.path === 'loan.remainingMonths' && <YearMeant typed={field.typed} />}
      {mayBeDerived(field.path, datedAnswers.answers) && (
        <Suspense>
          <Derived {...field} datedAnswers={datedAnswers} />
        </Suspense>
      )}
      <WhereToFind path={field.path} />
      {below}
    </div>
  );
}

function Derived(props: ComponentProps<Awaited<ReturnType<typeof loadDerivedFigures>>>) {
  const DerivedFigures = use(loadDerivedFigures());
  return <DerivedFigures {...props} />;
}

/** How far one has come: exactly in the quick look, whose pages are the same for everybody; about, after it. */
function Place({ page, order }: Pick<Props, 'page' | 'order'>) {
  const { words } = useSpeaker();
  return (
    <p className={styles.soft}>{words(page.stage === 'quick' ? 'wizard.quick' : 'wizard.progress', order.progress)}</p>
  );
}

function linesOf(asked: readonly FactPath[], wordsAt: (path: FactPath) => string | undefined) {
  return asked.flatMap((id) => {
    const words = wordsAt(id);
    return words === undefined ? [] : [{ id, words }];
  });
}

/** Says in the title that something is wrong: a screen reader reads it first. */
function useTitle(hasProblems: boolean) {
  const { words } = useSpeaker();
  useEffect(() => {
    if (!hasProblems) return;
    const title = document.title;
    const prefixed = words('wizard.titleWithError', { title });
    document.title = prefixed;
    return () => {
      // After a move the title is the next page's own.
      if (document.title === prefixed) document.title = title;
    };
  }, [hasProblems, words]);
}
