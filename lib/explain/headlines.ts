import type { PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import { NEIGHBOR_LAWS, type NeighborLaw } from '../rights/headlines';
import { inForce, type Source } from '../rules/parameter';
import type { Simulation } from '../simulate/results';
import { authoritiesWith } from './authorities-with';
import { forgivenDebtTaxedFrom, militaryRate } from './headline-limits.data';
import type { Sentence, Values } from './sentence';

/** Something beside the options that this case calls for: military service, taxes on forgiven debt, credit reports. */
export interface Headline {
  readonly id: NeighborLaw;
  readonly title: Sentence;
  readonly sentence: Sentence;
  readonly sure: Sentence;
  readonly source: Source;
}

/** Whether a case calls for a headline; unknown answers call for none. Who was on active duty is told so before the options. */
const CALLS: Readonly<Record<NeighborLaw, (loanCase: Case, simulation: Simulation) => boolean>> = {
  military: ({ hardship, household, loan }) =>
    household.onActiveDutyInLast12Months === null &&
    (hardship.cause === 'military-move' || authoritiesWith('backs-military-loans').some((one) => one === loan.backer)),
  'military-rate': ({ asOf, hardship, household, loan }) => {
    const most = inForce(militaryRate, asOf);
    return (
      most !== undefined &&
      (household.onActiveDutyInLast12Months ?? hardship.cause === 'military-move') &&
      (loan.ratePercent === null || loan.ratePercent > most.value)
    );
  },
  // Only leaving the home forgives a debt, and none where a sale pays all of it: what is paused, put off or added is still owed.
  'forgiven-debt': ({ household }, { options, suggestedOrder }) =>
    !options.some(({ warnings }) => warnings.includes('ordinary-sale-first')) &&
    (household.wantsToStay === false ||
      options.some(
        ({ id, kind, status }) => id === suggestedOrder[0] && kind === 'disposition' && status === 'may-qualify',
      )),
  // A reverse mortgage has no payments to be late with.
  credit: ({ loan }, { situation }) => loan.product !== 'reverse' && (situation.unpaidInstallments ?? 0) > 0,
};

/** The limits that the texts name. */
function limitsOn(asOf: PlainDate): Values {
  const rate = inForce(militaryRate, asOf);
  const day = inForce(forgivenDebtTaxedFrom, asOf);
  return {
    rate: rate ? { unit: 'rate', value: rate.value } : { unit: 'missing' },
    day: day ? { unit: 'date', value: day.value } : { unit: 'missing' },
  };
}

const HEADLINES = Object.keys(NEIGHBOR_LAWS) as readonly NeighborLaw[];

/** The neighboring laws that this case calls for, in the order of `NEIGHBOR_LAWS`; none where none applies. */
export function headlinesOf(loanCase: Case, simulation: Simulation): readonly Headline[] {
  return HEADLINES.filter((id) => CALLS[id](loanCase, simulation)).map((id) => ({
    id,
    title: { key: `headlines.${id}.title` },
    sentence: { key: `headlines.${id}.text`, values: limitsOn(loanCase.asOf) },
    sure: { key: `evidence.${NEIGHBOR_LAWS[id].evidence}.sentence` },
    source: NEIGHBOR_LAWS[id],
  }));
}
