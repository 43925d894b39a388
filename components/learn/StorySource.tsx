import type { Source } from '../../lib/rules/parameter';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import styles from './learn.module.css';

/** A document that the story rests on, and how sure we are of it. */
export function StorySource({ locale, source }: { readonly locale: Locale; readonly source: Source }) {
  const { words } = speaker(locale);
  const { document, section, url, evidence } = source;
  return (
    <span className={styles.source}>
      <OtherSiteLink words={words} href={url} lang="en">
        {words('results.reasons.source', { document, section })}
      </OtherSiteLink>{' '}
      <span className={styles.soft}>{words(`evidence.${evidence}.label`)}</span>
    </span>
  );
}
