import type { FactPath } from '../../lib/case/schema';
import type { Speaker } from '../../lib/words/speech';
import { TermsOfText, TextWithTerms } from '../glossary/Terms';

interface Props {
  readonly path: FactPath;
  readonly speaker: Pick<Speaker, 'locale' | 'words'>;
}

/** What a question means, and the words of its label that have an entry of the glossary. */
export function FieldHint({ path, speaker }: Props) {
  const hint = speaker.words(`fields.${path}.hint`);
  return (
    <>
      <TextWithTerms speaker={speaker} text={hint} />
      <TermsOfText speaker={speaker} text={speaker.words(`fields.${path}.label`)} but={hint} />
    </>
  );
}
