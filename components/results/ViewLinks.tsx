import Link from 'next/link';
import type { OptionResult } from '../../lib/simulate/results';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './results.module.css';
import { FURTHER_VIEWS, type ResultsView, routeOf, VIEWS_OF_OPTIONS } from './views';

interface Props {
  readonly from: ResultsView;
  readonly options: readonly OptionResult[];
}

/** The way to the other places: below the answer each with a line on what is there, below a place by their names. */
export function ViewLinks({ from, options }: Props) {
  const { locale, words } = useSpeaker();
  return (
    <nav
      className={from === 'answer' ? styles.doors : `${styles.doors} ${styles.compact}`}
      aria-label={words('answer.doors')}
    >
      {from === 'answer' && <h2>{words('answer.doors')}</h2>}
      <ul>
        {from !== 'answer' && (
          <li>
            <Link href={pathOf('results', locale)} prefetch={false}>
              {words('answer.back')}
            </Link>
          </li>
        )}
        {FURTHER_VIEWS.filter((door) => door !== from && (options.length > 0 || !VIEWS_OF_OPTIONS.includes(door))).map(
          (door) => (
            <li key={door}>
              <Link href={pathOf(routeOf(door), locale)} prefetch={false}>
                {words(`answer.places.${door}.title`)}
              </Link>
              {from === 'answer' && <p className={styles.soft}>{words(`answer.places.${door}.door`)}</p>}
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
