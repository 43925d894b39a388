import type { OptionExplanation } from '../../lib/explain/explain';
import { WithTerms } from '../glossary/WithTerms';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';

/** What has to be known before a verdict is acted on, beside the verdict itself. */
export function VerdictNotes({ atVerdict }: Pick<OptionExplanation, 'atVerdict'>) {
  const { say } = useSpeaker();
  if (atVerdict.length === 0) return null;
  return (
    <Callout kind="check">
      {atVerdict.map((sentence) => (
        <p key={sentence.key}>
          <WithTerms>{say(sentence)}</WithTerms>
        </p>
      ))}
    </Callout>
  );
}
