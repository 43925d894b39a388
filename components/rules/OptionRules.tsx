'use client';

import Link from 'next/link';
import { aboutOption } from '../../lib/explain/about-option';
import { assumedOf } from '../../lib/explain/assumed';
import { type CatalogEntry, COMPARED_ON, criteriaOn, entryAt, rulesOn } from '../../lib/explain/catalog';
import {
  evidenceSentences,
  explainCriterion,
  inForceSentences,
  LAST_COMPARED,
  questionsOf,
} from '../../lib/explain/rules';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Criteria } from './Criteria';
import { Limits } from './Limits';
import styles from './rules.module.css';

/** One option: what it is, what it asks for, its limits over time, what the texts leave open, and the way to try it. */
export function OptionRules({ id }: { readonly id: string }) {
  const { locale, say, words } = useSpeaker();
  const entry = entryAt(id);
  const assumed = assumedOf(id);
  const questions = questionsOf(entry, COMPARED_ON);
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <p>
          <Link className={styles.back} href={pathOf('rules', locale)}>
            {words('rulesPages.back')}
          </Link>
        </p>
        <PageTitle>{say(aboutOption(entry.option, 'title'))}</PageTitle>
        <p className={styles.authority}>{words(`options.authority.${entry.authority}`)}</p>
        <p className={styles.lead}>
          {say(aboutOption(entry.option, 'what'))} {say(aboutOption(entry.option, 'ends'))}
        </p>
        <p className={styles.soft}>
          {[...inForceSentences(entry, COMPARED_ON), ...evidenceSentences(entry, COMPARED_ON), LAST_COMPARED]
            .map(say)
            .join(' ')}
        </p>
      </div>
      <section className={styles.section}>
        <h2>{words('rulesPages.criteria.title')}</h2>
        <Asked entry={entry} />
      </section>
      {assumed.length > 0 && (
        <section className={styles.section}>
          <h2>{words('rulesPages.assumedTitle')}</h2>
          <p>{words('rulesPages.assumedLead')}</p>
          <ul className={styles.list}>
            {assumed.map((what) => (
              <li key={what}>{words(`assumed.${what}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section className={styles.section}>
          <h2>{words('rulesPages.questionsTitle')}</h2>
          <p>{words('rulesPages.questionsLead')}</p>
          <ul className={styles.list}>
            {questions.map(({ id: question, sentence }) => (
              <li key={question}>{say(sentence)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h2>{words('rulesPages.limitsTitle')}</h2>
        <Limits entry={entry} />
      </section>
      <Callout>
        <h2>{words('rulesPages.tryTitle')}</h2>
        <p>{words('rulesPages.try')}</p>
        <div>
          <ButtonLink href={pathOf('questions/owner', locale)}>{words('rulesPages.tryLink')}</ButtonLink>
        </div>
      </Callout>
    </div>
  );
}

function Asked({ entry }: { readonly entry: CatalogEntry }) {
  const { say } = useSpeaker();
  const criteria = criteriaOn(entry, COMPARED_ON).map((criterion) => explainCriterion(criterion, entry.id));
  const inForce = rulesOn(entry, COMPARED_ON).length > 0;
  const lead = !inForce ? 'notInForce' : criteria.length === 0 ? 'none' : 'lead';
  return (
    <>
      <p>{say({ key: `rulesPages.criteria.${lead}`, values: { day: { unit: 'date', value: COMPARED_ON } } })}</p>
      {criteria.length > 0 && <Criteria criteria={criteria} />}
    </>
  );
}
