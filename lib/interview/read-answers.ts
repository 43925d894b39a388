import { type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema, type FactPath } from '../case/schema';
import { withoutAnswers } from './answers';
import type { DatedAnswers } from './dated-answers';
import { effectiveAnswers } from './effective-answers';
import { caseFileOf } from './typed';

/** The case of these answers, or what cannot be read. */
export function readAnswers({ answers, asOf }: DatedAnswers) {
  return parseWith(caseSchema, documentOf({ answers, asOf }));
}

/** What keeps one answer from being read. */
export function problemAt(path: FactPath, datedAnswers: DatedAnswers): Problem | undefined {
  const parsed = readAnswers(datedAnswers);
  return parsed.ok ? undefined : parsed.problems.find((problem) => problem.path === path);
}

/** The case document of these answers: what a file holds. */
export function documentOf({ answers, asOf }: DatedAnswers) {
  return caseFileOf(effectiveAnswers(answers), asOf);
}

/** The case as far as it can be read: an answer that is half typed, or wrong, is not known yet. */
export function readableCase({ answers, asOf }: DatedAnswers): Case {
  const parsed = readAnswers({ answers, asOf });
  if (parsed.ok) return parsed.value;
  const readable = withoutAnswers(
    answers,
    parsed.problems.map(({ path }) => path),
  );
  // What is refused stands under no answer's name: then nothing is known.
  const isLess = Object.keys(readable).length < Object.keys(answers).length;
  return readableCase({ answers: isLess ? readable : {}, asOf });
}
