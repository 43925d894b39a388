import type { FactPath } from '../case/schema';
import type { OptionResult } from '../simulate/results';
import { QUICK_PAGES } from './pages';

/** How sure an option is so far, in the words of a quick look. */
export type Rank = 'likely' | 'possible' | 'open';

/** Paths of the facts that the quick look asks for. */
const BASICS: readonly FactPath[] = QUICK_PAGES.flatMap(({ questions }) => questions.map(({ path }) => path));

/**
 * Likely: every rule fits. Possible: no basic answer speaks against it, and exact figures or the servicer decide. Open: a
 * basic answer is missing. Undefined for an option that does not fit today, or is not offered.
 */
export function rankOf({ status, missing }: OptionResult): Rank | undefined {
  switch (status) {
    case 'may-qualify':
      return 'likely';
    case 'servicer-decides':
      return 'possible';
    case 'needs-information':
      return missing.some((path) => BASICS.includes(path)) ? 'open' : 'possible';
    default:
      return undefined;
  }
}

/**
 * Facts that tell more of an option although its answer no longer waits for them: what the servicer looks at, and what its
 * figures need.
 */
export function factsForTerms({ status, checks, termsMissing = [] }: OptionResult): readonly FactPath[] {
  if (status !== 'servicer-decides') return [];
  return [...new Set([...checks.flatMap(({ missing }) => missing), ...termsMissing])].sort();
}
