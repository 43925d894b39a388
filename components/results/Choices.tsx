import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/simulate/paths';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Doors } from './Doors';
import { Ladder } from './Ladder';
import { Paths } from './Paths';
import type { Answered } from './reading';

/** Every option, and the paths that begin with a pause. */
export const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const { household, simulation, wishes } = answered;
  const paths = useMemo(() => pathsOf(household, simulation, wishes), [household, simulation, wishes]);
  return (
    <>
      <PageTitle>{words('answer.places.options.title')}</PageTitle>
      <Ladder {...answered} />
      <Paths paths={paths} household={household} simulation={simulation} />
      <Doors from="options" />
    </>
  );
});
