import { namedOnly } from '../named-only';
import { preForeclosureSale as parameters } from './parameters';

export const preForeclosureSale = namedOnly('fha.pre-foreclosure-sale', parameters);
