import type { FactPath } from '../case/schema';
import { AUTHORITIES, AUTHORITY_NAMES, type Authority } from '../programs/registry';

const asked = AUTHORITY_NAMES.flatMap((authority) => {
  const { asks, marketRate } = AUTHORITIES[authority];
  return [...asks, ...(marketRate ? [marketRate.path] : [])].map((path) => ({ authority, path }));
});

/**
 * Whose loans are asked a question, by its path; every loan where it is not listed. The pages get it worked out at build time
 * (`app/_server/compile-data.mjs`), so that asking a question brings no rules.
 */
export const ASKED_BY: Readonly<Partial<Record<FactPath, readonly Authority[]>>> = Object.fromEntries(
  asked.map(({ path }) => [path, asked.filter((one) => one.path === path).map(({ authority }) => authority)]),
);
