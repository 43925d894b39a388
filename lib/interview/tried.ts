import { FACTS } from '../case/facts';
import type { Case, FactPath } from '../case/schema';
import { possibleMonths } from '../simulate/what-if';
import { PAGES } from './pages';
import { askedOn } from './relevance';
import type { Answers } from './typed';

/** The figures that can be tried out for this loan: those its rules ask for, what the household decides first. */
export function triedPaths(answers: Answers): readonly FactPath[] {
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  return FACTS.filter(({ path, meta }) => meta.isTried && asked.includes(path))
    .sort((a, b) => (a.meta.changeable ?? 0) - (b.meta.changeable ?? 0))
    .map(({ path }) => path);
}

/** Lengths that can be tried out, and the kind of option that has each. */
const LENGTHS = { pauseMonths: 'forbearance', planMonths: 'repayment-plan' } as const;
type TriedLength = keyof typeof LENGTHS;

/** The numbers of months that the rules allow; empty where they leave nothing to choose. */
export function triedMonths(loanCase: Case, length: TriedLength): readonly number[] {
  return possibleMonths(loanCase, LENGTHS[length]);
}
