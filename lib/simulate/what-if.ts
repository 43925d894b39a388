import { valueIfKnown } from '../case/fact';
import type { Case } from '../case/schema';
import { type RequestedLengths, situationOf } from '../case/situation';
import type { Kind } from '../programs/option';
import { optionsFor } from '../programs/registry';

/** The most months tried: no plan or pause of the rules is longer (reading A36). */
const MOST_MONTHS = 24;
/** The kind of option that has each length. */
const KIND_WITH = { planMonths: 'repayment-plan', pauseMonths: 'forbearance' } as const satisfies Record<
  keyof RequestedLengths,
  Kind
>;

/** The lengths that the rules and the household's means allow: for each, some option has terms of just that length. */
export function possibleMonths(loanCase: Case, length: keyof RequestedLengths): readonly number[] {
  const options = optionsFor(loanCase.loan).filter((option) => option.kind === KIND_WITH[length]);
  const situation = situationOf(loanCase);
  return Array.from({ length: MOST_MONTHS }, (_, index) => index + 1).filter((months) =>
    options.some(
      ({ evaluate }) =>
        valueIfKnown(evaluate({ ...situation, requested: { [length]: months } })?.terms)?.planMonths?.value === months,
    ),
  );
}

/** The requested lengths that the rules still allow for this case; a length that they do not is undefined. */
export function possibleLengths(loanCase: Case, { planMonths, pauseMonths }: RequestedLengths): RequestedLengths {
  const kept = (months: number | undefined, length: keyof RequestedLengths) =>
    months !== undefined && possibleMonths(loanCase, length).includes(months) ? months : undefined;
  return { planMonths: kept(planMonths, 'planMonths'), pauseMonths: kept(pauseMonths, 'pauseMonths') };
}
