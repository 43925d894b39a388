import type { Case } from '../case/schema';
import type { Wishes } from '../case/situation';
import type { Kind } from '../programs/option';
import { simulate } from './simulate';

/** Longer plans and pauses than any rule knows. */
const MOST_MONTHS = 24;
const WISHED = { 'repayment-plan': 'planMonths', forbearance: 'pauseMonths' } as const satisfies Partial<
  Record<Kind, keyof Wishes>
>;

/** The lengths that the rules and the household's means allow: for each, some option has terms of just that length. */
export function possibleMonths(household: Case, kind: keyof typeof WISHED): readonly number[] {
  return Array.from({ length: MOST_MONTHS }, (_, index) => index + 1).filter((months) =>
    simulate(household, { [WISHED[kind]]: months }).options.some(
      (option) => option.kind === kind && option.terms?.planMonths === months,
    ),
  );
}
