import type { Sentence } from '../../lib/explain/sentence';
import type { Source } from '../../lib/rules/parameter';
import type { CheckResult, Simulation } from '../../lib/simulate/results';
import { SourceLink } from '../rules/SourceLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props extends Pick<Simulation, 'options' | 'timeline'> {
  /** When each rule was last compared with its text. */
  readonly compared: Sentence;
}

/** Every clause that was read, once, with its address written out for paper; our own readings are no page to open. */
export function Sources({ options, timeline, compared }: Props) {
  const { say, words } = useSpeaker();
  const read = [...options.flatMap(({ checks }) => checks.flatMap(sourcesOf)), ...timeline.map(({ source }) => source)];
  const sources = new Map(read.map((source) => [`${source.url} ${source.section}`, source]));
  return (
    <details>
      <summary>{words('results.sources.title')}</summary>
      <p>{say(compared)}</p>
      <p>{words('results.sources.lead')}</p>
      <ul className={styles.sources}>
        {[...sources].map(([key, source]) => (
          <li key={key}>
            <SourceLink {...source} />
            {source.evidence !== 'reading' && <span className={styles.address}>{source.url}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function sourcesOf({ source, parts = [] }: CheckResult): readonly Source[] {
  return [source, ...parts.flatMap(sourcesOf)];
}
