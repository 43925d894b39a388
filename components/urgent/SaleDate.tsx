'use client';

import { useSearchParams } from 'next/navigation';
import { LINKS } from '../../lib/explain/contacts';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { firstOpen } from '../../lib/interview/navigation';
import { readDay } from '../../lib/interview/typed';
import { useAnswers } from '../answer-store';
import { FROM_REVIEW, pathOf, type Route } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { OtherSite } from '../ui/OtherSite';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import { UrgentSection } from './UrgentSection';
import styles from './urgent.module.css';
import { WhomToCall } from './WhomToCall';

const TODAY = ['counselor', 'servicer', 'papers', 'lawyer'];
/** Who has applied asks what is missing. */
const TODAY_APPLIED = ['counselor', 'servicerApplied', 'papersApplied', 'lawyer'];
/** No application protects a reverse mortgage from its sale (12 CFR 1024.30(b)(2)). */
const TODAY_REVERSE = ['counselorReverse', 'servicerReverse', 'lawyer'];

/** The sale is near: what to do today and whom to call, before anything else; then on to where the person was. */
export function SaleDate() {
  const { words } = useSpeaker();
  const datedAnswers = useAnswers();
  return (
    <div className={styles.page}>
      <PageTitle>{words('urgent.sale.title')}</PageTitle>
      <p className={styles.lead}>{words('urgent.sale.lead')}</p>
      <Paper>
        <div className={styles.parts}>
          <UrgentSection
            inOrder
            title="urgent.sale.todayTitle"
            points="urgent.sale.today"
            names={stepsToday(datedAnswers?.answers ?? {})}
          />
          <WhomToCall />
        </div>
      </Paper>
      <section className={styles.section}>
        <h2>{words('urgent.sale.ruleTitle')}</h2>
        <p>{words('urgent.sale.rule')}</p>
        <p>
          <OtherSite href={LINKS.saleRule.url}>{words('urgent.sale.source')}</OtherSite>
        </p>
      </section>
      <div>{datedAnswers ? <BackToAnswers answers={datedAnswers.answers} /> : <GoOn to="start" />}</div>
    </div>
  );
}

function stepsToday(answers: DatedAnswers['answers']): readonly string[] {
  if (answers['loan.product'] === 'reverse') return TODAY_REVERSE;
  const hasApplied = ['foreclosure.applicationSentOn', 'foreclosure.completeApplicationOn'] as const;
  return hasApplied.some((path) => readDay(answers[path] ?? '')) ? TODAY_APPLIED : TODAY;
}

function BackToAnswers({ answers }: Pick<DatedAnswers, 'answers'>) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(FROM_REVIEW);
  return <GoOn to={isChange ? 'review' : firstOpen(answers)} />;
}

function GoOn({ to }: { readonly to: Route }) {
  const { locale, words } = useSpeaker();
  return <ButtonLink href={pathOf(to, locale)}>{words('urgent.sale.goOn')}</ButtonLink>;
}
