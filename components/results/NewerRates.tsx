import { rateValues } from '../../lib/explain/approximate';
import type { MarketRateResult, Simulation } from '../../lib/simulate/results';
import { PlainField } from '../fields/PlainField';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Published } from '../wizard/Published';
import { useSpeaker } from '../words';
import { useAnswerInPlace } from './answer-in-place';
import styles from './results.module.css';

/** Where every figure that rests on an old rate leads: the section that takes a newer one. */
export const NEWER_RATES = 'newer-rates';

/** The market rates that are older than their term, each with a field for a newer one. */
export function NewerRates({ marketRates }: Pick<Simulation, 'marketRates'>) {
  const { words } = useSpeaker();
  const old = marketRates.filter((rate) => rate.old);
  if (old.length === 0) return null;
  return (
    <div className={styles.onScreen}>
      <Callout kind="check">
        <h2 id={NEWER_RATES} tabIndex={-1}>
          {words('results.marketRates.title')}
        </h2>
        {old.map((rate) => (
          <NewerRate key={rate.path} {...rate} />
        ))}
      </Callout>
    </div>
  );
}

function NewerRate({ path, ...rate }: MarketRateResult) {
  const { say, words } = useSpeaker();
  const { typed, setTyped, problem, take } = useAnswerInPlace(path);

  async function takeNewer() {
    // The section disappears, so the focus moves to the title.
    if (await take()) document.querySelector('h1')?.focus();
  }

  return (
    <form
      noValidate
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        takeNewer();
      }}
    >
      <p>{say({ key: 'results.marketRates.lead', values: rateValues({ path, ...rate }) })}</p>
      <Published path={path} words={words} />
      <div className={styles.inPlace}>
        <PlainField
          id={`newer-${path}`}
          label={words(`fields.${path}.label`)}
          kind="percent"
          typed={typed}
          onType={setTyped}
          problem={problem}
        />
        <Button type="submit" look="quiet">
          {words('results.marketRates.take')}
        </Button>
      </div>
    </form>
  );
}
