import { expect, it } from 'vitest';
import type { CaseFile } from '../../lib/case/schema';
import { levelPayment } from '../../lib/loan/level-payment';
import { dollars, yearly } from '../../lib/rules/source';
import { optionIn } from '../support/household';
import { simulateJson } from '../support/json';
import { caseFrom, FLEX, W1 } from './enterprise-examples';

/** What Freddie Mac’s own results say beside their figures, which stand in `enterprise-examples.ts`. */

const flexOf = (file: CaseFile) => optionIn(simulateJson(caseFrom(file)), FLEX);

it('W1 stops at the first term that reaches the target: one month less would ask too much', () => {
  const start = flexOf(W1).steps?.find(({ id }) => id === 'start');
  expect(start?.amounts?.target).toBe('1497.57');
  expect(levelPayment(dollars('283431.28'), yearly('3.625'), 281)).toBe(dollars('1498.04'));
});

it('W1 comes out the same at any market rate from its own rate on', () => {
  for (const gseModificationRatePercent of ['3.625', '5.000', '9.000']) {
    expect(flexOf({ ...W1, market: { gseModificationRatePercent } }).terms).toEqual(flexOf(W1).terms);
  }
});
