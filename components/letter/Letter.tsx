'use client';

import { withIllustration } from '../../lib/explain/payment-change';
import { useAnswers } from '../answer-store';
import { StatementForm } from '../compare/StatementForm';
import { WithAnswers } from '../print/WithAnswers';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { LetterForm } from './LetterForm';
import styles from './letter.module.css';

/** Holds a servicer's letter against our run; who has answered nothing yet tells the figures of the statement first. */
export function Letter() {
  const { words } = useSpeaker();
  const datedAnswers = useAnswers();
  const isEmpty = datedAnswers && Object.values(datedAnswers.answers).every((typed) => typed.trim() === '');
  return (
    <div className={styles.page}>
      <PageTitle>{words('letter.title')}</PageTitle>
      <p>{words('letter.lead')}</p>
      <p className={styles.soft}>{words('letter.private')}</p>
      {isEmpty ? (
        <>
          <h2>{words('letter.first')}</h2>
          <p>{words('letter.firstLead')}</p>
          <StatementForm button={words('wizard.continue')} />
        </>
      ) : (
        <WithAnswers>
          {({ shown, ...answered }) => (
            <LetterForm {...answered} shown={shown.map((one) => ({ ...one, option: withIllustration(one.option) }))} />
          )}
        </WithAnswers>
      )}
    </div>
  );
}
