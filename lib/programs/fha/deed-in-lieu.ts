import { namedOnly } from '../named-only';
import { deedInLieu as parameters } from './parameters';

export const deedInLieu = namedOnly('fha.deed-in-lieu', parameters);
