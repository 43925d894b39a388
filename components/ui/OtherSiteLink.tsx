import type { Locale } from '../../lib/words/locale';
import type { Speaker } from '../../lib/words/speech';
import styles from './OtherSite.module.css';

export interface OtherSiteProps {
  readonly href: string;
  /** The language of the other site, where it is not English. */
  readonly language?: Locale;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: Locale;
  readonly children: string;
}

/** A link that leaves Alivio: it says so, and the other site does not learn where its visitor came from. */
export function OtherSiteLink({
  href,
  language = 'en',
  lang,
  words,
  children,
}: OtherSiteProps & Pick<Speaker, 'words'>) {
  return (
    <a href={href} rel="noreferrer">
      {lang ? <span lang={lang}>{children}</span> : children}{' '}
      <span className={styles.leaves}>
        {words(language === 'en' ? 'common.otherSiteInEnglish' : 'common.otherSite')}
      </span>
    </a>
  );
}
