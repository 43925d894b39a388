import type { Page } from '../routes';

/** The results are an answer and four places, each with its own address. */
export type Place = 'answer' | 'compare' | 'options' | 'to-do' | 'how';

export const DOORS = ['compare', 'options', 'to-do', 'how'] as const satisfies readonly Place[];

export const routeOf = (place: (typeof DOORS)[number]): Page => `results/${place}`;
