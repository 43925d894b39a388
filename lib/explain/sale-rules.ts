import type { Caution } from '../case/cautions';
import type { Case } from '../case/schema';
import { AUTOMATIC_STAY } from '../rights/circumstances';
import { NEIGHBOR_LAWS } from '../rights/headlines';
import { clause, saleClause } from '../rights/regulation-x';
import type { Source } from '../rules/parameter';
import type { Simulation } from '../simulate/results';
import { whyDaysAreMissing } from './dates';
import type { Sentence } from './sentence';

interface SaleRule {
  readonly sentence: Sentence;
  readonly source: Source;
}

function rule(name: string, source: Source): SaleRule {
  return { sentence: { key: `urgent.sale.rules.${name}` }, source };
}

/** What a complete application means for a sale, and a second one. */
const APPLICATION = [rule('application', saleClause), rule('repeat', clause('1024.41', '(i)'))];

/** The same for who has told nothing, with the loans and homes that it leaves out. */
export const SALE_RULES_FOR_ALL: readonly SaleRule[] = [...APPLICATION, rule('bounds', clause('1024.30'))];

/** Whether no answer is left that could take the rule of an application away (reading R3). */
function isSurelyBound({ property, foreclosure }: Case): boolean {
  return property.occupancy !== null && foreclosure.smallServicer !== null;
}

/** What the law says of a sale that is ahead, of this household: of its bankruptcy, its plan, an application, its service. */
export function saleRules(
  loanCase: Case,
  { timeline, cautions }: Pick<Simulation, 'timeline' | 'cautions'>,
): readonly SaleRule[] {
  const sale = timeline.find(({ id }) => id === 'sale');
  const why = whyDaysAreMissing(loanCase);
  const isUnconfirmed = timeline.some(({ dependsOn }) => dependsOn?.includes('confirmation'));
  const isSaid = (caution: Caution['caution']) => cautions.some((one) => one.caution === caution);
  return [
    ...(isSaid('bankruptcy-sale') ? [rule('bankruptcy', AUTOMATIC_STAY)] : []),
    ...(sale?.waitsFor === 'agreement' ? [rule('agreement', sale.source)] : []),
    ...(why ? [why] : isSurelyBound(loanCase) ? APPLICATION : SALE_RULES_FOR_ALL),
    ...(isUnconfirmed ? [rule('confirmation', clause('1024.41', '(b), comment 41(b)-1'))] : []),
    ...(isSaid('active-duty') ? [rule('military', NEIGHBOR_LAWS.military)] : []),
  ];
}
