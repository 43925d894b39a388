import { namedOnly } from '../named-only';
import { compromiseSale as parameters } from './parameters';

export const compromiseSale = namedOnly('va.compromise-sale', parameters);
