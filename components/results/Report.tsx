'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { pathOf } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { Phone } from '../ui/Phone';
import { MakeItExact } from '../wizard/MakeItExact';
import { useSpeaker } from '../words';
import { Compare } from './Compare';
import { Dates } from './Dates';
import { Glance } from './Glance';
import { Holds } from './Holds';
import { Ladder } from './Ladder';
import { NextSteps } from './NextSteps';
import { QuestionLink } from './QuestionLink';
import type { Answered } from './reading';
import styles from './results.module.css';
import { Sources } from './Sources';

export function Report(answered: Answered) {
  const { document, household, simulation, explanation, shown } = answered;
  const { locale, say, words } = useSpeaker();
  const urgent = explanation.actions.filter(({ id }) => id.startsWith('sale-'));
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(report), []);
  return (
    <div ref={report} className={styles.page}>
      <p className={styles.soft}>{[explanation.asOf, explanation.notAdvice].map(say).join(' ')}</p>
      <div className={styles.buttons}>
        <Button look="quiet" onClick={() => window.print()}>
          {words('results.print')}
        </Button>
        <ButtonLink look="quiet" href={pathOf('sheet', locale)}>
          {words('sheet.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('letter', locale)}>
          {words('letter.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('review', locale)}>
          {words('results.changeAnswers')}
        </ButtonLink>
      </div>
      {urgent.map(({ id, sentence }) => (
        <Callout key={id} kind="urgent">
          <p>{say(sentence)}</p>
          <Phone number={COUNSELOR_PHONE} />
          <p>
            <Link href={pathOf('sale-date', locale)}>{words('urgent.sale.more')}</Link>
          </p>
        </Callout>
      ))}
      {explanation.notices.length > 0 && (
        <Callout kind="check">
          <h2>{words('explain.heading.notices')}</h2>
          <ul className={styles.list}>
            {explanation.notices.map(({ path, label, sentence }) => (
              <li key={`${path} ${sentence.key}`}>
                {say(sentence)} <QuestionLink path={path} label={label} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Glance {...answered} />
      <MakeItExact simulation={simulation} />
      <Holds household={household} />
      <Ladder document={document} simulation={simulation} shown={shown} />
      <Compare household={household} simulation={simulation} shown={shown} />
      <NextSteps explanation={explanation} />
      {explanation.timeline.length > 0 && <Dates dates={explanation.timeline} />}
      <Sources {...simulation} />
    </div>
  );
}

/** Paper cannot be opened: every folded part is printed, and folded again after. Returns what ends this. */
function openWhilePrinting(report: { readonly current: HTMLElement | null }): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...(report.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
