import { dispositionOf } from '../gse/disposition';
import { deedInLieu as parameters } from './parameters';

export const deedInLieu = dispositionOf('fannie-mae.deed-in-lieu', parameters);
