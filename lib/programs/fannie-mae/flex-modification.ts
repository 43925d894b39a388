import { flexModificationOf } from '../gse/flex-modification';
import { modificationRate, flexModification as parameters } from './parameters';
import { paymentDeferral } from './payment-deferral';

export const flexModification = flexModificationOf('fannie-mae', parameters, {
  table: modificationRate,
  deferral: paymentDeferral,
});
