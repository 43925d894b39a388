import Link from 'next/link';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { examplesOf, pathOf } from '../routes';
import { PageTitle } from '../ui/PageTitle';
import styles from './rules.module.css';
import { counted, PUBLISHERS, SCOREBOARD } from './scoreboard';

/**
 * How far our figures are from the published ones, as the last run of the tests found it: the official sum first, then every
 * source, each with a page of its own. It reads the result of that run and works nothing out itself.
 */
export function Scoreboard({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  const of = (isOf: (source: number) => boolean) => counted(SCOREBOARD.examples.filter(({ source }) => isOf(source)));
  const official = of((source) => SCOREBOARD.sources[source]?.publisher === 'authority');
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <p>
          <Link className={styles.back} href={pathOf('rules', locale)}>
            {words('rulesPages.back')}
          </Link>
        </p>
        <PageTitle>{words('scoreboard.title')}</PageTitle>
        <p className={styles.lead}>{words('scoreboard.lead', official)}</p>
        <p>{words('scoreboard.rest', official)}</p>
      </div>
      {PUBLISHERS.map((publisher) => (
        <section key={publisher} className={styles.section}>
          <h2>{words(`scoreboard.publisher.${publisher}`)}</h2>
          <ul className={styles.list}>
            {SCOREBOARD.sources.map(
              (source, index) =>
                source.publisher === publisher && (
                  <li key={source.slug}>
                    <Link href={pathOf(examplesOf(source.slug), locale)} prefetch={false}>
                      {source.document}
                    </Link>
                    <br />
                    {words(
                      'scoreboard.sum',
                      of((one) => one === index),
                    )}
                  </li>
                ),
            )}
          </ul>
        </section>
      ))}
      <section className={styles.section}>
        <h2>{words('scoreboard.how.title')}</h2>
        <p>{words('scoreboard.how.digits')}</p>
        <p>{words('scoreboard.how.run')}</p>
      </section>
    </div>
  );
}
