import { expect, it } from 'vitest';
import { resultsOf } from '../../components/engine/compute-results';
import { date } from '../../lib/calendar/date';
import { exampleAnswers } from '../../lib/interview/example';
import { idleAnswers } from '../../lib/interview/idle-answers';
import { pagesToAsk, questionsToAsk } from '../../lib/interview/order';
import { PAGES } from '../../lib/interview/pages';

const asOf = date('2026-11-23');
/** Each figure alone may be typed; together they are beyond what whole cents can hold. */
const answers = {
  ...exampleAnswers(asOf),
  'loan.principalBalance': '999,999,999.99',
  'loan.principalAndInterest': '999,999,999.99',
  'loan.ratePercent': '30',
  'arrears.oldestUnpaidDueDate': '1900-01-01',
  'arrears.escrowAdvances': '999,999,999.99',
  'arrears.escrowShortage': '999,999,999.99',
  'arrears.servicingAdvances': '999,999,999.99',
};

it('figures beyond everything are refused by name, and every page goes on', () => {
  expect(resultsOf({ answers, asOf })).toEqual({ is: 'refused', problems: [{ path: '', problem: 'beyond-exact' }] });
  expect(() => pagesToAsk({ answers, asOf })).not.toThrow();
  for (const page of PAGES) expect(questionsToAsk(page, { answers, asOf }).length).toBeGreaterThan(0);
  expect(() => [...idleAnswers({ answers, asOf })]).not.toThrow();
});
