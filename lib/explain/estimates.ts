import type { Estimate } from '../simulate/estimates';
import { figure } from './reasons';
import type { Sentence, Value } from './sentence';

/** What was counted in the place of an answer, and how it was found. */
export function explainEstimate({ path, value, how }: Estimate): Sentence {
  const counted: Value =
    value.unit === 'choice' ? { unit: 'choices', path, values: value.value } : figure(value, 'estimate');
  return { key: `estimates.how.${how}`, values: { value: counted } };
}

/** Said beside every payment while nobody has told what taxes and insurance come to. */
export function withoutEscrow(estimates: readonly Estimate[]): Sentence | undefined {
  return estimates.some(({ how }) => how === 'left-out') ? { key: 'estimates.withoutEscrow' } : undefined;
}
