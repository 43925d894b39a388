import { PUBLISHERS } from '../../components/rules/scoreboard';
import { fhaExamples } from '../programs/fha/examples';
import { historyExamples } from '../programs/history/examples';
import { usdaExamples } from '../programs/usda/examples';
import { vaExamples } from '../programs/va/examples';
import { enterpriseExamples } from './enterprise-examples';
import type { Example } from './example';
import { gseExamples } from './gse-examples';
import { vectors } from './vectors';

const WRITTEN: readonly Example[] = [
  ...enterpriseExamples,
  ...vectors,
  ...gseExamples,
  ...fhaExamples,
  ...vaExamples,
  ...usdaExamples,
  ...historyExamples,
];

/** Every worked example. A new one is a line of its authority's list; a new list is added here. Official ones come first. */
export const EXAMPLES: readonly Example[] = PUBLISHERS.flatMap((publisher) =>
  WRITTEN.filter(({ source }) => source.publisher === publisher),
);
