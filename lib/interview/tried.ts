import { FACTS } from '../case/facts.data';
import type { Case, FactPath } from '../case/schema';
import type { OptionResult, Simulation } from '../simulate/results';
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
export type TriedLength = keyof typeof LENGTHS;

/** The numbers of months that the rules allow; empty where they leave nothing to choose. */
export function triedMonths(loanCase: Case, length: TriedLength): readonly number[] {
  return possibleMonths(loanCase, LENGTHS[length]);
}

/** The options whose status, payments or totals are not the same in both; each as it was and as it has become. */
export function changedOptions(
  before: Simulation,
  after: Simulation,
): readonly (readonly [OptionResult, OptionResult])[] {
  return before.options.flatMap((option) => {
    const become = after.options.find(({ id }) => id === option.id);
    return become && !sameOutcome(option, become) ? [[option, become] as const] : [];
  });
}

function sameOutcome(one: OptionResult, other: OptionResult): boolean {
  const [payments, otherPayments] = [one.payments ?? [], other.payments ?? []];
  return (
    one.status === other.status &&
    (one.payments === undefined) === (other.payments === undefined) &&
    payments.length === otherPayments.length &&
    payments.every((run, index) => sameFields(run, otherPayments[index])) &&
    sameFields(one.totals, other.totals)
  );
}

/** Whether two records hold the same values: amounts, days, counts and names, no records of their own. */
function sameFields<R extends { readonly [K in keyof R]: number | string | boolean | undefined }>(
  one: R | undefined,
  other: R | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  const names = Object.keys({ ...one, ...other }) as (keyof R)[];
  return names.every((name) => one[name] === other[name]);
}
