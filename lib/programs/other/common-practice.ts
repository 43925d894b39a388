import { refers } from '../../rules/check';
import type { Option } from '../option';

/**
 * An option as private servicers commonly offer it: no public rule stands behind it, so that only the household's own facts
 * deny (`denying`); any other check that fails or is open leaves it to the servicer.
 */
export function commonPractice(base: Option, denying: readonly string[] = []): Option {
  return {
    ...base,
    assumptions: ['common-practice', ...base.assumptions],
    find: (situation) => {
      const finding = base.find(situation);
      if (!finding) return undefined;
      const checks = finding.checks.map((check) => (denying.includes(check.id) ? check : refers(check)));
      return { ...finding, checks, ceiling: 'servicer-decides' };
    },
  };
}
