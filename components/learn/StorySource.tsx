import type { Source } from '../../lib/rules/parameter';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { SourceLink } from '../rules/SourceLink';
import styles from './learn.module.css';

/** A document that the story rests on, and how sure we are of it. */
export function StorySource({ locale, source }: { readonly locale: Locale; readonly source: Source }) {
  return (
    <span className={styles.source}>
      <SourceLink {...source} />{' '}
      <span className={styles.soft}>{speaker(locale).words(`evidence.${source.evidence}.label`)}</span>
    </span>
  );
}
