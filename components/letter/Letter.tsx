'use client';

import { WithAnswers } from '../print/WithAnswers';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { LetterForm } from './LetterForm';
import styles from './letter.module.css';

/** Holds a servicer's letter against our run. */
export function Letter() {
  const { words } = useSpeaker();
  return (
    <div className={styles.page}>
      <PageTitle>{words('letter.title')}</PageTitle>
      <p>{words('letter.lead')}</p>
      <p className={styles.soft}>{words('letter.private')}</p>
      <WithAnswers>{(answered, answers) => <LetterForm {...answered} answers={answers} />}</WithAnswers>
    </div>
  );
}
