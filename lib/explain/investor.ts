import type { Fact } from '../case/fact';
import type { Case } from '../case/schema';
import { investorSchema } from '../interview/form-schema';
import { assumptionsOf, DEFAULTS } from '../investor/assumptions';
import { type EndOfRange, type InvestorView, investorView, type OfferId } from '../investor/investor';
import { largest, type Money, subtract } from '../money/money';
import type { Source } from '../rules/parameter';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { Value } from './sentence';

export { type EndOfRange, type InvestorView, OFFER_IDS, OFFERS, type OfferId } from '../investor/investor';

/** How far the two ways are apart at one end of the range, whichever is worth more. */
export function apart({ modification, noModification }: EndOfRange): Money {
  return largest(subtract(modification, noModification), subtract(noModification, modification));
}

/** What the reader may assume, in the order of the boxes: the fields of the case's `investor`. */
export const ASSUMPTIONS = [
  'redefaultPercent',
  'curePercent',
  'priceChangePercent',
  'reoDiscountPercent',
  'sellCostPercent',
  'monthsToRedefault',
  'monthsToLiquidate',
  'premiumPercent',
  'monthlySubsidy',
] as const satisfies readonly (keyof Case['investor'])[];
export type Assumption = (typeof ASSUMPTIONS)[number];

/** What stands in the boxes at first. A chance that the case does not give is null: then the model takes its whole range. */
export function assumedAtFirst(loanCase: Case): Readonly<Record<Assumption, Value | null>> {
  const { redefaultPercent, curePercent } = loanCase.investor;
  const { priceChange, reoDiscount, sellCost, premium, ...assumed } = assumptionsOf(loanCase);
  return {
    redefaultPercent: redefaultPercent === null ? null : { unit: 'rate', value: redefaultPercent },
    curePercent: curePercent === null ? null : { unit: 'rate', value: curePercent },
    priceChangePercent: { unit: 'rate', value: priceChange },
    reoDiscountPercent: { unit: 'rate', value: reoDiscount },
    sellCostPercent: { unit: 'rate', value: sellCost },
    monthsToRedefault: { unit: 'months', value: assumed.monthsToRedefault },
    monthsToLiquidate: { unit: 'months', value: assumed.monthsToLiquidate },
    premiumPercent: { unit: 'rate', value: premium },
    monthlySubsidy: { unit: 'money', value: assumed.monthlySubsidy },
  };
}

/**
 * What an offer is worth to the investor under the assumptions typed; undefined while one of them cannot be read, `beyond`
 * where the sum leaves exact amounts.
 */
export function investorSum(
  loanCase: Case,
  typed: unknown,
  offer: OfferId,
): Fact<InvestorView | null> | 'beyond' | undefined {
  const parsed = investorSchema.safeParse(typed);
  if (!parsed.success) return undefined;
  const computed = withinExactAmounts(() => investorView({ ...loanCase, investor: parsed.data.investor }, offer));
  return computed.ok ? computed.value : 'beyond';
}

/** The field of the case that each default stands in for. */
const FIELD_OF = {
  redefault: 'redefaultPercent',
  cure: 'curePercent',
  premium: 'premiumPercent',
  priceChange: 'priceChangePercent',
  monthsToRedefault: 'monthsToRedefault',
  monthsToLiquidate: 'monthsToLiquidate',
  reoDiscount: 'reoDiscountPercent',
  sellCost: 'sellCostPercent',
  monthlySubsidy: 'monthlySubsidy',
} as const satisfies Record<keyof typeof DEFAULTS, Assumption>;

/** What each default rests on: its name is a key of `investor.sources`. */
export const SOURCES_OF_DEFAULTS: readonly {
  readonly name: keyof typeof DEFAULTS;
  readonly field: Assumption;
  readonly source: Source;
}[] = (Object.keys(FIELD_OF) as readonly (keyof typeof DEFAULTS)[]).map((name) => ({
  name,
  field: FIELD_OF[name],
  source: DEFAULTS[name].source,
}));

/** Whether a changed loan is worth more to the investor than one left as it is, at both ends of the range. */
export function betterOrWorse({ lowest, highest }: InvestorView): 'better' | 'worse' | 'open' {
  return lowest.difference > 0 ? 'better' : highest.difference < 0 ? 'worse' : 'open';
}

/** Whether both ends of the range say the same. */
export function isSteady({ lowest, highest }: InvestorView): boolean {
  return Math.sign(lowest.difference) === Math.sign(highest.difference);
}
