import type { OptionAnswer, SituationAnswer } from '../../lib/simulate/simulation';
import { useSpeaker } from '../words';
import { keyFigures, type ShownFigure } from './figures';
import styles from './results.module.css';

interface Props {
  readonly option: OptionAnswer;
  readonly situation: SituationAnswer;
}

export function KeyFigures({ option, situation }: Props) {
  const { words } = useSpeaker();
  const figures = keyFigures(option, situation);
  return (
    figures.length > 0 && (
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{words(figure.label)}</dt>
            <dd>
              <Figure {...figure} />
            </dd>
          </div>
        ))}
      </dl>
    )
  );
}

const MONTHLY = ['results.figures.now', 'results.figures.first', 'results.figures.later'];

function Figure({ label, value, fromMonth }: ShownFigure) {
  const speaker = useSpeaker();
  const shown = speaker.value(value);
  if (fromMonth !== undefined) return speaker.words('results.figures.laterFrom', { payment: shown, month: String(fromMonth) });
  return MONTHLY.includes(label) ? speaker.words('results.figures.monthly', { payment: shown }) : shown;
}
