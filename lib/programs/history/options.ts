import type { Option } from '../option';
import { hampPrincipalReduction } from './hamp-principal-reduction';
import { hampTierOne } from './hamp-tier-1';
import { hampTierTwo } from './hamp-tier-2';
import { rateFreeze } from './hope-now-rate-freeze';
import { modInABox } from './mod-in-a-box';
import { streamlinedModification } from './streamlined-modification';

/** The closed programs in the order of the contract: asked for explicitly, never among today's options. */
export const pastOptions: readonly Option[] = [
  rateFreeze,
  streamlinedModification,
  modInABox,
  hampTierOne,
  hampTierTwo,
  hampPrincipalReduction,
];
