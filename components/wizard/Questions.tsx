'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useState } from 'react';
import { PAGES, type QuestionPage, type QuestionRoute } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import { type StoredAnswers, useAnswers } from '../answer-store';
import { CHANGING } from '../routes';
import { NothingAsked, Waiting } from './NoForm';
import { usePageOrder, useRulesWhenIdle } from './page-order';
import { QuestionForm } from './QuestionForm';

/** One page of questions. The form waits for the browser, so that nothing typed early is lost. */
export function Questions({ route }: { readonly route: QuestionRoute }) {
  const datedAnswers = useAnswers();
  const page = PAGES.find((one) => one.route === route);
  if (page === undefined) throw new RangeError(`No questions at ${route}`);
  useRulesWhenIdle();
  const waiting = <Waiting page={page} />;
  return datedAnswers ? (
    <Suspense fallback={waiting}>
      <Asking page={page} datedAnswers={datedAnswers} />
    </Suspense>
  ) : (
    waiting
  );
}

/** What a page asks stays while it is open, whatever is typed; a change from the review shows all of it. */
function Asking({ page, datedAnswers }: { readonly page: QuestionPage; readonly datedAnswers: StoredAnswers }) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(CHANGING);
  const order = usePageOrder(page);
  const [worth] = useState(() => order.questionsToAsk(page, datedAnswers));
  const asked = askedOn(page, datedAnswers.answers).filter((path) => isChange || worth.includes(path));
  if (asked.length === 0) return <NothingAsked page={page} datedAnswers={datedAnswers} order={order} />;
  const { changesElsewhere } = datedAnswers;
  return <QuestionForm key={changesElsewhere} page={page} datedAnswers={datedAnswers} asked={asked} order={order} />;
}
