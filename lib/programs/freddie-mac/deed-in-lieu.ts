import { dispositionOf } from '../gse/disposition';
import { deedInLieu as parameters } from './parameters';

export const deedInLieu = dispositionOf('freddie-mac.deed-in-lieu', parameters);
