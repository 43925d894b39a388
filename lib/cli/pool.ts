import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pool } from 'workerpool';
import type { AnsweredLines, Task } from './answer';

/** A worker may keep no more than this, so that a batch stays small whatever a case holds. */
const MEGABYTES = 64;

/** Threads that answer tasks, one a core; each starts with the first task that it gets. */
export function threads() {
  const count = availableParallelism();
  const workers = pool(fileURLToPath(new URL('./worker.mjs', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: MEGABYTES } },
  });
  return {
    count,
    answer: (task: Task): PromiseLike<AnsweredLines> => workers.exec('answer', [task]),
    end: () => workers.terminate(true),
  };
}
