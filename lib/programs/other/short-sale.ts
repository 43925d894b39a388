import { namedOnly } from '../named-only';
import { shortSale as parameters } from './parameters';

export const shortSale = namedOnly('other.short-sale', parameters);
