'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, use, useState } from 'react';
import { mayBeDerived } from '../../lib/interview/figures-of-a-payment';
import { PAGES, type QuestionPage, type QuestionRoute } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import { type StoredAnswers, useAnswers } from '../answer-store';
import { FROM_REVIEW } from '../routes';
import type { AroundQuestions } from './around';
import { loadDerivedFigures } from './derived';
import { FormPlaceholder, NothingAsked } from './FormPlaceholder';
import { orderFor, type PageOrder, useRulesWhenIdle } from './page-order';
import { QuestionForm } from './QuestionForm';

/** One page of questions. The form waits for the browser, so that nothing typed early is lost. */
export function Questions({ route, around }: { readonly route: QuestionRoute; readonly around: AroundQuestions }) {
  const datedAnswers = useAnswers();
  const page = PAGES.find((one) => one.route === route);
  if (page === undefined) throw new RangeError(`No questions at ${route}`);
  // Above what waits for it: a fetch that fails is a fault to be told, and not tried again until somebody asks.
  const [order] = useState(() => orderFor(page));
  useRulesWhenIdle();
  const waiting = <FormPlaceholder page={page} why={around.why} />;
  return datedAnswers ? (
    <Suspense fallback={waiting}>
      <Asking page={page} around={around} datedAnswers={datedAnswers} coming={order} />
    </Suspense>
  ) : (
    waiting
  );
}

interface AskingProps {
  readonly page: QuestionPage;
  readonly around: AroundQuestions;
  readonly datedAnswers: StoredAnswers;
  readonly coming: PageOrder | Promise<PageOrder>;
}

/** What a page asks stays while it is open, whatever is typed; a change from the review shows all of it. */
function Asking({ page, around, datedAnswers, coming }: AskingProps) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(FROM_REVIEW);
  const order = coming instanceof Promise ? use(coming) : coming;
  // What stands there from the beginning comes with the form: nothing moves when it does.
  const [hasDerived] = useState(() => page.questions.some(({ path }) => mayBeDerived(path, datedAnswers.answers)));
  if (hasDerived) use(loadDerivedFigures());
  const [relevant] = useState(() => order.questionsToAsk(page, datedAnswers));
  const asked = askedOn(page, datedAnswers.answers).filter((path) => isChange || relevant.includes(path));
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
