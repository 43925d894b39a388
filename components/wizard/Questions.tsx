'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { Draft } from '../../lib/interview/draft';
import { worthAsking } from '../../lib/interview/order';
import { PAGES, type QuestionPage, type QuestionRoute } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import { useDraft } from '../answer-store';
import { NothingAsked, Waiting } from './NoForm';
import { QuestionForm } from './QuestionForm';
import { CHANGING } from './way';

/** One page of questions. The form waits for the browser, so that nothing typed early is lost. */
export function Questions({ route }: { readonly route: QuestionRoute }) {
  const draft = useDraft();
  const page = PAGES.find((one) => one.route === route);
  if (page === undefined) throw new RangeError(`No questions at ${route}`);
  return draft ? <Asking page={page} draft={draft} /> : <Waiting page={page} />;
}

/** What a page asks stays while it is open, whatever is typed; a change from the review shows all of it. */
function Asking({ page, draft }: { readonly page: QuestionPage; readonly draft: Draft }) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(CHANGING);
  const [worth] = useState(() => worthAsking(page, draft));
  const asked = askedOn(page, draft.answers).filter((path) => isChange || worth.includes(path));
  if (asked.length === 0) return <NothingAsked page={page} draft={draft} />;
  return <QuestionForm page={page} draft={draft} asked={asked} />;
}
