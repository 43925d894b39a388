import { dispositionOf } from '../gse/disposition';
import { shortSale as parameters } from './parameters';

export const shortSale = dispositionOf('freddie-mac.short-sale', parameters);
