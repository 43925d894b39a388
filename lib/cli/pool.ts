import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pool } from 'workerpool';
import type { ApiResponse } from './api';
import type { AnsweredLines, BatchTask } from './batch-lines';

/** A thread may keep no more than this, so that the process stays small whatever a case holds. */
const MEGABYTES = 96;

/**
 * Threads that answer, one a core; each starts with the first task that it gets.
 * @param program what they run; bundled, it stands beside this
 * @param mostWaiting how many tasks may wait for a thread; a file of cases needs a few a thread
 */
export function workerThreads(
  program = new URL('./worker.mjs', import.meta.url),
  mostWaiting = 4 * availableParallelism(),
) {
  const count = availableParallelism();
  const workers = pool(fileURLToPath(program), {
    workerType: 'thread',
    maxWorkers: count,
    maxQueueSize: mostWaiting,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: MEGABYTES } },
  });
  return {
    count,
    answer: (task: BatchTask): PromiseLike<AnsweredLines> => workers.exec('answer', [task]),
    /** Rejects after so many milliseconds, those of waiting included, and at once while too many others wait. */
    answerRequest: async (text: string, locale: string, milliseconds: number): Promise<ApiResponse> => {
      const task = workers.exec('answerRequest', [text, locale]);
      // The pool's own limit begins when a thread does.
      const limit = setTimeout(() => task.cancel(), milliseconds);
      try {
        return await task;
      } finally {
        clearTimeout(limit);
      }
    },
    end: () => workers.terminate(true),
  };
}
