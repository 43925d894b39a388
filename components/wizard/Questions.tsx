'use client';

import { FindOwner } from '../help/FindOwner';
import { useDraft } from './draft';
import { NothingAsked, Waiting } from './NoForm';
import { QuestionForm } from './QuestionForm';
import { askedOn, PAGES, type QuestionRoute } from './questions';

/** One page of questions. The form waits for the browser, so that nothing typed early is lost. */
export function Questions({ route }: { readonly route: QuestionRoute }) {
  const draft = useDraft();
  const page = PAGES.find((one) => one.route === route);
  if (page === undefined) throw new RangeError(`No questions at ${route}`);
  if (draft === undefined) return <Waiting page={page} />;
  const asked = askedOn(page, draft.answers);
  if (asked.length === 0) return <NothingAsked page={page} answers={draft.answers} />;
  return (
    <>
      <QuestionForm page={page} draft={draft} asked={asked} />
      {page.topic === 'owner' && <FindOwner />}
    </>
  );
}
