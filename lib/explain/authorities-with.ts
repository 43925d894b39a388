import type { Trait } from '../programs/authority';
import type { Authority } from '../programs/registry';
import { TRAITS } from './traits.data';

/** The authorities of which something is so. */
export function authoritiesWith(trait: Trait): readonly Authority[] {
  return TRAITS.filter(({ traits }) => traits.includes(trait)).map(({ authority }) => authority);
}
