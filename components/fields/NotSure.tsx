'use client';

import { ESTIMATED, UNKNOWN } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import type { FieldProps } from './Field';
import styles from './Field.module.css';

/** "I'm not sure", beside a box to type in: it takes the place of what was typed. */
export function NotSure({ path, typed, onType }: Pick<FieldProps, 'path' | 'typed' | 'onType'>) {
  const { words } = useSpeaker();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        aria-label={words('wizard.notSureAbout', { label: words(`fields.${path}.label`) })}
        checked={typed === UNKNOWN}
        onChange={(event) => onType(event.target.checked ? UNKNOWN : '')}
      />
      <span>{words('wizard.notSure')}</span>
    </label>
  );
}

/** What stands in the box: nothing while the answer is "I'm not sure", and no mark of an estimate. */
export function textInBox(typed: string): string {
  if (typed === UNKNOWN) return '';
  return typed.startsWith(ESTIMATED) ? typed.slice(ESTIMATED.length) : typed;
}
