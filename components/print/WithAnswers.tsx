'use client';

import { type ReactNode, useMemo } from 'react';
import type { Answers } from '../../lib/case/typed';
import { useDraft } from '../answer-store';
import { type Answered, outcomeOf } from '../results/reading';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/Button';
import { useSpeaker } from '../words';

/** What a page shows once the answers of this tab can be read; until then, the way to where they are mended. */
export function WithAnswers({ children }: { readonly children: (answered: Answered, answers: Answers) => ReactNode }) {
  const { locale, words } = useSpeaker();
  const draft = useDraft();
  const outcome = useMemo(() => draft && outcomeOf(draft), [draft]);
  if (draft === undefined || outcome === undefined) {
    return (
      <>
        <p>{words('results.waiting')}</p>
        <noscript>
          <p>{words('results.withoutScript')}</p>
        </noscript>
      </>
    );
  }
  if (outcome.is === 'answered') return children(outcome, draft.answers);
  return (
    <>
      <p>{words('sheet.noAnswers')}</p>
      <div>
        <ButtonLink href={pathOf('results', locale)}>{words('sheet.toResults')}</ButtonLink>
      </div>
    </>
  );
}
