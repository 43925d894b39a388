import { expect, test } from 'vitest';
import type { Example } from '../official/example';
import { scoreboard } from '../official/scoreboard';
import { OUR_OWN, TREASURY_2009 } from '../official/sources';
import { scoreboardText } from './scoreboard-text';

const example = (id: string, source: Example['source'], ours: string): Example => ({
  id,
  source,
  place: 'nowhere',
  inputs: {},
  expected: '100',
  tolerance: '5',
  answer: () => ours,
});

test('npm run scoreboard prints the sums by source, official ones first, and every figure that is not the printed one', () => {
  const examples = [
    example('exact', TREASURY_2009, '100.20'),
    example('close', TREASURY_2009, '104'),
    { ...example('apart', OUR_OWN.fha, '106'), differs: { answer: 'printed-amount' } } as const,
  ];
  expect(scoreboardText(scoreboard(examples))).toBe(
    [
      'Official figures: 1 of 2 to the last digit, 1 within a named tolerance, 0 different',
      `  ${TREASURY_2009.document} (official): 1 of 2 to the last digit, 1 within a named tolerance, 0 different`,
      '',
      'Figures that others published: 0 of 0 to the last digit, 0 within a named tolerance, 0 different',
      '',
      'Our own worked examples: 0 of 1 to the last digit, 0 within a named tolerance, 1 different',
      `  ${OUR_OWN.fha.document} (reading): 0 of 1 to the last digit, 0 within a named tolerance, 1 different`,
      '',
      'Not the printed figure',
      '  near  close  answer  published 100  ours 104  4',
      '  differs  apart  answer  published 100  ours 106  6  printed-amount',
    ].join('\n'),
  );
});
