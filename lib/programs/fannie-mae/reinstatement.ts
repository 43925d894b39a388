import { reinstatementOf } from '../reinstatement';
import { reinstatement as parameters } from './parameters';

export const reinstatement = reinstatementOf('fannie-mae', parameters);
