import result from './bench.json';

/** What `npm run bench -- --write` found on one machine and day. */
export interface BenchResult {
  readonly day: string;
  readonly machine: string;
  readonly peers: readonly {
    readonly name: string;
    readonly version: string;
    /** Whether it gives every month, or sums alone. */
    readonly rows: boolean;
    /** How many times as long it takes as ours, for loans of so many months. */
    readonly times: Readonly<Record<'360' | '480', string>>;
    /** Its largest error in a payment, an interest or a balance. */
    readonly worstCents: number;
  }[];
  /** On one core. */
  readonly perSecond: { readonly simulations: number; readonly withSchedules: number };
  /** A full simulation, in 480-month schedules of the fastest library. */
  readonly simulationInSchedules: string;
  readonly batches: readonly {
    readonly cases: number;
    /** Cases a second of one core's time, whatever else the machine does. */
    readonly perSecondAndCore: number;
    /** The most that the process ever held. */
    readonly megabytes: number;
  }[];
}

export const BENCH: BenchResult = result;
