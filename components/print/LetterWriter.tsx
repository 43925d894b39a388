'use client';

import { useMemo, useState } from 'react';
import {
  ERRORS,
  explainAnswerDue,
  firstError,
  firstRequest,
  letterToSend,
  notesOnAnswer,
  REQUESTS,
} from '../../lib/explain/letters-to-send';
import { letterText, type Sender } from '../../lib/words/letter-text';
import { writer } from '../../lib/words/written';
import { saveFormTexts, useAnswers, useFormTexts } from '../answer-store';
import { resultsOf } from '../engine/compute-results';
import fields from '../fields/Field.module.css';
import { Button } from '../ui/Button';
import { download } from '../ui/download';
import { ToCopy } from '../ui/ToCopy';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import { emailDraft } from './email-draft';
import styles from './print.module.css';

const TYPED = ['name', 'home', 'loanNumber', 'servicer'] as const;

/** Longer than any name or address. */
const LONGEST = 200;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ENGLISH = writer('en');
const SPANISH = writer('es');

/** One of the letters, to copy or take along; who writes is kept nowhere: it is gone when the page is closed, loaded again or erased. */
export function LetterWriter() {
  const { locale, say, words } = useSpeaker();
  const datedAnswers = useAnswers();
  const outcome = useMemo(() => datedAnswers && resultsOf(datedAnswers), [datedAnswers]);
  const formTexts = useFormTexts();
  const [hasFailed, setHasFailed] = useState(false);
  if (datedAnswers === undefined) return <Waiting>{words('letters.waiting')}</Waiting>;

  const loanCase = outcome?.is === 'answered' ? outcome.loanCase : undefined;
  const timeline = outcome?.is === 'answered' ? outcome.simulation.timeline : [];
  const chosen = REQUESTS.find((one) => one === formTexts['send.request']);
  const error = ERRORS.find((one) => one === formTexts['send.error']) ?? firstError(loanCase, timeline);
  const senderText = (field: keyof Sender) => formTexts[`send.${field}`] ?? '';
  const typed: Sender = {
    name: senderText('name'),
    home: senderText('home'),
    loanNumber: senderText('loanNumber'),
    servicer: senderText('servicer'),
  };
  const request = chosen ?? firstRequest(loanCase, timeline);
  const letter = letterToSend(request, error, loanCase, timeline);
  const { asOf } = datedAnswers;
  const english = letterText(letter, typed, asOf, ENGLISH);
  const spanish = letterText(letter, typed, asOf, SPANISH);
  const toRead = `${SPANISH.words('letterTexts.toRead')}\n\n${spanish}`;
  const due = explainAnswerDue(request, asOf, error);
  const notes = loanCase ? notesOnAnswer(request, error, loanCase, timeline) : due ? [due] : [];
  const subject = ENGLISH.say(letter.subject);
  const fileName = `alivio-${request}-${asOf}`;

  /** The library that writes a file is loaded only now. */
  async function save(write: () => Promise<void>) {
    setHasFailed(false);
    try {
      await write();
    } catch {
      setHasFailed(true);
    }
  }

  async function savePdf() {
    const { letterPdf } = await import('./pdf');
    download(`${fileName}.pdf`, await letterPdf(subject, english, spanish, asOf), 'application/pdf');
  }

  async function saveDocx() {
    const { letterDocx } = await import('./docx');
    download(`${fileName}.docx`, await letterDocx(subject, english, spanish), DOCX);
  }

  const copying = {
    button: words('common.copy.text'),
    copied: words('common.copy.copied'),
    notCopied: words('common.copy.notCopied'),
  };
  return (
    <>
      <Choice
        id="request"
        label={words('letters.which')}
        value={request}
        choices={REQUESTS}
        nameOf={(one) => (locale === 'es' ? SPANISH : ENGLISH).words(`letterTexts.${one}.name`)}
        onChoose={(one) => saveFormTexts({ 'send.request': one })}
      />
      {request === 'error' && (
        <Choice
          id="error"
          label={words('letters.what')}
          value={error}
          choices={ERRORS}
          nameOf={(one) => words(`letters.errors.${one}`)}
          onChoose={(one) => saveFormTexts({ 'send.error': one })}
        />
      )}
      <p className={styles.onScreen}>{words('letters.optional')}</p>
      <div className={`${styles.onScreen} ${styles.typed}`}>
        {TYPED.map((field) => (
          <div key={field} className={fields.field}>
            <label className={fields.label} htmlFor={field}>
              {words(`letters.typed.${field}`)}
            </label>
            <input
              id={field}
              className={fields.box}
              type="text"
              autoComplete="off"
              maxLength={LONGEST}
              value={typed[field]}
              onChange={({ target }) => saveFormTexts({ [`send.${field}`]: target.value })}
            />
          </div>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note.key}>{say(note)}</p>
      ))}
      <p>
        {words(`letters.address.${request}`)} {words('letters.proof')}
      </p>
      <div className={styles.letters}>
        <section className={styles.part}>
          <h2>{words('letters.english')}</h2>
          <ToCopy text={english} language="en" {...copying} />
        </section>
        <section className={styles.part}>
          <h2>{words('letters.spanish')}</h2>
          <ToCopy text={spanish} language="es" {...copying} />
        </section>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => save(savePdf)}>{words('letters.pdf')}</Button>
        <Button look="quiet" onClick={() => save(saveDocx)}>
          {words('letters.docx')}
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            download(
              `${fileName}.eml`,
              emailDraft(
                subject,
                { sender: words('letters.emailSender'), servicer: words('letters.emailServicer') },
                english,
                toRead,
                new Date(),
              ),
              'message/rfc822',
            )
          }
        >
          {words('letters.email')}
        </Button>
      </div>
      <p role="status">{hasFailed && words('letters.failed')}</p>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

function Choice<T extends string>({ id, label, value, choices, nameOf, onChoose }: ChoiceProps<T>) {
  return (
    <div className={`${styles.onScreen} ${fields.field}`}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fields.box}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
