import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import { OptionDetails } from './OptionDetails';
import { openDetails } from './ReasonsLink';
import type { Answered } from './reading';
import styles from './results.module.css';

/** Everything behind each option, folded. */
export function Reasons({ shown }: Pick<Answered, 'shown'>) {
  const { words } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  useEffect(openAddressed, []);
  const setAll = (open: boolean) => {
    for (const details of list.current?.querySelectorAll<HTMLDetailsElement>(':scope > details') ?? []) details.open = open;
  };
  return (
    <section className={styles.section}>
      <h2>{words('results.reasons.title')}</h2>
      <p>{words('results.reasons.lead')}</p>
      <div className={styles.buttons}>
        <Button look="link" onClick={() => setAll(true)}>
          {words('results.reasons.openAll')}
        </Button>
        <Button look="link" onClick={() => setAll(false)}>
          {words('results.reasons.closeAll')}
        </Button>
      </div>
      <div ref={list} className={styles.folds}>
        {shown.map(({ told }) => (
          <OptionDetails key={told.id} told={told} />
        ))}
      </div>
    </section>
  );
}

/** A saved address, or the language switch, may name an option. */
function openAddressed() {
  const id = decodeURIComponent(window.location.hash.slice(1));
  if (id === '') return;
  openDetails(id);
  document.getElementById(id)?.scrollIntoView();
}
