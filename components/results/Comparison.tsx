import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/simulate/paths';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Compare } from './Compare';
import { Doors } from './Doors';
import type { Answered } from './reading';

/** A plan and a changed loan, or any others, beside today. */
export const Comparison = memo(function Comparison({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const { household, simulation, wishes } = answered;
  const paths = useMemo(() => pathsOf(household, simulation, wishes), [household, simulation, wishes]);
  return (
    <>
      <PageTitle>{words('answer.places.compare.title')}</PageTitle>
      <Compare {...answered} paths={paths} />
      <Doors from="compare" />
    </>
  );
});
