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

type FrameProps = FieldProps & { readonly children: ReactNode };

/** The frame of a question that is answered by one control. */
export function LabelledField({ children, ...asked }: FrameProps) {
  const { words } = useSpeaker();
  const label = <label htmlFor={asked.path}>{words(`fields.${asked.path}.label`)}</label>;
  return (
    <div data-field className={frame(asked)}>
      <div className={styles.label}>{asked.alone ? <PageTitle>{label}</PageTitle> : label}</div>
      <Around {...asked} />
      {children}
    </div>
  );
}

/** The frame of a question that is answered by several controls. */
export function FieldGroup({ children, ...asked }: FrameProps) {
  const { words } = useSpeaker();
  const label = words(`fields.${asked.path}.label`);
  return (
    <fieldset data-field className={frame(asked)} aria-describedby={describedBy(asked.path)}>
      <legend className={styles.label}>{asked.alone ? <PageTitle>{label}</PageTitle> : label}</legend>
      <Around {...asked} />
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

function frame({ problem, notice }: Pick<FieldProps, 'problem' | 'notice'>): string {
  const state = problem ? styles.wrong : notice ? styles.odd : '';
  return `${styles.field} ${state}`;
}
