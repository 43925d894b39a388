import type { FactPath } from '../case/schema';
import { AUTHORITIES, type Authority } from '../programs/registry';

const asked = Object.entries(AUTHORITIES).flatMap(([authority, { asks, marketRate }]) =>
  [...asks, ...(marketRate ? [marketRate.path] : [])].map((path) => ({ authority: authority as Authority, path })),
);

/**
 * Whose loans are asked a question, by its path; every loan where it is not listed. The pages get it worked out at build time
 * (`app/_server/compile-data.mjs`), so that asking a question brings no rules.
 */
export const ASKED_BY: Readonly<Partial<Record<FactPath, readonly Authority[]>>> = Object.fromEntries(
  asked.map(({ path }) => [path, asked.filter((one) => one.path === path).map(({ authority }) => authority)]),
);
