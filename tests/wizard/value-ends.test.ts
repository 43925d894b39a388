import { expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { rangeOf } from '../../lib/explain/payment-range';
import { exampleAnswers } from '../../lib/interview/example';
import { runSimulation } from '../../lib/interview/run';
import { atHomeValueBounds } from '../../lib/interview/value-ends';
import { speaker } from '../../lib/words/say';

const FLEX = 'fannie-mae.flex-modification';
const asOf = date('2026-11-27');

function runWith(value: string) {
  const run = runSimulation({ asOf, answers: { ...exampleAnswers(asOf), 'property.value': value } });
  if (run.is !== 'answered') throw new Error(run.is);
  return run;
}

it('a home whose value nobody knows has a payment at both ends, and the sentence says what decides', () => {
  const run = runWith('');
  const ends = atHomeValueBounds(run, FLEX);
  expect(ends.map(({ terms }) => terms?.payment?.value)).toEqual([181505, 205290]);
  const range = rangeOf(ends, run.simulation.situation, 'value');
  expect(range && speaker('en').say(range.sentence)).toBe(
    'You could pay between about $1,815 and about $2,053 a month instead of $2,100. It depends on what the home is worth.',
  );
});

it('a value that was told leaves nothing open', () => {
  expect(atHomeValueBounds(runWith('290,000'), FLEX)).toEqual([]);
});
