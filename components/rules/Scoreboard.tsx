import Link from 'next/link';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { examplesOf, pathOf } from '../routes';
import { PageTitle } from '../ui/PageTitle';
import { Bench } from './Bench';
import styles from './rules.module.css';
import { countAgreement, type ExampleSource, SCOREBOARD } from './scoreboard';

/** Who published an example; an official one that was read in a copy stands apart from the official ones. */
const GROUPS = ['authority', 'copied', 'others', 'ours'] as const;

function groupOf(source: ExampleSource | undefined): (typeof GROUPS)[number] | undefined {
  return source?.publisher === 'authority' && source.evidence !== 'official' ? 'copied' : source?.publisher;
}

/**
 * How far our figures are from the published ones, as the last run of the tests found it: the official sum first, then every
 * source, each with a page of its own. It reads the result of that run and works nothing out itself.
 */
export function Scoreboard({ locale }: { readonly locale: Locale }) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const of = (isOf: (source: number) => boolean) =>
    countAgreement(SCOREBOARD.examples.filter(({ source }) => isOf(source)));
  const official = of((source) => groupOf(SCOREBOARD.sources[source]) === 'authority');
  const copied = of((source) => groupOf(SCOREBOARD.sources[source]) === 'copied');
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
        <p>{words('scoreboard.copied', copied)}</p>
      </div>
      {GROUPS.map((group) => (
        <section key={group} className={styles.section}>
          <h2>{words(`scoreboard.publisher.${group}`)}</h2>
          <ul className={styles.list}>
            {SCOREBOARD.sources.map(
              (source, index) =>
                groupOf(source) === group && (
                  <li key={source.slug}>
                    <Link href={pathOf(examplesOf(source.slug), locale)} prefetch={false}>
                      <span lang="en">{source.document}</span>
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
      <Bench speaks={speaks} />
      <section className={styles.section}>
        <h2>{words('scoreboard.how.title')}</h2>
        <p>{words('scoreboard.how.digits')}</p>
        <p>{words('scoreboard.how.run')}</p>
      </section>
    </div>
  );
}
