'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { explainProblem } from '../../lib/explain/problem';
import type { ReadCase } from '../../lib/interview/file';
import { replaceAnswers, type StoredAnswers } from '../answer-store';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import styles from './device.module.css';

interface Props {
  readonly opened: ReadCase | 'cannot-read';
  readonly datedAnswers: StoredAnswers;
  readonly onDone: () => void;
}

/** The most problems that are listed; further ones are only counted. */
const NAMED = 20;

/** Asks before anything is replaced; or says why nothing can be opened, and what to do. Takes the focus. */
export function OfferedAnswers({ opened, datedAnswers, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened) box.current?.focus();
  }, [opened]);
  return (
    <div ref={box} tabIndex={-1} className={styles.offer}>
      {opened !== 'cannot-read' && opened.ok ? (
        <Found opened={opened} datedAnswers={datedAnswers} onDone={onDone} />
      ) : (
        <Unreadable because={opened === 'cannot-read' ? opened : opened.because} />
      )}
    </div>
  );
}

function Unreadable({ because }: { readonly because: string }) {
  const { words } = useSpeaker();
  return (
    <Callout kind="check">
      <p>
        <strong>{words('device.unreadable.title')}</strong>
      </p>
      <p>{words(`device.unreadable.${because}`)}</p>
    </Callout>
  );
}

function Found({
  opened: { answers, asOf, problems },
  datedAnswers,
  onDone,
}: Omit<Props, 'opened'> & { readonly opened: Extract<ReadCase, { ok: true }> }) {
  const { locale, say, words } = useSpeaker();
  const router = useRouter();

  function openOffer() {
    replaceAnswers(answers);
    onDone();
    router.push(pathOf('review', locale));
  }

  return (
    <Callout>
      <p>
        <strong>{words('device.offer.title')}</strong>
      </p>
      <p>{words('device.offer.count', { count: Object.keys(answers).length })}</p>
      {asOf && asOf !== datedAnswers.asOf && (
        <p>{say({ key: 'device.offer.asOf', values: { day: { unit: 'date', value: asOf } } })}</p>
      )}
      {Object.keys(datedAnswers.answers).length > 0 && <p>{words('device.offer.replaces')}</p>}
      {datedAnswers.isSaving && <p>{words('device.offer.saved')}</p>}
      {problems.length > 0 && (
        <>
          <p>{words('device.offer.problems')}</p>
          <ul className={styles.list}>
            {problems.slice(0, NAMED).map((problem) => (
              <li key={`${problem.path} ${problem.problem}`}>{say(explainProblem(problem))}</li>
            ))}
            {problems.length > NAMED && <li>{words('device.offer.more', { count: problems.length - NAMED })}</li>}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button onClick={openOffer}>{words('device.offer.yes')}</Button>
        <Button look="quiet" onClick={onDone}>
          {words('device.offer.no')}
        </Button>
      </div>
    </Callout>
  );
}
