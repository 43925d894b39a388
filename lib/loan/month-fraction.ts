/** A part of a month, in whole hundredths: a rule's tolerance, not a length that a household has. */
export interface MonthFraction {
  readonly hundredths: number;
}

/** In months, with two decimals: "0.05". */
export function formatMonthFraction({ hundredths }: MonthFraction): string {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
