import { memo } from 'react';
import { earlierClaimsSentence } from '../../lib/explain/compare';
import { pathsQuery } from '../engine/ask-engine';
import type { Answered } from '../engine/results-state';
import { PageTitle } from '../ui/PageTitle';
import { Estimates } from '../wizard/Estimates';
import { useSpeaker } from '../words';
import { CompareOptions } from './CompareOptions';
import { Results } from './Results';
import { ViewLinks } from './ViewLinks';

export function ComparisonPage() {
  return <Results view="compare" draw={(answered) => <Comparison answered={answered} />} />;
}

/** A plan and a changed loan, or any others, beside today. */
const Comparison = memo(function Comparison({ answered }: { readonly answered: Answered }) {
  const { say, words } = useSpeaker();
  const coming = pathsQuery.read(answered.input);
  const claims = earlierClaimsSentence(answered.loanCase, answered.simulation.situation);
  return (
    <>
      <PageTitle>{words('answer.places.compare.title')}</PageTitle>
      {answered.explanation.endOfLoan.map((sentence) => (
        <p key={sentence.key}>{say(sentence)}</p>
      ))}
      {claims && <p>{say(claims)}</p>}
      {/* Other options begin with a choice of their own. */}
      <CompareOptions key={answered.shown.map(({ option }) => option.id).join(' ')} {...answered} paths={coming} />
      <Estimates estimates={answered.simulation.estimates} />
      <ViewLinks from="compare" options={answered.simulation.options} />
    </>
  );
});
