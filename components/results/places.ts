import type { Page } from '../routes';

/** The results are an answer and four places, each with its own address. */
export type Place = 'answer' | 'compare' | 'options' | 'to-do' | 'how';

export const FURTHER_PLACES = ['compare', 'options', 'to-do', 'how'] as const satisfies readonly Place[];

/** Those that are empty for a loan with rules of its own, of which no option is computed. */
export const OF_OPTIONS: readonly Place[] = ['compare', 'options'];

export const routeOf = (place: (typeof FURTHER_PLACES)[number]): Page => `results/${place}`;
