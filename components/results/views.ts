import type { Page } from '../routes';

/** The results are an answer and four places, each with its own address. */
export type ResultsView = 'answer' | 'compare' | 'options' | 'to-do' | 'how';

export const FURTHER_VIEWS = ['compare', 'options', 'to-do', 'how'] as const satisfies readonly ResultsView[];

/** Those that are empty for a loan with rules of its own, of which no option is computed. */
export const VIEWS_OF_OPTIONS: readonly ResultsView[] = ['compare', 'options'];

export const routeOf = (view: (typeof FURTHER_VIEWS)[number]): Page => `results/${view}`;
