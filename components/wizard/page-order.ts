import { useEffect } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { type PageOrder, type QuestionPage, quickOrder } from '../../lib/interview/pages';
import { isReviewed } from '../answer-store';
import { pageOrderQuery, startEngine } from '../engine/ask-engine';

/** The quick look is the same for everybody; after it the engine is asked, and a component that reads waits for it. */
export function readOrder(page: QuestionPage, { answers, asOf }: DatedAnswers): PageOrder {
  return page.stage === 'quick' ? quickOrder(page) : pageOrderQuery.read(page.route, { answers, asOf }, isReviewed());
}

/** Where Continue leads, with the order of the page that comes at hand, so that it stands there at once. */
export async function nextRoute(page: QuestionPage, { answers, asOf }: DatedAnswers): Promise<PageOrder['next']> {
  if (page.stage === 'quick') return quickOrder(page).next;
  const { next } = await pageOrderQuery.ask(page.route, { answers, asOf }, isReviewed());
  if (next !== 'results' && next !== 'review') await pageOrderQuery.ask(next, { answers, asOf }, isReviewed());
  return next;
}

/** Fetches the engine while nothing else is done, so that the page after the quick look need not wait for it. */
export function useEngineWhenIdle() {
  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(startEngine, WITHOUT_IDLE_MS);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(startEngine);
    return () => window.cancelIdleCallback(idle);
  }, []);
}

/** By then a page has started also where the browser does not tell when it is idle (Safari). */
const WITHOUT_IDLE_MS = 2000;
