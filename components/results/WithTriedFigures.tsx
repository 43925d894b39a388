import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { writeJson } from '../../lib/json/json';
import { resultsQuery } from '../engine/ask-engine';
import { inputOf, isTrying, NOTHING_TRIED, type TriedFigures } from '../engine/engine-input';
import type { Answered, ResultsState, WhatIfProps } from '../engine/results-state';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import { openWhilePrinting } from './printing';
import styles from './results.module.css';

/** What is tried out, by the answers it belongs to, while the page changes its language. */
const kept = new WeakMap<DatedAnswers['answers'], TriedFigures>();

/** Draws a place of the results; `whatIf` is what the form for other figures needs, where the place has it. */
export type DrawView = (answered: Answered, whatIf: WhatIfProps) => ReactNode;

interface Props {
  readonly draw: DrawView;
  readonly datedAnswers: DatedAnswers;
  readonly own: Extract<ResultsState, { is: 'answered' }>;
}

/**
 * The results, as they are or with other figures tried out; a figure that cannot be read leaves them as they were. What somebody
 * answers on this page changes them in place, so that what is open stays open and the focus where it is.
 */
export function WithTriedFigures({ draw, datedAnswers, own }: Props) {
  const { words } = useSpeaker();
  const of = writeJson(datedAnswers.answers);
  const [latest, setLatest] = useState({ of, figures: kept.get(datedAnswers.answers) ?? NOTHING_TRIED });
  // Figures belong to the answers that they were tried with.
  const figures = latest.of === of ? latest.figures : NOTHING_TRIED;
  // The page keeps what it shows until the engine has the tried figures.
  const shownFigures = useDeferredValue(figures);
  const outcome = isTrying(shownFigures) ? resultsQuery.read(inputOf(datedAnswers, shownFigures)) : own;
  const [tried, setTried] = useState<Answered>(own);
  if (outcome.is === 'answered' && outcome !== tried) setTried(outcome);
  const problems = outcome.is === 'refused' ? outcome.problems : [];
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(page), []);

  function onTry(next: TriedFigures) {
    kept.set(datedAnswers.answers, next);
    setLatest({ of, figures: next });
  }

  return (
    <div ref={page} className={styles.page} tabIndex={-1}>
      {tried.input.tried && (
        <Callout kind="check">
          <p>{words('whatIf.trying')}</p>
          <div>
            <Button
              look="quiet"
              onClick={() => {
                onTry(NOTHING_TRIED);
                // The button disappears, so the focus moves to what stays.
                page.current?.focus({ preventScroll: true });
              }}
            >
              {words('whatIf.reset')}
            </Button>
          </div>
        </Callout>
      )}
      {draw(tried, { answers: datedAnswers.answers, figures, onTry, problems, own, tried })}
    </div>
  );
}
