import * as z from 'zod';
import type { PlacedProblem } from '../case/problems';
import { type ParseResult, type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { simulationJson } from '../contract/write-simulation';
import { explainFileProblem } from '../explain/problem';
import { writeJson } from '../json/json';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { Locale } from '../words/locale';
import { speaker } from '../words/say';
import { escapeControls } from './escape-controls';
import { namedProblems } from './named-problems';
import { readJsonText } from './read-case';

/** Cases of one request. */
export const MOST_CASES = 500;

/** Bytes of one request: that many cases with every fact. */
export const MOST_BYTES = 2_000_000;

/** An answer of the endpoint: its status and its body, of the type that the status has. */
export interface ApiResponse {
  readonly status: number;
  readonly body: string;
}

/** Answers the body of a request: a case with its simulation, a list of cases with a list. One refused case refuses the request. */
export function answerRequest(text: string, locale: Locale): ApiResponse {
  const json = readJsonText(text, MOST_BYTES);
  if (!json.ok) return refusal(400, json.problems, locale);
  const { value } = json;
  if (!Array.isArray(value)) {
    const run = simulated(value, '');
    return run.ok ? { status: 200, body: run.value } : refusal(422, run.problems, locale);
  }
  if (value.length > MOST_CASES) return refusal(422, [{ path: '', problem: 'too-many' }], locale);
  const runs = value.map((document, index) => simulated(document, `${index}.`));
  const problems = runs.flatMap((run) => (run.ok ? [] : run.problems));
  if (problems.length > 0) return refusal(422, problems, locale);
  return { status: 200, body: `[${runs.map((run) => (run.ok ? run.value : '')).join(',')}]` };
}

/** A simulation as the contract's text, or problems with the place of the case in front of their paths. */
function simulated(document: unknown, place: string): ParseResult<string> {
  const parsed: ParseResult<Case> = parseWith(caseSchema, document);
  const run = parsed.ok ? withinExactAmounts(() => writeJson(simulationJson(simulate(parsed.value)))) : parsed;
  if (run.ok) return run;
  return {
    ok: false,
    problems: run.problems.map((problem) => ({ ...problem, path: `${place}${problem.path}`.replace(/\.$/, '') })),
  };
}

/** Why a request was refused, as RFC 9457 writes it. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  errors: z
    .array(
      z.strictObject({
        path: z
          .string()
          .describe('Of the answer that was refused; in a list the number of the case, from 0 on, comes first.'),
        problem: z.string(),
        key: z.string().exactOptional(),
        line: z.int().exactOptional(),
        column: z.int().exactOptional(),
        message: z.string().describe('For a reader, in the language that the request accepts: English or Spanish.'),
      }),
    )
    .describe('Empty where the request fails for no answer of it.'),
});
type ProblemDocument = z.infer<typeof problemSchema>;

/** What each status but 200 says. */
export const PROBLEM_TITLES = {
  400: 'The body is no JSON, or holds a name twice.',
  405: 'The method is not allowed here.',
  413: 'The body is too large.',
  415: 'The body has to be application/json.',
  422: 'A case was refused.',
  500: 'A fault of Alivio itself.',
  503: 'The server is too busy, or the cases took too long. Send fewer, or later.',
} as const;

/** A refusal as a problem document (RFC 9457): the status, its title, and what is wrong with which answer. */
export function problemResponse(
  status: keyof typeof PROBLEM_TITLES,
  errors: ProblemDocument['errors'] = [],
): ApiResponse {
  const document: ProblemDocument = { type: 'about:blank', title: PROBLEM_TITLES[status], status, errors };
  return { status, body: writeJson(document) };
}

function refusal(status: 400 | 422, found: readonly PlacedProblem[], locale: Locale): ApiResponse {
  const { say } = speaker(locale);
  // The words know an answer by its path within the case.
  const message = ({ path, ...problem }: Problem) =>
    escapeControls(say(explainFileProblem({ ...problem, path: path.replace(/^\d+(\.|$)/, '') })));
  return problemResponse(
    status,
    namedProblems(found).map((problem) => ({ ...problem, message: message(problem) })),
  );
}
