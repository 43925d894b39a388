import { valueIfKnown } from '../case/fact';
import type { Case } from '../case/schema';
import { type RequestedLengths, situationOf } from '../case/situation';
import type { Kind } from '../programs/option';
import { optionsFor } from '../programs/registry';

/** The most months tried: longer than any plan or pause of the rules. */
const MOST_MONTHS = 24;
const WISHED = { 'repayment-plan': 'planMonths', forbearance: 'pauseMonths' } as const satisfies Partial<
  Record<Kind, keyof RequestedLengths>
>;

/** The lengths that the rules and the household's means allow: for each, some option has terms of just that length. */
export function possibleMonths(loanCase: Case, kind: keyof typeof WISHED): readonly number[] {
  const options = optionsFor(loanCase.loan).filter((option) => option.kind === kind);
  const situation = situationOf(loanCase);
  return Array.from({ length: MOST_MONTHS }, (_, index) => index + 1).filter((months) =>
    options.some(
      ({ evaluate }) =>
        valueIfKnown(evaluate({ ...situation, requested: { [WISHED[kind]]: months } })?.terms)?.planMonths?.value ===
        months,
    ),
  );
}

/** The requested lengths that the rules still allow for this case; a length that they do not is undefined. */
export function possibleLengths(loanCase: Case, { planMonths, pauseMonths }: RequestedLengths): RequestedLengths {
  const kept = (months: number | undefined, kind: keyof typeof WISHED) =>
    months !== undefined && possibleMonths(loanCase, kind).includes(months) ? months : undefined;
  return { planMonths: kept(planMonths, 'repayment-plan'), pauseMonths: kept(pauseMonths, 'forbearance') };
}
