import type { StateLawExplanation } from '../../lib/explain/state-law';
import type { Speaker } from '../../lib/words/speech';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { ToCopy } from '../ui/ToCopy';
import styles from './learn.module.css';

interface Props {
  readonly law: StateLawExplanation;
  readonly speaker: Pick<Speaker, 'say' | 'words'>;
}

/** What the law of one state says, and how sure we are. */
export function StateLawText({ law, speaker: { say, words } }: Props) {
  const { sentences, limits, after, sure, source, better } = law;
  return (
    <>
      <p>{sentences.map(say).join(' ')}</p>
      {limits.length > 0 && (
        <ul className={styles.list}>
          {limits.map((limit) => (
            <li key={limit.key}>{say(limit)}</li>
          ))}
        </ul>
      )}
      <p>{after.map(say).join(' ')}</p>
      <p>
        {sure.map(say).join(' ')}{' '}
        <OtherSiteLink words={words} href={source.url} lang="en">
          {source.document}
        </OtherSiteLink>
      </p>
      {better.map((fact) => (
        <p key={fact.sure[0]?.key}>
          {fact.sure.map(say).join(' ')}{' '}
          <OtherSiteLink words={words} href={fact.source.url} lang="en">
            {fact.source.document}
          </OtherSiteLink>
        </p>
      ))}
    </>
  );
}

/** Stays in English in both languages: the servicer reads it. */
const RELEASE =
  'Please confirm in writing, before I sign, that once the sale closes or the deed is accepted the whole debt is satisfied, ' +
  'that the lien is released, and that the owner of the loan and the servicer give up every right to a deficiency.';

/** The line to ask for before a short sale or a deed in lieu. */
export function ReleaseToAskFor({ speaker: { words } }: Pick<Props, 'speaker'>) {
  return (
    <>
      <p>{words('stateLaw.release.text')}</p>
      <ToCopy
        text={RELEASE}
        language="en"
        button={words('common.copy.text')}
        copied={words('common.copy.copied')}
        notCopied={words('common.copy.notCopied')}
      />
    </>
  );
}
