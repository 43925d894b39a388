import type { OptionResult, Simulation } from '../simulate/results';

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
