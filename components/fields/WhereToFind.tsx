'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { FactPath } from '../../lib/case/schema';
import { metaAt } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import styles from './Field.module.css';

const StatementPicture = dynamic(() => import('./StatementPicture').then((file) => file.StatementPicture));

/** Help to find a figure: a picture of a mortgage statement on which it is marked, fetched for whoever opens it. */
export function WhereToFind({ path }: { readonly path: FactPath }) {
  const { words } = useSpeaker();
  const [isAskedFor, setAskedFor] = useState(false);
  const row = metaAt(path).onStatement;
  if (row === undefined) return null;
  const label = words(`fields.${path}.label`);
  return (
    <details className={styles.find} onToggle={() => setAskedFor(true)}>
      <summary aria-label={words('wizard.statement.openFor', { label })}>{words('wizard.statement.open')}</summary>
      {isAskedFor && <StatementPicture row={row} />}
      <p className={styles.hint}>{words(`wizard.statement.help.${row}`)}</p>
    </details>
  );
}
