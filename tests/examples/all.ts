import { fhaExamples } from '../programs/fha/examples';
import { historyExamples } from '../programs/history/examples';
import { usdaExamples } from '../programs/usda/examples';
import { vaExamples } from '../programs/va/examples';
import type { Example, Publisher } from './example';
import { vectors } from './vectors';

/** Those of an authority first, then what others published, then our own. */
const ORDER: readonly Publisher[] = ['authority', 'others', 'ours'];

const WRITTEN: readonly Example[] = [...vectors, ...fhaExamples, ...vaExamples, ...usdaExamples, ...historyExamples];

/** Every worked example. A new one is a line of its authority's list; a new list is added here. */
export const EXAMPLES: readonly Example[] = ORDER.flatMap((publisher) =>
  WRITTEN.filter(({ source }) => source.publisher === publisher),
);
