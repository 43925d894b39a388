import type { Difference, ExampleSource } from '../../components/rules/scoreboard';
import type { Json, JsonRecord } from './inputs';

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
