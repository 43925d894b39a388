import { memo, useMemo } from 'react';
import { pathsOf } from '../../lib/interview/outcomes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { OptionList } from './OptionList';
import { PlaceLinks } from './PlaceLinks';
import { Results } from './Results';
import type { Answered } from './results-state';

export function ChoicesPage() {
  return <Results place="options" draw={(answered) => <Choices answered={answered} />} />;
}

/** Every option, and the paths that begin with a pause. */
const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
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
