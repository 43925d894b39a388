'use client';

import { useRouter } from 'next/navigation';
import { exampleAnswers } from '../../lib/interview/example';
import { firstOpen } from '../../lib/interview/navigation';
import { replaceAnswers, useAnswers } from '../answer-store';
import { SavedAnswers } from '../device/SavedAnswers';
import { pathOf } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './start.module.css';

/** One way in, and an example for those who want to look first. */
export function Begin() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  const datedAnswers = useAnswers();
  const answers = datedAnswers?.answers ?? {};
  const hasBegun = Object.keys(answers).length > 0;

  function showExample() {
    if (datedAnswers === undefined) return;
    replaceAnswers(exampleAnswers(datedAnswers.asOf));
    router.push(pathOf('results', locale));
  }

  return (
    <div className={styles.begin}>
      {datedAnswers && <SavedAnswers datedAnswers={datedAnswers} />}
      <p>{words('start.minutes')}</p>
      <noscript>
        <p>{words('start.withoutScript')}</p>
      </noscript>
      <div className={styles.buttons}>
        <ButtonLink href={pathOf(firstOpen(answers), locale)}>
          {words(hasBegun ? 'start.resume' : 'start.begin')}
        </ButtonLink>
        <Button look="quiet" onClick={showExample}>
          {words('start.example')}
        </Button>
      </div>
      <p className={styles.soft}>{words(hasBegun ? 'start.exampleReplaces' : 'start.exampleHint')}</p>
    </div>
  );
}
