import { once } from './once';

/** What other answers say about one: its arithmetic comes where there are such answers. */
export const loadDerivedFigures = once(() => import('./DerivedFigures').then(({ DerivedFigures }) => DerivedFigures));
