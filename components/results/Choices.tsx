import { memo } from 'react';
import { pathsQuery } from '../engine/ask-engine';
import type { Answered } from '../engine/results-state';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { OptionList } from './OptionList';
import { Results } from './Results';
import { ViewLinks } from './ViewLinks';

export function ChoicesPage() {
  return <Results view="options" draw={(answered) => <Choices answered={answered} />} />;
}

/** Every option, and the paths that begin with a pause. */
const Choices = memo(function Choices({ answered }: { readonly answered: Answered }) {
  const { words } = useSpeaker();
  const coming = pathsQuery.read(answered.input);
  return (
    <>
      <PageTitle>{words('answer.places.options.title')}</PageTitle>
      <OptionList {...answered} paths={coming} />
      <ViewLinks from="options" options={answered.simulation.options} />
    </>
  );
});
