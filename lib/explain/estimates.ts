import type { Estimate } from '../simulate/estimates';
import { figureValue } from './reasons';
import type { Sentence } from './sentence';

/** What was counted in the place of an answer, and how it was found. */
export function explainEstimate({ value, how }: Estimate): Sentence {
  return { key: `estimates.how.${how}`, values: { value: figureValue(value) } };
}

/** Said beside every payment while nobody has told what taxes and insurance come to. */
export function withoutEscrow(estimates: readonly Estimate[]): Sentence | undefined {
  return estimates.some(({ how }) => how === 'left-out') ? { key: 'estimates.withoutEscrow' } : undefined;
}
