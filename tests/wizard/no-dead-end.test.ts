import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../lib/calendar/date';
import { effectiveAnswers } from '../../lib/interview/effective-answers';
import { pagesToAsk, questionsToAsk } from '../../lib/interview/order';
import { pageOf } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import { leadingTo } from '../../lib/interview/settled';
import { type Answers, answersOf, caseFileOf } from '../../lib/interview/typed';
import { simulate } from '../../lib/simulate/simulate';
import { caseDocuments, caseOf } from '../support/arbitrary-case';
import { CONTRACT_EXAMPLE } from '../support/household';
import { runs } from '../support/runs';

const openFacts = (answers: Answers, asOf: PlainDate) =>
  simulate(caseOf(caseFileOf(effectiveAnswers(answers), asOf))).nextQuestions;

/** An answer to every question that a case left open. */
const KNOWN: Answers = {
  ...answersOf(CONTRACT_EXAMPLE),
  'loan.atFinalRate': 'no',
  'loan.lifetimeCapPercent': '9',
  'hardship.stepRateIncreaseInLast12Months': 'no',
  'household.latePaymentsLast6Months': '2',
  'history.modificationRedefaultedInFirstYear': 'no',
  'history.balanceAtDefault': '200000',
  'history.missedVaPaymentMar2020ToMay2025': 'no',
  'disaster.occurredOn': 'none',
  'disaster.insuredLoss': 'no',
  'disaster.femaIndividualAssistance': 'no',
  'disaster.workplaceAffected': 'no',
  'market.pmms30Percent': '6.5',
  'market.gseModificationRatePercent': '6.5',
};

describe('a dead end is impossible', () => {
  it('the link of every fact that an open option waits for leads to a page that asks it, or what it hangs on', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const { asOf } = caseOf(document);
        const answers = answersOf(document);
        const questions = new Set(openFacts(answers, asOf).map((path) => leadingTo(path, answers)));
        const pages = new Set([...questions].map(pageOf));
        for (const page of pages) {
          const own = [...questions].filter((path) => pageOf(path) === page);
          expect(page ? askedOn(page, answers) : [], 'a page asks it of this case').toEqual(
            expect.arrayContaining(own),
          );
          expect(page ? questionsToAsk(page, { answers, asOf }) : [], 'its page has it').toEqual(
            expect.arrayContaining(own),
          );
        }
      }),
      runs(200),
    );
  });

  it('whoever answers every page that is asked ends with nothing open', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const { asOf } = caseOf(document);
        const all = { ...KNOWN, ...answersOf(document) };
        let answers: Answers = { 'loan.backer': all['loan.backer'] ?? 'unknown' };
        for (let [page] = pagesToAsk({ answers, asOf }); page; [page] = pagesToAsk({ answers, asOf })) {
          const worth = questionsToAsk(page, { answers, asOf });
          const asked = askedOn(page, answers).filter((path) => worth.includes(path));
          answers = { ...answers, ...Object.fromEntries(asked.map((path) => [path, all[path] ?? ''])) };
        }
        expect(openFacts(answers, asOf)).toEqual([]);
      }),
      runs(40),
    );
  });
});
