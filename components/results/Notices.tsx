import type { Explanation } from '../../lib/explain/explain';
import { Callout } from '../ui/Callout';
import { QuestionLink } from '../wizard/QuestionLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

type Notice = Explanation['notices'][number];

/** A sale date passes without anybody typing it: the answer itself has to say so. Everything else is asked on its own page. */
export function isInFold({ notice }: Notice): boolean {
  return notice === 'sale-passed';
}

/** Two sums for what is past due: the answer shows both, whichever its figures rest on. */
export function isBelowFold({ path }: Notice): boolean {
  return path === 'arrears.totalPastDue';
}

/** Answers that look mistaken, each with the way to its question. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { say, words } = useSpeaker();
  if (notices.length === 0) return null;
  return (
    <Callout kind="check">
      <h2>{words('explain.heading.notices')}</h2>
      <ul className={styles.list}>
        {notices.map(({ path, label, sentence }) => (
          <li key={`${path} ${sentence.key}`}>
            {say(sentence)} <QuestionLink path={path} label={label} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}
