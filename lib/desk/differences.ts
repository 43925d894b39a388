import type { FactPath } from '../case/schema';
import type { DatedAnswers } from '../interview/dated-answers';
import { PAGES } from '../interview/pages';
import { documentOf } from '../interview/read-answers';
import { valueIn } from '../interview/typed';
import { writeJson } from '../json/json';

/** The questions that two cases answer differently, in the order of the interview; how a figure was typed makes no difference. */
export function differentAnswers(one: DatedAnswers, other: DatedAnswers): readonly FactPath[] {
  const [document, otherDocument] = [documentOf(one), documentOf(other)];
  return PAGES.flatMap(({ questions }) => questions.map(({ path }) => path)).filter(
    (path) => writeJson(valueIn(document, path)) !== writeJson(valueIn(otherDocument, path)),
  );
}
