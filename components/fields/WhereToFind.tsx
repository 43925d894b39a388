'use client';

import type { FactPath } from '../../lib/case/schema';
import { metaAt } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import styles from './Field.module.css';
import { StatementPicture } from './StatementPicture';

/** Help to find a figure: a picture of a mortgage statement on which it is marked. */
export function WhereToFind({ path }: { readonly path: FactPath }) {
  const { words } = useSpeaker();
  const row = metaAt(path).onStatement;
  if (row === undefined) return null;
  const label = words(`fields.${path}.label`);
  return (
    <details className={styles.find}>
      <summary aria-label={words('wizard.statement.openFor', { label })}>{words('wizard.statement.open')}</summary>
      <StatementPicture row={row} />
      <p className={styles.hint}>{words(`wizard.statement.help.${row}`)}</p>
    </details>
  );
}
