import { namedOnly } from '../named-only';
import { deedInLieu as parameters } from './parameters';

export const deedInLieu = namedOnly('va.deed-in-lieu', parameters);
