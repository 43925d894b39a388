import { aboutOption } from '../../lib/explain/about-option';
import type { NearestOption } from '../../lib/explain/nearest-option';
import { figureValue } from '../../lib/explain/reasons';
import type { Status } from '../../lib/rules/status';
import type { Change } from '../../lib/simulate/what-would-change';
import { changesQuery } from '../engine/ask-engine';
import type { EngineInput } from '../engine/engine-input';
import type { ShownOption } from '../engine/results-state';
import { useSpeaker } from '../words';
import { ReasonsLink } from './ReasonsLink';
import styles from './results.module.css';

interface Props {
  readonly input: EngineInput;
  readonly id: string;
  /** An open option waits for answers or for the servicer; only of a refused one is it said that no single answer opens it. */
  readonly status: Status;
  /** What may fit today instead. */
  readonly nearest: ShownOption | undefined;
}

/** The nearest single changes that would open an option, those that meet one rule only, and what fits today. */
export function WhatWouldChange({ input, id, status, nearest }: Props) {
  const { say, words } = useSpeaker();
  const { enough, partly, late, tooLate } = changesQuery.read(input, id);
  return (
    <>
      {enough.length + partly.length + late.length === 0 && <p>{words(`results.change.none.${status}`)}</p>}
      <Changes lead="results.change.enough" changes={enough} />
      <Changes lead={enough.length > 0 ? 'results.change.alsoPartly' : 'results.change.partly'} changes={partly} />
      <Changes lead="results.change.late" changes={late} />
      {tooLate && <p>{say(tooLate)}</p>}
      {nearest && nearest.option.id !== id && (
        <p>
          {words('results.change.nearest')}{' '}
          <ReasonsLink id={nearest.option.id}>{say(nearest.explained.title)}</ReasonsLink>
        </p>
      )}
    </>
  );
}

/** Where nothing that keeps the home fits: the first option that a single change would open in time. */
export function ClosestOption({ option, change }: NearestOption) {
  const { say, words } = useSpeaker();
  const describe = useChange();
  return (
    <p>
      {words('results.glance.nearest')} <ReasonsLink id={option.id}>{say(aboutOption(option, 'title'))}</ReasonsLink>.{' '}
      {describe(change)}
    </p>
  );
}

function Changes({ lead, changes }: { readonly lead: string; readonly changes: readonly Change[] }) {
  const { words } = useSpeaker();
  const describe = useChange();
  if (changes.length === 0) return null;
  return (
    <>
      <p>{words(lead)}</p>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.check}>{describe(change)}</li>
        ))}
      </ul>
    </>
  );
}

/** Says one change in the reader's language. */
function useChange() {
  const { format, say, value, words } = useSpeaker();
  return ({ path, from, to, payments }: Change): string => {
    if (payments) {
      return words('results.change.pay', { count: payments.count, cost: format.moneyWithCents(payments.cost) });
    }
    if (path === 'asOf') return say({ key: 'results.change.wait', values: { day: figureValue(to) } });
    const label = words(`fields.${path}.label`);
    const shown = (fact: Change['to']) =>
      fact.unit === 'money' ? format.moneyWithCents(fact.value) : value(figureValue(fact));
    return from === null
      ? words('results.change.ifKnown', { label, to: shown(to) })
      : words('results.change.fact', { label, to: shown(to), from: shown(from) });
  };
}
