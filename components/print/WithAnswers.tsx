'use client';

import { type ReactNode, useMemo } from 'react';
import { useAnswers } from '../answer-store';
import { resultsOf } from '../engine/compute-results';
import type { Answered } from '../engine/results-state';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';

/** Shows the page once the answers of this tab can be read; until then a link to where they are mended. */
export function WithAnswers({ children }: { readonly children: (answered: Answered) => ReactNode }) {
  const { locale, words } = useSpeaker();
  const datedAnswers = useAnswers();
  const outcome = useMemo(() => datedAnswers && resultsOf(datedAnswers), [datedAnswers]);
  if (datedAnswers === undefined || outcome === undefined) {
    return (
      <>
        <Waiting>{words('results.waiting')}</Waiting>
        <noscript>
          <p>{words('results.withoutScript')}</p>
        </noscript>
      </>
    );
  }
  if (outcome.is === 'answered') return children(outcome);
  return (
    <>
      <p>{words('sheet.noAnswers')}</p>
      <div>
        <ButtonLink href={pathOf('results', locale)}>{words('sheet.toResults')}</ButtonLink>
      </div>
    </>
  );
}
