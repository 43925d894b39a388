import { reinstatementOf } from '../reinstatement';
import { commonPractice } from './common-practice';
import { reinstatement as parameters } from './parameters';

export const reinstatement = commonPractice(reinstatementOf('other', parameters), ['delinquent', 'can-reinstate']);
