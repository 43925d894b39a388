import type { Evidence } from '../../lib/rules/parameter';
import type { Json, JsonRecord } from '../official/inputs';

/** Who published an example: the authority whose rule it shows, somebody else, or our own rulebook. */
export type Publisher = 'authority' | 'others' | 'ours';

export interface ExampleSource {
  readonly publisher: Publisher;
  readonly document: string;
  /** Where the figures were read; our own examples stand in this repository. */
  readonly url?: string;
  readonly evidence: Evidence;
}

/** Why a figure is not the published one; each has its words on the page. */
export type Difference = 'goes-below-share' | 'printed-amount';

/** A worked example: what goes in, what was published, and how the library answers. */
export interface Example {
  readonly id: string;
  readonly source: ExampleSource;
  /** The place within the document. */
  readonly place: string;
  readonly inputs: JsonRecord;
  /** The published figures, in any depth; what is not named is not compared. */
  readonly expected: Json;
  /** How far ours may be from the printed figure, e.g. for a figure that is printed as "about"; 0 where absent. */
  readonly tolerance?: string;
  /** The option that answers, where there is one. */
  readonly option?: string;
  /** Figures that we do not reproduce, each with the reason. */
  readonly differs?: Readonly<Record<string, Difference>>;
  readonly answer: () => Json;
}
