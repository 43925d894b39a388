import { atBest } from '../option';
import { reinstatementOf } from '../reinstatement';
import { reinstatement as parameters } from './parameters';

export const reinstatement = atBest('servicer-decides', reinstatementOf('other', parameters));
