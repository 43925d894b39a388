import { disasterFlexModificationOf } from '../gse/disaster-flex-modification';
import { modificationRate, disasterFlexModification as parameters } from './parameters';

export const disasterFlexModification = disasterFlexModificationOf('fannie-mae', parameters, modificationRate);
