import { isOneOf } from '../../rules/check';
import { disasterFlexModificationOf } from '../gse/disaster-flex-modification';
import { alsoAsks } from '../option';
import { modificationRate, notAbandoned, disasterFlexModification as parameters } from './parameters';

export const disasterFlexModification = alsoAsks(
  disasterFlexModificationOf('freddie-mac', parameters, modificationRate),
  notAbandoned,
  ({ property }, rules) => isOneOf('abandoned', property.condition, rules.conditions),
);
