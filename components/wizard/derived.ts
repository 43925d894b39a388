import { fetchOnce } from './fetch-once';

/** What other answers say about one: its arithmetic comes where there are such answers. */
export const loadDerivedFigures = fetchOnce(() =>
  import('./DerivedFigures').then(({ DerivedFigures }) => DerivedFigures),
);
