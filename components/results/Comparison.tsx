import Link from 'next/link';
import { memo } from 'react';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Estimates } from '../wizard/Estimates';
import { useSpeaker } from '../words';
import { pathsQuery } from './ask-engine';
import { CompareOptions } from './CompareOptions';
import { Results } from './Results';
import { type Answered, authoritiesOf } from './results-state';
import { ViewLinks } from './ViewLinks';

export function ComparisonPage() {
  return <Results view="compare" draw={(answered) => <Comparison answered={answered} />} />;
}

/** A plan and a changed loan, or any others, beside today. */
const Comparison = memo(function Comparison({ answered }: { readonly answered: Answered }) {
  const { locale, say, words } = useSpeaker();
  const coming = pathsQuery.read(answered.input);
  return (
    <>
      <PageTitle>{words('answer.places.compare.title')}</PageTitle>
      {authoritiesOf(answered.shown).length > 1 && (
        <Callout kind="check">
          <p>
            {words('compare.owner')} <Link href={pathOf('questions/owner', locale)}>{words('compare.ownerLink')}</Link>
          </p>
        </Callout>
      )}
      {answered.explanation.endOfLoan.map((sentence) => (
        <p key={sentence.key}>{say(sentence)}</p>
      ))}
      <CompareOptions {...answered} paths={coming} />
      <Estimates estimates={answered.simulation.estimates} />
      <ViewLinks from="compare" options={answered.simulation.options} />
    </>
  );
});
