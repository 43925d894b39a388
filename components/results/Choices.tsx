import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/interview/outcomes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { OptionList } from './OptionList';
import { PlaceLinks } from './PlaceLinks';
import type { Answered } from './results-state';

/** Every option, and the paths that begin with a pause. */
export const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const paths = useMemo(() => pathsOf(answered), [answered]);
  return (
    <>
      <PageTitle>{words('answer.places.options.title')}</PageTitle>
      <OptionList {...answered} paths={paths} />
      <PlaceLinks from="options" options={answered.simulation.options} />
    </>
  );
});
