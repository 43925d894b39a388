import { mayBeLineOfCredit } from '../case/cautions';
import type { Case } from '../case/schema';
import type { Source } from '../rules/parameter';
import { clause } from './regulation-x';

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

/** Why the rules on help before and after an application (12 CFR 1024.38 to 1024.41) do not bind a servicer as a whole. */
type Exemption = 'line-of-credit' | 'reverse' | 'not-home' | 'farm-credit' | 'small-servicer';

const BOUND: Readonly<Record<Exemption, Coverage>> = {
  'line-of-credit': 'none',
  reverse: 'every-servicer',
  'not-home': 'every-servicer',
  'farm-credit': 'every-servicer',
  'small-servicer': 'small-servicer',
};

/** Where each exemption stands. */
export const EXEMPTION_CLAUSES: Readonly<Record<Exemption, Source>> = {
  'line-of-credit': clause('1024.31'),
  reverse: clause('1024.30', '(b)(2)'),
  'not-home': clause('1024.30', '(c)(2)'),
  'farm-credit': clause('1024.30', '(b)(3)'),
  'small-servicer': clause('1024.30', '(b)(1)'),
};

/** Undefined where the whole of the rules binds: an answer that is unknown (null) takes nothing away. */
export function exemptionOf(one: Covered): Exemption | undefined {
  if (mayBeLineOfCredit(one)) return 'line-of-credit';
  const { product, occupancy, smallServicer, farmCredit } = one;
  if (product === 'reverse') return 'reverse';
  // Who is out of the home because of a disaster and means to return still has it as the principal residence.
  const isHome = occupancy === null || occupancy === 'primary' || occupancy === 'displaced';
  if (!isHome) return 'not-home';
  if (farmCredit === true) return 'farm-credit';
  return smallServicer === true ? 'small-servicer' : undefined;
}

/** Why the rules do not bind the servicer of a case as a whole. */
export function exemptionOfCase({
  loan,
  property,
  foreclosure,
}: Pick<Case, 'loan' | 'property' | 'foreclosure'>): Exemption | undefined {
  const { backer, product, firstLien } = loan;
  const { smallServicer, farmCredit } = foreclosure;
  return exemptionOf({ backer, product, firstLien, occupancy: property.occupancy, smallServicer, farmCredit });
}

/** How much of the rules binds where this exemption holds, or none. */
export function coverageUnder(exemption: Exemption | undefined): Coverage {
  return exemption === undefined ? 'all' : BOUND[exemption];
}

/** How much of Regulation X binds the servicer of a case. */
export function coverageOfCase(one: Pick<Case, 'loan' | 'property' | 'foreclosure'>): Coverage {
  return coverageUnder(exemptionOfCase(one));
}
