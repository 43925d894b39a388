import type { WriteStream } from 'node:tty';
import { SingleBar } from 'cli-progress';

/**
 * Shows on a terminal how far a batch is; where nobody looks it shows nothing.
 * @param bytes of the input; undefined where nobody knows
 * @param done how many of them are read
 */
export function progressOn(terminal: WriteStream, bytes: number | undefined, done: () => number) {
  const format =
    bytes === undefined ? '{cases} · {duration_formatted}' : '{bar} {percentage} % · {cases} · {eta_formatted}';
  const bar = new SingleBar({
    stream: terminal,
    format,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
  });
  bar.start(bytes ?? 1, 0, { cases: 0 });
  return {
    onProgress: (cases: number) => bar.update(bytes === undefined ? 0 : done(), { cases }),
    end: () => bar.stop(),
  };
}
