import { useSpeaker } from '../words';
import styles from './urgent.module.css';

interface Props {
  /** The words' key of the title; `points` is that of the group of its points. */
  readonly title: string;
  readonly points: string;
  readonly names: readonly string[];
  readonly inOrder?: boolean;
}

/** A title and a list of short points. */
export function UrgentSection({ title, points, names, inOrder = false }: Props) {
  const { words } = useSpeaker();
  const List = inOrder ? 'ol' : 'ul';
  return (
    <section className={styles.section}>
      <h2>{words(title)}</h2>
      <List className={styles.list}>
        {names.map((name) => (
          <li key={name}>{words(`${points}.${name}`)}</li>
        ))}
      </List>
    </section>
  );
}
