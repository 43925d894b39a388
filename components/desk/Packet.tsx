'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef } from 'react';
import { WithAnswers } from '../print/WithAnswers';
import { PrintedAnswer } from '../results/PrintedAnswer';
import { openWhilePrinting } from '../results/printing';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { FirstOptions } from './FirstOptions';
import { OnDesk } from './OnDesk';
import { WithOpenCase } from './WithOpenCase';

// Loaded apart: it alone brings the words of both languages.
const TwoLanguages = dynamic(() => import('../print/TwoLanguages').then((file) => file.TwoLanguages), { ssr: false });

/** What a household takes home on paper: the answer to its case, and the sheet for the call. The notes stay on the desk. */
export function Packet() {
  const { words } = useSpeaker();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(paper), []);
  return (
    <OnDesk title="desk.packet.title">
      {() => (
        <WithOpenCase>
          {({ name }) => (
            <div ref={paper} className={styles.page}>
              <h2>{name}</h2>
              <WithAnswers>
                {(answered) => (
                  <>
                    <FirstOptions outcome={{ is: 'answered', ...answered }} />
                    <PrintedAnswer {...answered} />
                    <section className={styles.sheet} aria-labelledby="sheet">
                      <h2 id="sheet">{words('sheet.title')}</h2>
                      <TwoLanguages {...answered} />
                    </section>
                  </>
                )}
              </WithAnswers>
            </div>
          )}
        </WithOpenCase>
      )}
    </OnDesk>
  );
}
