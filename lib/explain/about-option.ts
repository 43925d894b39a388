import type { OptionResult } from '../simulate/results';
import type { Sentence } from './sentence';

/** A sentence on an option by its name, or by its full id where an authority has its own. */
export function aboutOption(
  { id, name }: Pick<OptionResult, 'id' | 'name'>,
  part: 'title' | 'what' | 'ends' | 'next',
): Sentence {
  return { key: `options.any.${name}.${part}`, override: `options.of.${id}.${part}` };
}
