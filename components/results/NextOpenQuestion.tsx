import { useDeferredValue } from 'react';
import { useAnswers } from '../answer-store';
import { nextPageQuery } from '../engine/ask-engine';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { useSpeaker } from '../words';

/** The page of the next question that could still change something; undefined while that is not known. */
export function useNextPage() {
  const datedAnswers = useDeferredValue(useAnswers());
  return datedAnswers && nextPageQuery.read(datedAnswers);
}

/** The way on to the next question that can still change an answer or a figure; nothing where none is left. */
export function NextOpenQuestion() {
  const { locale, words } = useSpeaker();
  const next = useNextPage();
  return (
    next && (
      <ButtonLink look="quiet" href={pathOf(next, locale)}>
        {words('wizard.exact.begin')}
      </ButtonLink>
    )
  );
}
