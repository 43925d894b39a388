import { type Notice, noticesOf } from '../case/notices';
import type { FactPath } from '../case/schema';
import { situationOf } from '../case/situation';
import type { DatedAnswers } from './dated-answers';
import { FIGURES_OF_A_PAYMENT } from './figures-of-a-payment';
import { readableCase } from './read-answers';

/** What the answers of a page, together with those of the others, have that is allowed but odd. */
export function unusualAnswersOn(asked: readonly FactPath[], datedAnswers: DatedAnswers): readonly Notice[] {
  const loanCase = readableCase(datedAnswers);
  return noticesOf(loanCase, situationOf(loanCase)).flatMap((notice) => {
    // Fees that a servicer counts and nobody told are no mistake to stop at: the answer tells of them.
    if (notice.notice === 'past-due-has-fees') return [];
    const involved = notice.notice === 'payment-does-not-match' ? FIGURES_OF_A_PAYMENT : [notice.path];
    const path = involved.find((one) => asked.includes(one));
    return path === undefined ? [] : [{ ...notice, path }];
  });
}
