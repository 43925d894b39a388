'use client';

import type { ReactNode } from 'react';
import type { FactPath } from '../../lib/case/schema';
import { metaAt } from '../../lib/interview/typed';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { ChoiceField } from './ChoiceField';
import { DateField } from './DateField';
import { describedBy } from './described-by';
import { EventDateField } from './EventDateField';
import styles from './Field.module.css';
import { FigureField } from './FigureField';

export interface FieldProps {
  readonly path: FactPath;
  /** What is typed: text, as `lib/interview/typed` keeps it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What the question means. */
  readonly hint: ReactNode;
  /** What must change, and what is allowed but odd, in the reader's words. */
  readonly problem: string | undefined;
  readonly notice: string | undefined;
  /** The only question of its page: its label is the page's H1. */
  readonly alone: boolean;
}

/** One question, asked the way its kind is answered. */
export function Field(props: FieldProps) {
  const { kind } = metaAt(props.path);
  switch (kind) {
    case 'money':
    case 'percent':
    case 'count':
      return <FigureField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'event-date':
      return <EventDateField {...props} />;
    case 'yes-no':
    case 'choice':
      return <ChoiceField {...props} />;
  }
}

/** The frame of a question that is answered by one control. */
export function LabelledField({
  path,
  hint,
  problem,
  notice,
  alone,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const { words } = useSpeaker();
  const label = words(`fields.${path}.label`);
  const text = <label htmlFor={path}>{label}</label>;
  return (
    <div data-field className={frame(problem, notice)}>
      <div className={styles.label}>{alone ? <PageTitle>{text}</PageTitle> : text}</div>
      <Around path={path} hint={hint} problem={problem} notice={notice} />
      {children}
    </div>
  );
}

/** The frame of a question that is answered by several controls. */
export function FieldGroup({
  path,
  hint,
  problem,
  notice,
  alone,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const { words } = useSpeaker();
  const label = words(`fields.${path}.label`);
  return (
    <fieldset data-field className={frame(problem, notice)} aria-describedby={describedBy(path)}>
      <legend className={styles.label}>{alone ? <PageTitle>{label}</PageTitle> : label}</legend>
      <Around path={path} hint={hint} problem={problem} notice={notice} />
      {children}
    </fieldset>
  );
}

function Around({ path, hint, problem, notice }: Pick<FieldProps, 'path' | 'hint' | 'problem' | 'notice'>) {
  return (
    <div id={describedBy(path)} className={styles.about}>
      <p className={styles.hint}>{hint}</p>
      {problem && <p className={styles.problem}>{problem}</p>}
      {notice && <p className={styles.notice}>{notice}</p>}
    </div>
  );
}

function frame(problem: string | undefined, notice: string | undefined): string {
  const state = problem ? styles.wrong : notice ? styles.odd : '';
  return `${styles.field} ${state}`;
}
