'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import { type SheetLine, type SheetPart, sheetOf } from '../../lib/explain/sheet';
import type { Speaker } from '../../lib/words/speech';
import { writer } from '../../lib/words/written';
import type { Answered } from '../engine/results-state';
import { openWhilePrinting } from '../results/printing';
import { otherLocale, pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { download } from '../ui/download';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import styles from './print.module.css';

type Both = readonly [Speaker, Speaker];

/** The sheet in the reader's language and, beside it, in that of the other end of the line. */
export function TwoLanguages({ loanCase, simulation, explanation }: Answered) {
  const { locale, words } = useSpeaker();
  const both = useMemo((): Both => [writer(locale), writer(otherLocale(locale))], [locale]);
  const sheet = useMemo(
    () => sheetOf(loanCase, simulation, explanation, both[0].say),
    [loanCase, simulation, explanation, both],
  );
  const [message, setMessage] = useState('');
  const printed = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(printed), []);

  async function save() {
    const name = `${words('sheet.fileName', { asOf: sheet.asOf })}.pdf`;
    setMessage(words('sheet.saving'));
    try {
      const { sheetPdf } = await import('./pdf');
      download(name, await sheetPdf(sheet, both, COUNSELOR_PHONE), 'application/pdf');
      setMessage(words('sheet.saved', { name }));
    } catch {
      setMessage(words('sheet.failed'));
    }
  }

  return (
    <>
      <p className={styles.onScreen}>{words('sheet.lead')}</p>
      <div className={styles.buttons}>
        <Button onClick={save}>{words('sheet.file')}</Button>
        <Button look="quiet" onClick={() => window.print()}>
          {words('sheet.print')}
        </Button>
        <ButtonLink look="link" href={pathOf('results', locale)}>
          {words('sheet.toResults')}
        </ButtonLink>
      </div>
      <p role="status" className={styles.onScreen}>
        {message}
      </p>
      <Paper>
        <div ref={printed} className={styles.sheet}>
          {sheet.intro.map((sentence) => (
            <Pair key={sentence.key} both={both} of={({ say }) => <p>{say(sentence)}</p>} />
          ))}
          {sheet.parts.map((part) => (
            <Part key={part.id} part={part} both={both} />
          ))}
        </div>
      </Paper>
    </>
  );
}

/** A part, folded on the screen; what to ask lies open. */
function Part({ part: { id, title, lines }, both }: { readonly part: SheetPart; readonly both: Both }) {
  return (
    <details className={styles.part} open={id === 'questions'}>
      <summary>
        <h2 className={styles.pair}>
          {both.map(({ locale, say }) => (
            <span key={locale} lang={locale}>
              {say(title)}{' '}
            </span>
          ))}
        </h2>
      </summary>
      <ul className={id === 'questions' ? `${styles.lines} ${styles.ticked}` : styles.lines}>
        {lines.map((line, index) => (
          <li key={index} data-line={line.is}>
            <Line line={line} both={both} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ line, both }: { readonly line: SheetLine; readonly both: Both }) {
  const { words } = useSpeaker();
  switch (line.is) {
    case 'heading':
      return (
        <Pair
          both={both}
          of={({ say }) => (
            <p>
              <strong>{say(line.title)}</strong> <span className={styles.note}>{line.notes.map(say).join(' · ')}</span>
            </p>
          )}
        />
      );
    case 'sentence':
      return <Pair both={both} of={({ say }) => <p>{say(line.sentence)}</p>} />;
    case 'figure':
      return (
        <Pair
          both={both}
          of={({ say, value }) => (
            <p className={styles.figure}>
              <span>{say(line.label)}</span> <strong>{value(line.value)}</strong>
            </p>
          )}
        />
      );
    case 'source': {
      const { document, section, url } = line.source;
      return (
        <p lang="en">
          {words('results.reasons.source', { document, section })} <span className={styles.address}>{url}</span>
        </p>
      );
    }
    case 'blank':
      return (
        <>
          <Pair both={both} of={({ say }) => <p>{say(line.label)}</p>} />
          <div className={styles.blank} />
        </>
      );
  }
}

function Pair({ both, of }: { readonly both: Both; readonly of: (speaker: Speaker) => ReactNode }) {
  return (
    <div className={styles.pair}>
      {both.map((one) => (
        <div key={one.locale} lang={one.locale}>
          {of(one)}
        </div>
      ))}
    </div>
  );
}
