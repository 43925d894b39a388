import { whyLeftOut } from '../../lib/explain/left-out';
import type { ShownOption } from '../engine/results-state';
import { useSpeaker } from '../words';
import { QuestionLinks } from './QuestionLinks';
import styles from './results.module.css';

interface Props {
  readonly options: readonly ShownOption[];
  readonly titleOf: (option: ShownOption['option']) => string;
  /** Several owners' options would fill the page: the list is then closed. */
  readonly isLong: boolean;
}

/** Options without payments to compare, each with the answers it waits for, closed, or the reason, an open one first with the figures that are known (of several owners with them alone); what does not fit is a closed list. */
export function LeftOut({ options, titleOf, isLong }: Props) {
  const { say, words } = useSpeaker();
  const isClosed = ({ explained }: ShownOption) =>
    explained.status === 'does-not-qualify' || (isLong && explained.headline.length === 0);
  const isEnough = (one: ShownOption) => isLong && !isClosed(one);
  const listOf = (some: readonly ShownOption[]) => (
    <ul className={styles.list}>
      {some.map((one) => {
        const { option, explained } = one;
        const why = whyLeftOut(explained);
        return (
          <li key={option.id}>
            <strong>{titleOf(option)}</strong>:{' '}
            {!isClosed(one) && explained.headline.map((sentence) => `${say(sentence)} `)}
            {isEnough(one) ? null : 'openFacts' in why ? (
              <details>
                <summary>{words(why.key)}</summary>
                <QuestionLinks facts={why.openFacts} />
              </details>
            ) : (
              say(why.sentence)
            )}
          </li>
        );
      })}
    </ul>
  );
  const undecided = options.filter((one) => !isClosed(one));
  const closed = options.filter(isClosed);
  return (
    <>
      {undecided.length > 0 && (
        <section className={styles.section}>
          <h2>{words('results.compare.leftOut.open')}</h2>
          {listOf(undecided)}
        </section>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{words('results.compare.leftOut.closed', { count: closed.length })}</summary>
          <div className={styles.folded}>{listOf(closed)}</div>
        </details>
      )}
    </>
  );
}
