import { mayBeLineOfCredit } from '../case/cautions';
import type { Case } from '../case/schema';

/**
 * How much of the servicing rules of Regulation X binds a servicer (reading R3): nothing of a line of credit; what every servicer
 * owes after a transfer, an error or a request (12 CFR 1024.33 to 1024.36); of a small servicer the earliest filing and an
 * agreement that is kept too (1024.41(j)); or the whole, with help before and after an application (1024.38 to 1024.41).
 */
export type Coverage = 'none' | 'every-servicer' | 'small-servicer' | 'all';

interface Covered {
  readonly backer: Case['loan']['backer'];
  readonly product: Case['loan']['product'];
  readonly firstLien: Case['loan']['firstLien'];
  readonly occupancy: Case['property']['occupancy'];
  readonly smallServicer: Case['foreclosure']['smallServicer'];
  readonly farmCredit: Case['foreclosure']['farmCredit'];
}

/** An answer that is unknown (null) takes nothing away. */
export function coverageOf(one: Covered): Coverage {
  if (mayBeLineOfCredit(one)) return 'none';
  const { product, occupancy, smallServicer, farmCredit } = one;
  // Who is out of the home because of a disaster and means to return still has it as the principal residence.
  const isHome = occupancy === null || occupancy === 'primary' || occupancy === 'displaced';
  if (!isHome || product === 'reverse' || farmCredit === true) return 'every-servicer';
  return smallServicer === true ? 'small-servicer' : 'all';
}

/** How much of Regulation X binds the servicer of a case. */
export function coverageOfCase({
  loan,
  property,
  foreclosure,
}: Pick<Case, 'loan' | 'property' | 'foreclosure'>): Coverage {
  const { backer, product, firstLien } = loan;
  const { smallServicer, farmCredit } = foreclosure;
  return coverageOf({ backer, product, firstLien, occupancy: property.occupancy, smallServicer, farmCredit });
}
