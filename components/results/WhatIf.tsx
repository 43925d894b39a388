import type { FactPath } from '../../lib/case/schema';
import type { RequestedLengths } from '../../lib/case/situation';
import { aboutOption } from '../../lib/explain/about-option';
import { isApproximate } from '../../lib/explain/approximate';
import { explainProblem } from '../../lib/explain/problem';
import { changedOptions } from '../../lib/interview/changed-options';
import type { OptionResult, SituationResult } from '../../lib/simulate/results';
import { whatIfQuery } from '../engine/ask-engine';
import { isTrying, NOTHING_TRIED } from '../engine/engine-input';
import { type Answered, authoritiesOf, type WhatIfProps } from '../engine/results-state';
import fields from '../fields/Field.module.css';
import { textInBox } from '../fields/NotSure';
import { PlainField } from '../fields/PlainField';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import { useAmountText } from './amount-text';
import { useAuthorityName } from './authority-name';
import styles from './results.module.css';

/** Other figures, tried out: what becomes of each option stands here, and the rest of the page follows. */
export function WhatIf({ answers, figures, onTry, problems, own, tried }: WhatIfProps) {
  const { say, words } = useSpeaker();
  const trying = isTrying(figures);
  const { figures: boxes, ...lengths } = whatIfQuery.read(tried.input, answers);
  const typeAt = (path: FactPath) => (typed: string) => {
    const { [path]: _, ...others } = figures.typed;
    onTry({ ...figures, typed: typed === textInBox(answers[path] ?? '') ? others : { ...others, [path]: typed } });
  };
  const wish = (requested: RequestedLengths) =>
    onTry({ ...figures, requested: { ...figures.requested, ...requested } });
  return (
    <section className={trying ? styles.section : `${styles.section} ${styles.onScreen}`} aria-labelledby="what-if">
      <h2 id="what-if">{words('whatIf.title')}</h2>
      <p>{words('whatIf.lead')}</p>
      <details className={styles.onScreen}>
        <summary>{words('whatIf.open')}</summary>
        <div className={styles.folded}>
          <div className={styles.tried}>
            {boxes.map(({ path, kind }) => {
              const problem = problems.find((one) => one.path === path);
              return (
                <PlainField
                  key={path}
                  id={`what-if-${path}`}
                  label={words(`fields.${path}.label`)}
                  kind={kind === 'percent' ? 'percent' : 'money'}
                  typed={figures.typed[path] ?? textInBox(answers[path] ?? '')}
                  onType={typeAt(path)}
                  problem={problem && say(explainProblem(problem))}
                />
              );
            })}
            <Months
              id="pauseMonths"
              lengths={lengths.pauseMonths}
              chosen={figures.requested.pauseMonths}
              onChoose={(pauseMonths) => wish({ pauseMonths })}
            />
            <Months
              id="planMonths"
              lengths={lengths.planMonths}
              chosen={figures.requested.planMonths}
              onChoose={(planMonths) => wish({ planMonths })}
            />
          </div>
          <div className={styles.buttons}>
            <Button look="quiet" onClick={() => onTry(NOTHING_TRIED)}>
              {words('whatIf.reset')}
            </Button>
          </div>
        </div>
      </details>
      {trying && <Changes before={own} after={tried} />}
    </section>
  );
}

interface MonthsProps {
  readonly id: 'pauseMonths' | 'planMonths';
  readonly lengths: readonly number[];
  readonly chosen: number | undefined;
  readonly onChoose: (months: number | undefined) => void;
}

/** A length among those that the rules allow; nothing to choose where they leave none. */
function Months({ id, lengths, chosen, onChoose }: MonthsProps) {
  const { value, words } = useSpeaker();
  if (lengths.length === 0) return null;
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={`what-if-${id}`}>
        {words(`whatIf.${id}`)}
      </label>
      <select
        id={`what-if-${id}`}
        className={fields.box}
        value={chosen !== undefined && lengths.includes(chosen) ? chosen : ''}
        onChange={({ target }) => onChoose(lengths.find((months) => `${months}` === target.value))}
      >
        <option value="">{words('whatIf.asRules')}</option>
        {lengths.map((months) => (
          <option key={months} value={months}>
            {value({ unit: 'months', value: months })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What becomes of each option that is not the same any more. */
function Changes({ before, after }: { readonly before: Answered; readonly after: Answered }) {
  const { say, words } = useSpeaker();
  const backer = useAuthorityName();
  const changed = changedOptions(before.simulation, after.simulation);
  const several = authoritiesOf(before.shown).length > 1;
  return (
    <div className={styles.part}>
      <p role="status">{words('whatIf.changed', { count: changed.length })}</p>
      <ul className={styles.reasons}>
        {changed.map(([was, is]) => {
          const option = say(aboutOption(was, 'title'));
          const named = { option, backer: backer(was.authority) };
          return (
            <li key={was.id}>
              <strong>{several ? words('results.compare.withBacker', named) : option}</strong>
              <dl className={styles.before}>
                <dt>{words('whatIf.yours')}</dt>
                <dd>
                  <Brief option={was} situation={before.simulation.situation} />
                </dd>
                <dt>{words('whatIf.tried')}</dt>
                <dd>
                  <Brief option={is} situation={before.simulation.situation} />
                </dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface BriefProps {
  readonly option: OptionResult;
  readonly situation: SituationResult;
}

/** An option in one line: its status, what is paid first and last, and what is due at the end. */
function Brief({ option, situation }: BriefProps) {
  const { value, words } = useSpeaker();
  const write = useAmountText(situation)(isApproximate(option));
  const { status, payments = [], totals } = option;
  const paid = payments.map(({ payment, months, balloon }) =>
    words(`results.compare.${balloon ? 'balloon' : 'stretch'}`, {
      payment: write(payment),
      months: value({ unit: 'months', value: months }),
    }),
  );
  const due = totals && totals.dueAtEnd !== 0 && [words('whatIf.due', { due: write(totals.dueAtEnd) })];
  return [words(`statuses.${status}.label`), ...paid, ...(due || [])].join('; ');
}
