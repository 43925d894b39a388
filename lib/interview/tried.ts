import { FACTS } from '../case/facts';
import type { FactPath } from '../case/schema';
import { PAGES } from './pages';
import { askedOn } from './relevance';
import type { Answers } from './typed';

export { possibleMonths } from '../simulate/what-if';

/** The figures that can be tried out for this loan: those its rules ask for, what the household decides first. */
export function triedPaths(answers: Answers): readonly FactPath[] {
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  return FACTS.filter(({ path, meta }) => meta.isTried && asked.includes(path))
    .sort((a, b) => (a.meta.changeable ?? 0) - (b.meta.changeable ?? 0))
    .map(({ path }) => path);
}
