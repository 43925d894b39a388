'use client';

import type { ReactNode } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { asksOneQuestion, type PageOrder, type QuestionPage, wordsOf } from '../../lib/interview/pages';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import { BackLink } from './BackLink';
import styles from './wizard.module.css';

/** The page as exported, until the browser has read the answers of this tab. */
export function FormPlaceholder({ page, why }: { readonly page: QuestionPage; readonly why: ReactNode }) {
  const { words } = useSpeaker();
  const [first] = page.questions;
  const title = asksOneQuestion(page) && first ? `fields.${first.path}.label` : `${wordsOf(page)}.title`;
  return (
    <div className={styles.page}>
      <BackLink page={page} answers={{}} />
      <Paper>
        <div className={styles.form}>
          <PageTitle>{words(title)}</PageTitle>
          {why}
          <Waiting>{words('wizard.waiting')}</Waiting>
          <noscript>
            <p>{words('wizard.withoutScript')}</p>
          </noscript>
        </div>
      </Paper>
    </div>
  );
}

/** A page that was opened by its address although the answers leave it nothing to ask. */
export function NothingAsked({
  page,
  datedAnswers,
  order,
}: {
  readonly page: QuestionPage;
  readonly datedAnswers: DatedAnswers;
  readonly order: PageOrder;
}) {
  const { locale, words } = useSpeaker();
  return (
    <div className={styles.page}>
      <BackLink page={page} answers={datedAnswers.answers} />
      <Paper>
        <div className={styles.form}>
          <PageTitle>{words(`${wordsOf(page)}.title`)}</PageTitle>
          <p>{words('wizard.nothingAsked')}</p>
          <div>
            <ButtonLink href={pathOf(order.next, locale)}>{words('wizard.continue')}</ButtonLink>
          </div>
        </div>
      </Paper>
    </div>
  );
}
