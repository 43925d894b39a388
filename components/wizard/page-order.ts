import { useEffect } from 'react';
import type * as order from '../../lib/interview/order';
import { nextQuickPage, QUICK_PAGES, type QuestionPage } from '../../lib/interview/pages';
import { fetchOnce } from './fetch-once';

/** What a page of questions has to know of the others: what it asks, how far it is, where Continue leads. */
export type PageOrder = Pick<typeof order, 'questionsToAsk' | 'progressAt' | 'routeAfter'>;

/** The quick look is the same for everybody: it does without the rules of the options. */
const QUICK_LOOK: PageOrder = {
  questionsToAsk: ({ questions }) => questions.map(({ path }) => path),
  progressAt: (page) => ({ page: QUICK_PAGES.indexOf(page) + 1, pages: QUICK_PAGES.length }),
  routeAfter: nextQuickPage,
};

/** After the quick look the rules decide. */
const loadOrder = fetchOnce<PageOrder>(() => import('../../lib/interview/order'));

/** The order of the pages as far as this one needs it: at once, or when the rules of the options have come. */
export function orderFor(page: QuestionPage): PageOrder | Promise<PageOrder> {
  return page.stage === 'quick' ? QUICK_LOOK : loadOrder();
}

/** Fetches the rules while nothing else is done, so that the page after the quick look need not wait for them. */
export function useRulesWhenIdle() {
  useEffect(() => {
    // A page that needs the rules asks for them itself, and says so when they do not come.
    const fetchRules = () => void loadOrder().catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchRules, WITHOUT_IDLE_MS);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(fetchRules);
    return () => window.cancelIdleCallback(idle);
  }, []);
}

/** By then a page has started also where the browser does not tell when it is idle (Safari). */
const WITHOUT_IDLE_MS = 2000;
