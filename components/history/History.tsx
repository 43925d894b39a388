'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import type { Case } from '../../lib/case/schema';
import { thenAndNow } from '../../lib/explain/families';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './history.module.css';
import { Program } from './Program';
import { SideBySide } from './SideBySide';
import { useWhose, Whose } from './Whose';

/** What six closed programs would have given one loan, beside today's options. The page shows its family without JavaScript too. */
export function History() {
  const { locale, words } = useSpeaker();
  const whose = useWhose();
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <PageTitle>{words('history.title')}</PageTitle>
        <p className={styles.lead}>{words('history.lead')}</p>
        <p>
          <Link href={`${pathOf('learn/hope-now', locale)}#how-it-worked`}>{words('history.story')}</Link>
        </p>
        <Callout kind="check">
          <p>
            <strong>{words('history.closed')}</strong> {words('history.closedBody')}
          </p>
        </Callout>
      </div>
      <Whose {...whose} />
      <Compared loanCase={whose.loanCase} own={whose.chosen === 'own'} />
      <section className={styles.section}>
        <h2>{words('history.lesson.title')}</h2>
        <ul className={styles.list}>
          {['order', 'rises', 'erased'].map((lesson) => (
            <li key={lesson}>{words(`history.lesson.${lesson}`)}</li>
          ))}
        </ul>
        <div>
          <ButtonLink look="quiet" href={pathOf('investor', locale)}>
            {words('history.lesson.investor')}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
}

function Compared({ loanCase, own }: { readonly loanCase: Case; readonly own: boolean }) {
  const { locale, words } = useSpeaker();
  const { programs, today, now } = useMemo(() => thenAndNow(loanCase), [loanCase]);
  return (
    <>
      <section className={styles.section}>
        <h2>{words('history.table.title')}</h2>
        <SideBySide programs={programs} now={now} before={today.situation.payment} />
        <p>{words(now.length > 0 ? 'history.nowLead' : 'history.nowNone')}</p>
        <div>
          <ButtonLink href={pathOf(own ? 'results' : 'questions/owner', locale)}>
            {words(own ? 'history.nowLink' : 'history.nowBegin')}
          </ButtonLink>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{words('history.before')}</h2>
        {programs.map((program) => (
          <Program key={program.asIfOpen.id} {...program} today={today} />
        ))}
      </section>
    </>
  );
}
