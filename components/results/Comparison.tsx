import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/interview/outcomes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { CompareOptions } from './CompareOptions';
import { Doors } from './Doors';
import type { Answered } from './results-state';

/** A plan and a changed loan, or any others, beside today. */
export const Comparison = memo(function Comparison({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const paths = useMemo(() => pathsOf(answered), [answered]);
  return (
    <>
      <PageTitle>{words('answer.places.compare.title')}</PageTitle>
      <CompareOptions {...answered} paths={paths} />
      <Doors from="compare" />
    </>
  );
});
