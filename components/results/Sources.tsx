import type { CheckAnswer, SourceAnswer } from '../../lib/simulate/simulation';
import { useSpeaker } from '../words';
import { OtherSite } from './OtherSite';
import type { Shown } from './reading';
import styles from './results.module.css';

/** Every clause that was read, once, with its address written out for paper. */
export function Sources({ shown }: { readonly shown: readonly Shown[] }) {
  const { words } = useSpeaker();
  const sources = new Map(
    shown
      .flatMap(({ option }) => option.checks.flatMap(sourcesOf))
      .map((source) => [`${source.url} ${source.section}`, source]),
  );
  return (
    <details>
      <summary>{words('results.sources.title')}</summary>
      <p>{words('results.sources.lead')}</p>
      <ul className={styles.sources}>
        {[...sources].map(([key, { document, section, url }]) => (
          <li key={key}>
            <OtherSite href={url}>{words('results.reasons.source', { document, section })}</OtherSite>
            <span>{url}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function sourcesOf({ source, parts = [] }: CheckAnswer): readonly SourceAnswer[] {
  return [source, ...parts.flatMap(sourcesOf)];
}
