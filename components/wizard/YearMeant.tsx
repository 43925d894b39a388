'use client';

import { saveAnswers } from '../answer-store';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';

/** No loan has so many payments left: it is a year. */
const YEAR = /^\s*(20\d\d)\s*$/;

/** A year typed as the payments left is asked about: most people know in which year their loan ends. */
export function YearMeant({ typed }: { readonly typed: string }) {
  const { words } = useSpeaker();
  const [, year] = YEAR.exec(typed) ?? [];
  if (year === undefined) return null;
  return (
    <div role="status">
      <p>{words('wizard.yearItEnds.meant', { year })}</p>
      <Button look="quiet" onClick={() => saveAnswers({ 'loan.endsInYear': year, 'loan.remainingMonths': '' })}>
        {words('wizard.yearItEnds.yes', { year })}
      </Button>
    </div>
  );
}
