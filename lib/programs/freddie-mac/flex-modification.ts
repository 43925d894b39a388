import { isOneOf } from '../../rules/check';
import { flexModificationOf } from '../gse/flex-modification';
import { alsoAsks } from '../option';
import { modificationRate, notAbandoned, flexModification as parameters } from './parameters';
import { paymentDeferral } from './payment-deferral';

export const flexModification = alsoAsks(
  flexModificationOf('freddie-mac', parameters, { table: modificationRate, deferral: paymentDeferral }),
  notAbandoned,
  ({ property }, rules) => isOneOf('abandoned', property.condition, rules.conditions),
);
