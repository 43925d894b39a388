import { AUTHORITIES, AUTHORITY_NAMES } from '../programs/registry';

/** What is so of each authority beside its options; worked out when the pages are built, so that asking brings no rules. */
export const TRAITS = AUTHORITY_NAMES.map((authority) => ({ authority, traits: AUTHORITIES[authority].traits ?? [] }));
