import { soft } from '../../rules/check';
import type { Option } from '../option';

/**
 * An option as private servicers commonly offer it: no public rule stands behind it, so that only the household's own facts
 * deny (`denying`); any other check that fails or is open leaves it to the servicer.
 */
export function commonPractice(base: Option, denying: readonly string[] = []): Option {
  return {
    ...base,
    assumptions: ['common-practice', ...base.assumptions],
    evaluate: (situation) => {
      const evaluation = base.evaluate(situation);
      if (!evaluation) return undefined;
      const checks = evaluation.checks.map((check) => (denying.includes(check.id) ? check : soft(check)));
      return { ...evaluation, checks, ceiling: 'servicer-decides' };
    },
  };
}
