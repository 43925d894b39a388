import { describe, expect, test } from 'vitest';
import { Exact } from '../../lib/money/exact';
import { differences } from './answer';

const CENT = new Exact('0.01');

describe('comparing with a published figure', () => {
  test('accepts a figure at the tolerance and names one beyond it', () => {
    expect(differences('5.00', new Exact('5.01'), CENT)).toEqual([]);
    expect(differences('5.00', new Exact('5.0101'), CENT)).toEqual(['answer: expected 5.00 ± 0.01, got 5.0101']);
  });

  test('compares every named figure of the example, and only those', () => {
    const actual = { 1: { payment: new Exact(5), balance: new Exact(95) } };
    expect(differences({ 1: { payment: '5.00' } }, actual, CENT)).toEqual([]);
    expect(differences({ 1: { payment: '6.00' }, 2: { payment: '5.00' } }, actual, CENT)).toEqual([
      'answer.1.payment: expected 6.00 ± 0.01, got 5',
      'answer.2.payment: expected 5.00 ± 0.01, got undefined',
    ]);
  });

  test('reads null as no answer', () => {
    expect(differences(null, undefined, CENT)).toEqual([]);
    expect(differences('5.00', undefined, CENT)).toHaveLength(1);
    expect(differences(null, new Exact(5), CENT)).toHaveLength(1);
  });
});
