import { namedOnly } from '../named-only';
import { preForeclosureSale as parameters } from './parameters';

export const preForeclosureSale = namedOnly('usda.pre-foreclosure-sale', parameters);
