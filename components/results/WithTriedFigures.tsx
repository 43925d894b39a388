import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/case/problems';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import { openWhilePrinting } from './printing';
import styles from './results.module.css';
import type { Answered } from './results-state';
import { isTrying, NOTHING_TRIED, resultsOfTried, type TriedFigures } from './tried-figures';
import type { WhatIfProps } from './WhatIf';

/** What is tried out, by the answers it belongs to, while the page changes its language. */
const kept = new WeakMap<DatedAnswers['answers'], TriedFigures>();

/** Draws a place of the results; `whatIf` is what the form for other figures needs, where the place has it. */
export type DrawPlace = (answered: Answered, whatIf: WhatIfProps) => ReactNode;

interface Props {
  readonly draw: DrawPlace;
  readonly datedAnswers: DatedAnswers;
  readonly own: Answered;
}

/** The results, as they are or with other figures tried out; a figure that cannot be read leaves them as they were. */
export function WithTriedFigures({ draw, datedAnswers, own }: Props) {
  const { words } = useSpeaker();
  const [figures, setFigures] = useState(kept.get(datedAnswers.answers) ?? NOTHING_TRIED);
  const [{ tried, problems }, setOutcome] = useState(() => read(figures, own));
  // The change is told at once; the rest of the page follows when there is time.
  const drawn = useDeferredValue(tried);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(page), []);

  function read(
    next: TriedFigures,
    before: Answered,
  ): { readonly tried: Answered; readonly problems: readonly Problem[] } {
    if (!isTrying(next)) return { tried: own, problems: [] };
    const outcome = resultsOfTried(datedAnswers, next);
    if (outcome.is === 'answered') return { tried: outcome, problems: [] };
    return { tried: before, problems: outcome.is === 'refused' ? outcome.problems : [] };
  }

  function onTry(next: TriedFigures) {
    kept.set(datedAnswers.answers, next);
    setFigures(next);
    setOutcome(read(next, tried));
  }

  return (
    <div ref={page} className={styles.page} tabIndex={-1}>
      {drawn.tried && (
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
      {draw(drawn, { answers: datedAnswers.answers, figures, onTry, problems, own, tried })}
    </div>
  );
}
