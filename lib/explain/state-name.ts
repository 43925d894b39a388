import type { State } from '../rights/states';
import type { Sentence } from './sentence';

/** The name of a state, which each language spells in its own way. Apart from the laws, which a page that only names a state does not bring. */
export const nameOfState = (state: State): Sentence => ({ key: `fields.property.state.choices.${state}` });
