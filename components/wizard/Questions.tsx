'use client';

import { useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense, use, useState } from 'react';
import { mayBeDerived } from '../../lib/interview/figures-of-a-payment';
import { pageAt, type QuestionPage, type QuestionRoute } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import { type StoredAnswers, useAnswers } from '../answer-store';
import { askFailedAgain } from '../engine/ask-engine';
import { FROM_REVIEW } from '../routes';
import type { AroundQuestions } from './around';
import { loadDerivedFigures } from './derived';
import { FormPlaceholder, NothingAsked } from './FormPlaceholder';
import { readOrder, useEngineWhenIdle } from './page-order';
import { QuestionForm } from './QuestionForm';

/** One page of questions. The form waits for the browser, so that nothing typed early is lost. */
export function Questions({ route, around }: { readonly route: QuestionRoute; readonly around: AroundQuestions }) {
  const datedAnswers = useAnswers();
  const page = pageAt(route);
  // Above what waits for the engine: what fails is not asked again until somebody wants it.
  useState(askFailedAgain);
  useEngineWhenIdle();
  const waiting = <FormPlaceholder page={page} why={around.why} />;
  return datedAnswers ? <Opened page={page} around={around} datedAnswers={datedAnswers} waiting={waiting} /> : waiting;
}

interface OpenedProps {
  readonly page: QuestionPage;
  readonly around: AroundQuestions;
  readonly datedAnswers: StoredAnswers;
}

/** What a page asks follows from the answers with which it was opened, and stays while it is open, whatever is typed. */
function Opened({ waiting, ...props }: OpenedProps & { readonly waiting: ReactNode }) {
  const [openedWith] = useState(props.datedAnswers);
  return (
    <Suspense fallback={waiting}>
      <Asking {...props} openedWith={openedWith} />
    </Suspense>
  );
}

/** A change from the review shows all that the page may ask. */
function Asking({ page, around, datedAnswers, openedWith }: OpenedProps & { readonly openedWith: StoredAnswers }) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(FROM_REVIEW);
  // What stands there from the beginning comes with the form: nothing moves when it does.
  const [hasDerived] = useState(() => page.questions.some(({ path }) => mayBeDerived(path, datedAnswers.answers)));
  // React takes no other hook behind what may have to be waited for.
  const order = readOrder(page, openedWith);
  if (hasDerived) use(loadDerivedFigures());
  const asked = askedOn(page, datedAnswers.answers).filter((path) => isChange || order.asked.includes(path));
  if (asked.length === 0) return <NothingAsked page={page} datedAnswers={datedAnswers} order={order} />;
  const { changesElsewhere } = datedAnswers;
  return (
    <QuestionForm
      key={changesElsewhere}
      page={page}
      around={around}
      datedAnswers={datedAnswers}
      asked={asked}
      order={order}
    />
  );
}
