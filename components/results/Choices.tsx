import { memo, useMemo } from 'react';
import { forbearancePaths } from '../../lib/simulate/paths';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Doors } from './Doors';
import { Ladder } from './Ladder';
import { Paths } from './Paths';
import type { Answered } from './results-state';

/** Every option, and the paths that begin with a pause. */
export const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const { loanCase, simulation, requested } = answered;
  const paths = useMemo(() => forbearancePaths(loanCase, simulation, requested), [loanCase, simulation, requested]);
  return (
    <>
      <PageTitle>{words('answer.places.options.title')}</PageTitle>
      <Ladder {...answered} />
      <Paths paths={paths} loanCase={loanCase} simulation={simulation} />
      <Doors from="options" />
    </>
  );
});
