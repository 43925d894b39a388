import { reinstatementOf } from '../reinstatement';
import { reinstatement as parameters } from './parameters';

export const reinstatement = reinstatementOf('fha', parameters);
