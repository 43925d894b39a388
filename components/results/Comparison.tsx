import { memo, useMemo } from 'react';
import { forbearancePaths } from '../../lib/simulate/paths';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { CompareOptions } from './CompareOptions';
import { Doors } from './Doors';
import type { Answered } from './results-state';

/** A plan and a changed loan, or any others, beside today. */
export const Comparison = memo(function Comparison({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const { loanCase, simulation, requested } = answered;
  const paths = useMemo(() => forbearancePaths(loanCase, simulation, requested), [loanCase, simulation, requested]);
  return (
    <>
      <PageTitle>{words('answer.places.compare.title')}</PageTitle>
      <CompareOptions {...answered} paths={paths} />
      <Doors from="compare" />
    </>
  );
});
