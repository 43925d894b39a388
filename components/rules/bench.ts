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
    /** Its time over ours, by the length of the loan in months. */
    readonly times: Readonly<Record<'360' | '480', string>>;
    /** Its largest error in a payment, an interest or a balance. */
    readonly worstCents: number;
  }[];
  /** Cases a second on one core: simulations alone, and with every month's schedule. */
  readonly perSecond: { readonly simulations: number; readonly withSchedules: number };
  /** The time of one full simulation, counted in 480-month schedules of the fastest library. */
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
