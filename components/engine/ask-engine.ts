import { type Remote, wrap } from 'comlink';
import { use } from 'react';
import type { FactPath } from '../../lib/case/schema';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import type { QuestionRoute } from '../../lib/interview/pages';
import type { Answers } from '../../lib/interview/typed';
import { writeJson } from '../../lib/json/json';
import type { Engine } from './engine';
import type { EngineInput } from './engine-input';
import { memoizeLast } from './memoize-last';
import type { ResultsState } from './results-state';

interface Running {
  readonly engine: Remote<Engine>;
  /** Rejected when the worker cannot be loaded, or falls over. */
  readonly broken: Promise<never>;
}

let running: Running | undefined;

function start(): Running {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url));
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      running = undefined;
      reject(new Error(message || 'The engine could not be loaded.'));
    });
  });
  return { engine: wrap<Engine>(worker), broken };
}

/** Has the engine at hand by the time somebody asks it; whoever asks is told where it does not come. */
export function startEngine() {
  running ??= start();
  running.broken.catch(() => undefined);
}

interface PendingValue<T> {
  readonly coming: Promise<T>;
  /** What came; undefined until then. */
  came?: { readonly value: T };
}

/** A question to the engine, with the last few things that it said. */
interface EngineQuery<Given extends readonly unknown[], T> {
  readonly ask: (...given: Given) => Promise<T>;
  /** For drawing: a component that reads what is not there yet waits for it, in the nearest Suspense. */
  readonly read: (...given: Given) => T;
}

/** A part of every key: another one asks for everything again. */
let cacheVersion = 0;
let hasFailed = false;

/** What has failed stays so until somebody asks for the page again. */
export function askFailedAgain() {
  if (hasFailed) cacheVersion += 1;
  hasFailed = false;
}

/** @param most so many of what it said are kept */
function createQuery<Given extends readonly unknown[], T>(
  most: number,
  put: (engine: Remote<Engine>, ...given: Given) => Promise<T>,
): EngineQuery<Given, T> {
  const cached = memoizeLast<PendingValue<T>>(most);

  function asked(...given: Given): PendingValue<T> {
    return cached(`${cacheVersion} ${writeJson(given)}`, () => {
      running ??= start();
      const coming = Promise.race([put(running.engine, ...given), running.broken]);
      const one: PendingValue<T> = { coming };
      coming.then(
        (value) => {
          one.came = { value };
        },
        () => {
          hasFailed = true;
        },
      );
      return one;
    });
  }

  return {
    ask: (...given) => asked(...given).coming,
    read: (...given) => {
      const { came, coming } = asked(...given);
      return came ? came.value : use(coming);
    },
  };
}

export const resultsQuery = createQuery(
  4,
  (engine, input: EngineInput): Promise<ResultsState> => engine.results(input),
);
export const answerSummaryQuery = createQuery(4, (engine, input: EngineInput) => engine.answerSummary(input));
export const certaintyQuery = createQuery(4, (engine, input: EngineInput, answers: Answers) =>
  engine.certainty(input, answers),
);
export const whatIfQuery = createQuery(4, (engine, input: EngineInput, answers: Answers) =>
  engine.whatIfChoices(input, answers),
);
export const nextPageQuery = createQuery(4, (engine, { answers, asOf }: DatedAnswers) =>
  engine.nextPage({ answers, asOf }),
);
/** The page that is open, the next one, and what was asked on the way from the one before. */
export const pageOrderQuery = createQuery(
  8,
  (engine, route: QuestionRoute, { answers, asOf }: DatedAnswers, isReviewed: boolean) =>
    engine.pageOrder(route, { answers, asOf }, isReviewed),
);
export const pathsQuery = createQuery(4, (engine, input: EngineInput) => engine.paths(input));
export const monthsQuery = createQuery(8, (engine, input: EngineInput, ids: readonly string[]) =>
  engine.months(input, ids),
);
/** As many as there are options of every authority. */
export const changesQuery = createQuery(100, (engine, input: EngineInput, id: string) => engine.changes(input, id));
export const sensitivityQuery = createQuery(4, (engine, input: EngineInput, answers: Answers) =>
  engine.sensitivity(input, answers),
);
export const lastComparedQuery = createQuery(1, (engine) => engine.lastCompared());
export const problemQuery = createQuery(4, (engine, path: FactPath, { answers, asOf }: DatedAnswers) =>
  engine.problem(path, { answers, asOf }),
);
