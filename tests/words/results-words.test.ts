import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../components/engine/engine';
import { inputOf, NOTHING_TRIED } from '../../components/engine/engine-input';
import type { Answered } from '../../components/engine/results-state';
import { ownWords } from '../../components/screen-words';
import { date } from '../../lib/calendar/date';
import { BACKERS } from '../../lib/case/backers';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { exampleAnswers } from '../../lib/interview/example';
import { answersOf } from '../../lib/interview/typed';
import { chosenWords } from '../../lib/words/chosen';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { type Speaker, speakerOf } from '../../lib/words/speech';
import { caseDocuments } from '../support/arbitrary-case';
import { runs, SEED } from '../support/runs';
import { sameWords, sentencesIn } from '../support/sentences';

/** What each place says of a household; beside it stand the words that its parts name themselves. */
const SAID = {
  results: (answered: Answered) => [
    ...everywhere(answered),
    ENGINE.answerSummary(answered.input),
    answered.shown.map(({ explained }) => explained.reasons),
  ],
  'results/compare': (answered: Answered) => [
    ...everywhere(answered),
    ENGINE.paths(answered.input).map(({ effort, late }) => [effort, late]),
    answered.shown.map(({ explained }) => explained.reasons),
  ],
  'results/options': (answered: Answered) => [
    ...everywhere(answered),
    answered.shown.map(({ explained }) => explained),
    ENGINE.paths(answered.input).map(({ explainedPause, explainedNext, effort, late }) => [
      explainedPause,
      explainedNext,
      effort,
      late,
    ]),
  ],
  'results/to-do': everywhere,
  'results/how': (answered: Answered) => [
    ...everywhere(answered),
    ENGINE.lastCompared(),
    answered.shown.map(({ explained }) => explained.assumed),
  ],
} as const;

function everywhere({ explanation, shown }: Answered): readonly unknown[] {
  const { options: _, ...rest } = explanation;
  return [
    rest,
    shown.map(({ explained }) => [
      explained.title,
      explained.statusLabel,
      explained.statusSentence,
      explained.atVerdict,
      explained.headline,
      explained.warnings,
      explained.missing,
      explained.more,
    ]),
  ];
}

function expectSaid(datedAnswers: DatedAnswers) {
  const results = ENGINE.results(inputOf(datedAnswers, NOTHING_TRIED));
  if (results.is !== 'answered') return;
  for (const [route, said] of Object.entries(SAID)) {
    const sentences = sentencesIn(said(results));
    expect(sentences.length, route).toBeGreaterThan(0);
    for (const { locale, say } of SPEAKERS.get(route) ?? []) {
      for (const sentence of sentences) {
        if (isNew(locale + route, sentence)) expect(say(sentence), route).toBe(speaker(locale).say(sentence));
      }
    }
  }
}

const seen = new Set<string>();

/** Whether nothing was said here in the same words before. */
function isNew(where: string, sentence: Sentence): boolean {
  return seen.size < seen.add(where + sameWords(sentence)).size;
}

/** By place, a speaker of each language that has the words of the place alone: a key that they lack throws. */
const SPEAKERS: ReadonlyMap<string, readonly Speaker[]> = new Map(
  Object.keys(SAID).map((route) => [
    route,
    LOCALES.map((locale) => speakerOf(locale, chosenWords(locale, ownWords(route as keyof typeof SAID) ?? []))),
  ]),
);

describe('the words of each place of the results', () => {
  it.each(BACKERS)('say all that is told of the example household: %s', (backer) => {
    const asOf = date('2026-11-23');
    expectSaid({ answers: { ...exampleAnswers(asOf), 'loan.backer': backer }, asOf });
  });

  it('say all that is told of any household', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        expectSaid({ answers: answersOf(document), asOf: date(String(document.asOf)) });
      }),
      { ...runs(40), ...SEED },
    );
  });
});
