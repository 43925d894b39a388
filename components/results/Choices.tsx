import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/interview/outcomes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Doors } from './Doors';
import { Ladder } from './Ladder';
import type { Answered } from './results-state';

/** Every option, and the paths that begin with a pause. */
export const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const paths = useMemo(() => pathsOf(answered), [answered]);
  return (
    <>
      <PageTitle>{words('answer.places.options.title')}</PageTitle>
      <Ladder {...answered} paths={paths} />
      <Doors from="options" options={answered.simulation.options} />
    </>
  );
});
