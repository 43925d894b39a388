import { openOf } from '../../lib/explain/for-household';
import { changeOf } from '../../lib/explain/payment-change';
import { authoritiesOf, type ResultsState } from '../engine/results-state';
import { useAuthorityName } from '../results/authority-name';
import { StatusLine } from '../results/StatusLine';
import { useSpeaker } from '../words';
import styles from './desk.module.css';

/** The most options in the short answer; the page of the answer has them all. */
const MOST = 4;

/** The first open options in the order that is suggested, each with what it changes. */
export function FirstOptions({ outcome }: { readonly outcome: ResultsState }) {
  const { say, words } = useSpeaker();
  const backer = useAuthorityName();
  if (outcome.is === 'empty') return <p>{words('desk.case.shortEmpty')}</p>;
  if (outcome.is === 'refused') return <p>{words('desk.case.shortRefused')}</p>;
  const candidates = openOf(outcome);
  if (candidates.length === 0) return <p>{words('desk.case.shortNone')}</p>;
  const several = authoritiesOf(outcome.shown).length > 1;
  return (
    <ul className={styles.list}>
      {candidates.slice(0, MOST).map(({ option, explained }) => {
        const title = say(explained.title);
        const change = changeOf(option, outcome.simulation.situation);
        return (
          <li key={option.id}>
            <strong>
              {several
                ? words('results.compare.withBacker', { option: title, backer: backer(option.authority) })
                : title}
            </strong>{' '}
            <StatusLine {...explained} /> {change && say(change.sentence)}
          </li>
        );
      })}
    </ul>
  );
}
