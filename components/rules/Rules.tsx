import Link from 'next/link';
import { aboutOption } from '../../lib/explain/about-option';
import { type CatalogEntry, CHAPTERS, type Chapter, COMPARED_ON, rulesOn } from '../../lib/explain/catalog';
import {
  EVIDENCE,
  endSentence,
  evidenceSentences,
  inForceSentences,
  LAST_COMPARED,
  NOT_MODELLED_EVERYWHERE,
} from '../../lib/explain/rules';
import type { EndedOption } from '../../lib/programs/ended';
import type { Source } from '../../lib/rules/parameter';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import type { Speaker } from '../../lib/words/speech';
import { CompareRules } from '../lazy';
import { pathOf, rulesOfOption } from '../routes';
import { PageTitle } from '../ui/PageTitle';
import { LinkToSource } from './LinkToSource';
import styles from './rules.module.css';

interface Spoken {
  readonly speaks: Speaker;
}

/** Every option by its authority, each a part to open, what is left out, how sure we are, and what changed between two dates. */
export function Rules({ locale }: { readonly locale: Locale }) {
  const speaks = speaker(locale);
  const { say, words } = speaks;
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <PageTitle>{words('rulesPages.title')}</PageTitle>
        <p className={styles.lead}>{words('rulesPages.lead')}</p>
        <p className={styles.soft}>{say(LAST_COMPARED)}</p>
        <p>
          <Link href={pathOf('checked', locale)}>{words('rulesPages.checked')}</Link>
        </p>
        <p>
          <a href="#compare">{words('rulesPages.compare.title')}</a>
        </p>
      </div>
      <div>
        {CHAPTERS.map((chapter) => (
          <AuthorityRules key={chapter.authority} {...chapter} speaks={speaks} />
        ))}
      </div>
      <section className={styles.section}>
        <h2>{words('rulesPages.notModelledEverywhere')}</h2>
        <NotModelled left={NOT_MODELLED_EVERYWHERE} speaks={speaks} />
      </section>
      <section className={styles.section}>
        <h2>{words('rulesPages.grades.title')}</h2>
        <p>{words('rulesPages.grades.lead')}</p>
        <ol className={styles.list}>
          {EVIDENCE.map((grade) => (
            <li key={grade}>
              <strong>{words(`evidence.${grade}.label`)}.</strong> {words(`evidence.${grade}.sentence`)}
            </li>
          ))}
        </ol>
      </section>
      <CompareRules locale={locale} />
    </div>
  );
}

function AuthorityRules({ authority, entries, ended, notModelled, speaks }: Chapter & Spoken) {
  const { words } = speaks;
  return (
    <details>
      <summary>
        <h2 className={styles.inline}>{words(`options.authority.${authority}`)}</h2>
      </summary>
      <div className={styles.section}>
        <p className={styles.soft}>{words('rulesPages.authorityOptions')}</p>
        <ol className={styles.options}>
          {entries.map((entry) => (
            <OptionLine key={entry.id} entry={entry} speaks={speaks} />
          ))}
        </ol>
        <Documents entries={entries} speaks={speaks} />
        <NoLonger ended={ended} speaks={speaks} />
        <h3>{words('rulesPages.notModelledTitle')}</h3>
        <NotModelled left={notModelled} speaks={speaks} />
      </div>
    </details>
  );
}

function OptionLine({ entry, speaks }: { readonly entry: CatalogEntry } & Spoken) {
  const { locale, say, words } = speaks;
  const sentences = [...inForceSentences(entry, COMPARED_ON), ...evidenceSentences(entry, COMPARED_ON)];
  const documents = new Set(
    rulesOn(entry, COMPARED_ON).flatMap(([, { source }]) => (source.evidence === 'reading' ? [] : [source.document])),
  );
  return (
    <li>
      <Link prefetch={false} href={pathOf(rulesOfOption(entry.id), locale)}>
        {say(aboutOption(entry.option, 'title'))}
      </Link>
      <p className={styles.soft}>{sentences.map(say).join(' ')}</p>
      {documents.size > 0 && (
        <p className={styles.soft}>
          {words('rulesPages.texts')} <span lang="en">{[...documents].join('; ')}</span>
        </p>
      )}
    </li>
  );
}

/** Every place that was read for these options, once. */
function Documents({ entries, speaks: { words } }: { readonly entries: readonly CatalogEntry[] } & Spoken) {
  const places = new Map<string, Source>();
  for (const { source } of entries.flatMap(({ limits }) => limits.flatMap(({ values }) => values))) {
    if (source.evidence !== 'reading') places.set(`${source.url} ${source.section}`, source);
  }
  return (
    <details>
      <summary>{words('rulesPages.documents', { count: places.size })}</summary>
      <ul className={styles.list}>
        {[...places].map(([key, source]) => (
          <li key={key}>
            <LinkToSource words={words} {...source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What households may still read about and nobody gets any more. */
function NoLonger({ ended, speaks: { say, words } }: { readonly ended: readonly EndedOption[] } & Spoken) {
  if (ended.length === 0) return null;
  return (
    <>
      <h3>{words('rulesPages.noLongerTitle')}</h3>
      <p className={styles.soft}>{words('rulesPages.noLongerLead')}</p>
      <ul className={styles.list}>
        {ended.map(({ id, endedOn, source }) => (
          <li key={id}>
            {words(`rulesPages.noLonger.${id}`)}. {say(endSentence(endedOn))} <LinkToSource words={words} {...source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NotModelled({ left, speaks: { words } }: { readonly left: readonly string[] } & Spoken) {
  return (
    <ul className={styles.list}>
      {left.map((what) => (
        <li key={what}>{words(`rulesPages.notModelled.${what}`)}</li>
      ))}
    </ul>
  );
}
