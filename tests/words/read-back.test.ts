import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useAnswer } from '../../components/fields/read-back';
import { WordsProvider } from '../../components/page-words';
import { FACTS } from '../../lib/case/facts';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { explainProblem } from '../../lib/explain/problem';
import type { Locale } from '../../lib/words/locale';
import { en } from '../../lib/words/messages/en';
import { es } from '../../lib/words/messages/es';
import { speaker } from '../../lib/words/say';

const TYPED = {
  money: ['0', '1,850.50', '~290,000'],
  percent: ['0', '6.875'],
  count: ['0', '1', '36'],
  date: ['2026-04-01'],
  'event-date': ['none', '2026-04-01'],
  'yes-no': ['yes', 'no'],
} as const;

/** Texts that no field reads: half-typed, unknown, or another field's. */
const NOT_READ = ['', '~', 'unknown', 'x', 'x,y', 'income-too-high,x', ',', '-', '2026-13-01'];

/** What writes answers on a page in this language. */
function answerIn(locale: Locale): ReturnType<typeof useAnswer> {
  let answer: ReturnType<typeof useAnswer> = () => undefined;
  function Page() {
    answer = useAnswer();
    return null;
  }
  renderToStaticMarkup(
    createElement(WordsProvider, { locale, messages: { en, es }[locale], children: createElement(Page) }),
  );
  return answer;
}

describe.each(['es', 'en'] as const)('what was answered, in %s', (locale) => {
  const own = speaker(locale);
  const answerText = answerIn(locale);

  it.each(FACTS)('reads back every kind of answer to $path', ({ path, meta: { kind, choices = [] } }) => {
    const typed = kind === 'choice' ? choices.filter((one) => one !== 'unknown') : TYPED[kind];
    expect(typed.length).toBeGreaterThan(0);
    for (const answer of typed) {
      const text = answerText(path, answer);
      expect(text?.trim(), answer).toBeTruthy();
      if (kind === 'choice' && answer !== 'none') expect(text).toBe(own.words(`fields.${path}.choices.${answer}`));
    }
  });

  it.each(FACTS)('holds no page up where the answer to $path is not known or cannot be read', ({ path }) => {
    for (const typed of NOT_READ) expect(() => answerText(path, typed)).not.toThrow();
    expect(answerText(path, 'unknown')).toBeUndefined();
  });

  it('reads several answers back one by one, all of them', () => {
    const label = (reason: string) => `“${own.words(`fields.foreclosure.denialReasons.choices.${reason}`)}”`;
    const and = locale === 'es' ? 'y' : ', and';
    const text = answerText('foreclosure.denialReasons', 'income-too-low,excessive-forbearance,incomplete');
    expect(text).toContain(`${label('income-too-low')}, ${label('excessive-forbearance')}`);
    expect(text).toMatch(new RegExp(`(${and}) ${label('incomplete')}$`));
    expect(answerText('foreclosure.denialReasons', 'income-too-low,no-reason')).toBeUndefined();
  });

  it('shows an answer that has no words as it stands', () => {
    expect(own.choice('foreclosure.denialReasons', 'no-reason')).toBe('no-reason');
  });

  it('names the question of a list with a wrong answer, not a place in it', () => {
    const read = parseWith(caseSchema, {
      version: 1,
      asOf: '2026-11-27',
      loan: { backer: 'unknown' },
      foreclosure: { denialReasons: ['negative-net-present-value', 7] },
    });
    const problems = read.ok ? [] : read.problems;
    expect(problems.map(({ path, problem }) => [path, problem])).toEqual([['foreclosure.denialReasons', 'choice']]);
    const label = own.words('fields.foreclosure.denialReasons.label');
    expect(problems.map((problem) => own.say(explainProblem(problem)))[0]).toContain(label);
  });
});
