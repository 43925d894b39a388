import { neighborLimits } from '../rights/neighbor-limits';

/** The limits that the texts of neighboring laws name; worked out when the pages are built, so that no page brings the others. */
export const { militaryRate, forgivenDebtTaxedFrom } = neighborLimits;
