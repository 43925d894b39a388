'use client';

import type { Case } from '../../lib/case/schema';
import { trackRecordOf } from '../../lib/explain/track-record';
import type { OptionResult } from '../../lib/simulate/results';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';
import styles from './charts.module.css';
import type { Compared } from './compared';

interface Props {
  /** The compared options; for a path the option that follows the pause. */
  readonly compared: readonly (Compared & { readonly option: OptionResult })[];
  readonly loanCase: Case;
}

/** What became of loans that got such help in the past, for each compared option; nothing where the question does not arise. */
export function TrackRecordFigure({ compared, loanCase }: Props) {
  const { say, value, words } = useSpeaker();
  const explained = compared.flatMap(({ id, title, option }) => {
    const record = trackRecordOf(option, loanCase);
    return record ? [{ id, name: title, record }] : [];
  });
  if (explained.length === 0) return null;
  return (
    <div className={styles.figure}>
      <h3>{words('lasting.title')}</h3>
      <p>{words('lasting.lead')}</p>
      {explained.map(({ id, name, record: { change, records, none } }) => (
        <div key={id} className={styles.record}>
          <p>
            <strong>{name}</strong> {change && say(change)}
          </p>
          {none && <p>{say(none)}</p>}
          {records.length > 0 && (
            <ul>
              {records.map(({ id: record, sentence, source: { document, section, url, verifiedOn } }) => (
                <li key={record}>
                  <p>{say(sentence)}</p>
                  <p className={styles.hint}>
                    {words('lasting.source')} <OtherSite href={url} lang="en">{`${document}, ${section}`}</OtherSite>{' '}
                    {words('lasting.verified', { date: value({ unit: 'date', value: verifiedOn }) })}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
