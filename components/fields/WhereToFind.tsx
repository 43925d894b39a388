'use client';

import { useSpeaker } from '../words';
import styles from './Field.module.css';
import { ON_STATEMENT, StatementPicture } from './StatementPicture';

/** Help to find a figure: a picture of a mortgage statement on which it is marked. */
export function WhereToFind({ path }: { readonly path: string }) {
  const { words } = useSpeaker();
  const row = ON_STATEMENT.get(path);
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
