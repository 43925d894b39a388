import { forbearanceOf } from '../gse/forbearance';
import { forbearance as parameters } from './parameters';

export const forbearance = forbearanceOf('freddie-mac', parameters);
