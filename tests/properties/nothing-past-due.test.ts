import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Kind } from '../../lib/programs/option';
import { simulate } from '../../lib/simulate/simulate';
import { caseDocuments, caseOf, withAnswer } from '../support/arbitrary-case';
import { runs } from '../support/runs';

/** What brings back, spreads, puts off or pays what is past due. */
const FOR_PAST_DUE: readonly Kind[] = ['reinstatement', 'repayment-plan', 'deferral', 'partial-claim'];

const current = caseDocuments.map((document) =>
  withAnswer(withAnswer(document, 'arrears.current', true), 'arrears.oldestUnpaidDueDate', null),
);

it('nothing that settles what is past due is open where nothing is, whatever else is known', () => {
  fc.assert(
    fc.property(current, (document) => {
      for (const { id, kind, status } of simulate(caseOf(document)).options) {
        if (FOR_PAST_DUE.includes(kind)) expect(['does-not-qualify', 'not-in-force'], id).toContain(status);
      }
    }),
    runs(200),
  );
});
