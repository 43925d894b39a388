import { keyFigures } from '../../lib/explain/key-figures';
import type { OptionResult, SituationResult } from '../../lib/simulate/results';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  readonly option: OptionResult;
  readonly situation: SituationResult;
}

export function KeyFigures({ option, situation }: Props) {
  const { value, words } = useSpeaker();
  const figures = keyFigures(option, situation);
  return (
    figures.length > 0 && (
      <dl className={styles.figures}>
        {figures.map(({ label, monthly, value: shown, fromMonth }) => (
          <div key={label}>
            <dt>{words(label, fromMonth === undefined ? {} : { month: String(fromMonth) })}</dt>
            <dd>{monthly ? words('results.figures.monthly', { payment: value(shown) }) : value(shown)}</dd>
          </div>
        ))}
      </dl>
    )
  );
}
