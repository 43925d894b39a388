import { describe, expect, it } from 'vitest';
import { backAddress, nextAddressFromChange } from '../../components/wizard/addresses';
import { date } from '../../lib/calendar/date';
import { BACKERS, type Backer } from '../../lib/case/backers';
import { metaAt } from '../../lib/case/paths';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { effectiveAnswers } from '../../lib/interview/effective-answers';
import { exampleAnswers } from '../../lib/interview/example';
import { readCaseText } from '../../lib/interview/file';
import { oldestOfMissed } from '../../lib/interview/missed-payments';
import { firstOpen } from '../../lib/interview/navigation';
import { answersToSettle, orderAt, pagesToAsk, questionsToAsk, skippedQuestions } from '../../lib/interview/order';
import { nextChangeToAsk, PAGES, pageAt, pageOf, QUICK_PAGES } from '../../lib/interview/pages';
import { rankOf } from '../../lib/interview/rank';
import { askedOn } from '../../lib/interview/relevance';
import { leadingTo } from '../../lib/interview/settled';
import { type Answers, caseFileOf, UNKNOWN } from '../../lib/interview/typed';
import type { Simulation } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import { type CaseDocument, caseOf, withAnswer } from '../support/arbitrary-case';
import { CONTRACT_EXAMPLE } from '../support/household';
import { UNKNOWABLE } from '../support/leaves';

const TODAY = date('2026-11-23');

/** Answers that open every question that hangs on another. */
const OPENING: Answers = {
  'arrears.current': 'no',
  'loan.rateType': 'step',
  'loan.atFinalRate': 'no',
  'hardship.cause': 'disaster',
  'history.priorModifications': '1',
  'history.monthsDeferred': '2',
  'history.forbearanceMonthsUsed': '3',
  'history.partialClaimsPaid': '$1,200',
};

function missingFor(backer: Backer, answers: Answers): readonly string[] {
  const reading = parseWith(caseSchema, caseFileOf({ ...answers, 'loan.backer': backer }, TODAY));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return simulate(reading.value).options.flatMap(({ missing }) => missing);
}

function askedOf(backer: Backer, answers: Answers): readonly string[] {
  return PAGES.flatMap((page) => askedOn(page, { ...answers, 'loan.backer': backer }));
}

describe('the pages of questions', () => {
  it.each(BACKERS)('ask every fact that a loan of %s can still need', (backer) => {
    const needed = new Set([{}, OPENING].flatMap((answers) => missingFor(backer, answers)));
    const asked = askedOf(backer, OPENING);
    expect([...needed].filter((path) => !asked.includes(path))).toEqual([]);
  });

  it('ask a question once', () => {
    const paths = PAGES.flatMap(({ questions }) => questions.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('ask about a disaster only when it was the cause', () => {
    expect(askedOf('fannie-mae', { 'hardship.cause': 'death' })).not.toContain('disaster.occurredOn');
    expect(askedOf('fannie-mae', { 'hardship.cause': 'disaster' })).toContain('disaster.occurredOn');
  });

  it('keep a settled answer out of the case and what was typed in the draft', () => {
    const answers = { 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '2026-4-' };
    expect(effectiveAnswers(answers)).toEqual({ 'arrears.current': 'yes' });
    expect(effectiveAnswers({ ...answers, 'arrears.current': 'no' })['arrears.oldestUnpaidDueDate']).toBe('2026-4-');
  });
});

describe('an opened case file', () => {
  const opened = (document: CaseDocument) => {
    const found = readCaseText(JSON.stringify(document));
    if (!found.ok) throw new Error(found.because);
    return simulationOf(found.answers);
  };

  it('comes out in the page as on the command line', () => {
    expect(opened(CONTRACT_EXAMPLE)).toEqual(simulate(caseOf(CONTRACT_EXAMPLE)));
  });

  it.each(UNKNOWABLE.map(({ path }) => path))('comes out the same without %s', (path) => {
    const document = withAnswer(CONTRACT_EXAMPLE, path, null);
    expect(opened(document)).toEqual(simulate(caseOf(document)));
  });
});

const example = exampleAnswers(TODAY);
const COMPLETE = {
  ...example,
  'market.gseModificationRatePercent': '6.125',
  'loan.changes.0.on': '',
  'loan.changes.0.reason': '',
  'loan.changes.0.payment': '',
};
const datedAnswers = (answers: Answers) => ({ answers, asOf: TODAY });
const answersWithout = (answers: Answers, ...paths: readonly string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => !paths.includes(path)));

function simulationOf(answers: Answers) {
  const reading = parseWith(caseSchema, caseFileOf(effectiveAnswers(answers), TODAY));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return simulate(reading.value);
}

describe('a question', () => {
  /** The answers to the other questions on which the checks of some loan hang. */
  const BRANCHES: readonly Answers[] = [
    {},
    OPENING,
    { 'loan.rateType': 'adjustable' },
    { 'history.partialClaimsPaid': '0', 'history.priorModifications': '0' },
    // Too little for what is left of the loan: VA counts how long it may run.
    { ...example, 'household.affordablePayment': '1000', 'market.pmms30Percent': '6.5' },
  ];
  const readByChecks = new Set(BRANCHES.flatMap((answers) => BACKERS.flatMap((one) => missingFor(one, answers))));

  /** What a question without a check of its own is for, and two answers that show it. */
  const OTHERWISE: Readonly<Record<string, readonly [string, string, keyof Simulation]>> = {
    'loan.backer': ['fha', 'va', 'options'],
    'arrears.current': ['yes', 'no', 'situation'],
    'household.wantsToStay': ['yes', 'no', 'suggestedOrder'],
    'household.canPayNow': ['0', '2,000', 'options'],
    'household.role': ['borrower', 'heir', 'cautions'],
    'household.bankruptcy': ['none', 'chapter-7', 'cautions'],
    'household.onActiveDutyInLast12Months': ['yes', 'no', 'cautions'],
    'loan.product': ['closed-end', 'reverse', 'options'],
    'loan.otherLiens.balance': ['0', '60,000', 'situation'],
    'loan.otherLiens.payment': ['200', '300', 'situation'],
    'loan.balloonOn': ['2027-03-01', '2030-03-01', 'options'],
    'loan.endsInYear': ['2040', '2050', 'estimates'],
    'loan.changes.0.on': ['2027-03-01', '2027-09-01', 'situation'],
    'loan.changes.0.reason': ['escrow', 'step', 'situation'],
    'loan.changes.0.payment': ['2,200', '2,300', 'situation'],
    'loan.changes.1.on': ['2027-06-01', '2027-12-01', 'situation'],
    'loan.changes.1.reason': ['escrow', 'step', 'situation'],
    'loan.changes.1.payment': ['2,200', '2,300', 'situation'],
    'loan.changes.2.on': ['2027-06-01', '2027-12-01', 'situation'],
    'loan.changes.2.reason': ['escrow', 'step', 'situation'],
    'loan.changes.2.payment': ['2,200', '2,300', 'situation'],
    'foreclosure.applicationSentOn': ['2026-11-02', 'none', 'timeline'],
    'foreclosure.incompleteNoticeOn': ['2026-11-02', 'none', 'timeline'],
    'foreclosure.decisionOn': ['2026-11-20', 'none', 'timeline'],
    'foreclosure.appealSentOn': ['2026-11-20', 'none', 'timeline'],
    'foreclosure.servicerChangedOn': ['2026-11-02', 'none', 'timeline'],
    'foreclosure.keepsAgreement': ['yes', 'no', 'timeline'],
    'foreclosure.farmCredit': ['yes', 'no', 'timeline'],
    'household.successorConfirmedOn': ['2026-11-20', 'none', 'timeline'],
    'foreclosure.denialReasons': ['income-too-low', 'incomplete', 'cautions'],
    'history.trialPaidThenRefused': ['yes', 'no', 'cautions'],
    'loan.payment': ['2,300', '2,400', 'situation'],
    'arrears.totalPastDue': ['9,000', '9,500', 'notices'],
    'foreclosure.saleOn': ['2027-02-01', 'none', 'timeline'],
    'market.gseModificationRatePercent': ['4', '6', 'options'],
    'market.pmms30Percent': ['4', '6', 'options'],
  };

  it.each(PAGES.flatMap(({ questions }) => questions.map(({ path }) => path)))('%s is asked for a reason', (path) => {
    const shown = OTHERWISE[path];
    if (shown === undefined) return expect(readByChecks, 'no check waits for it').toContain(path);
    const [one, other, part] = shown;
    // The weekly rate is one of other owners.
    const owner = path === 'market.pmms30Percent' ? { 'loan.backer': 'fha' } : {};
    // The whole payment is for who does not know its parts.
    const parts = path === 'loan.payment' ? { 'loan.principalAndInterest': '', 'loan.escrow': '' } : {};
    // The year is for who does not know the payments left.
    const months = path === 'loan.endsInYear' ? { 'loan.remainingMonths': '', 'loan.principalAndInterest': '' } : {};
    const [, list, place] = path.split('.');
    const told = { on: '2027-03-01', reason: 'step', payment: '2,250' };
    const change =
      list === 'changes'
        ? Object.fromEntries(Object.entries(told).map(([name, typed]) => [`loan.changes.${place}.${name}`, typed]))
        : {};
    const heir =
      path === 'household.successorConfirmedOn'
        ? { 'household.role': 'heir', 'foreclosure.completeApplicationOn': '2026-11-02' }
        : {};
    const answerWith = (typed: string) =>
      simulationOf({ ...example, ...owner, ...parts, ...months, ...change, ...heir, [path]: typed })[part];
    expect(answerWith(one)).not.toEqual(answerWith(other));
  });
});

it('who signed the loan is asked of who is behind, whatever the cause, and else after a death or a divorce', () => {
  const isAsked = (current: string, cause: string) =>
    askedOf('unknown', { 'arrears.current': current, 'hardship.cause': cause }).includes('household.role');
  expect(isAsked('no', 'reduced-income')).toBe(true);
  expect(isAsked('yes', 'divorce-or-separation')).toBe(true);
  expect(isAsked('yes', 'reduced-income')).toBe(false);
});

describe('the letter that decides', () => {
  const askedOfLate = (answers: Answers) => askedOf('fannie-mae', { 'arrears.current': 'no', ...answers });
  const LETTER = ['foreclosure.decisionOn', 'foreclosure.denialReasons', 'foreclosure.appealSentOn'];
  const lettersAsked = (answers: Answers) => askedOfLate(answers).filter((path) => LETTER.includes(path));

  it.each(['applicationSentOn', 'completeApplicationOn'])('is asked for its day once %s is told', (sent) => {
    const path = `foreclosure.${sent}`;
    expect(lettersAsked({ [path]: 'none' })).toEqual([]);
    expect(lettersAsked({ [path]: '2026-10-20' })).toEqual(['foreclosure.decisionOn', 'foreclosure.denialReasons']);
  });

  it('has no reasons and no appeal where none came', () => {
    const told = { 'foreclosure.applicationSentOn': '2026-10-20', 'foreclosure.denialReasons': 'other' };
    expect(lettersAsked({ ...told, 'foreclosure.decisionOn': 'none' })).toEqual(['foreclosure.decisionOn']);
    expect(lettersAsked({ ...told, 'foreclosure.decisionOn': '2026-11-12' })).toEqual(LETTER);
  });
});

describe('a further change of the payment', () => {
  const page = pageOf('loan.changes.0.on');
  const OTHER = { 'loan.backer': 'other', 'loan.changes.0.on': '2027-03-01' };
  const daysOn = (answers: Answers) =>
    page ? askedOn(page, answers).filter((path) => /^loan\.changes\.\d\.on$/.test(path)) : [];
  const another = (answers: Answers) => page && nextChangeToAsk(askedOn(page, answers), answers);

  it('is asked where somebody calls for it, once the one before has its day, up to three', () => {
    expect(another({ 'loan.backer': 'other' })).toBeUndefined();
    expect(another(OTHER)).toBe('loan.changes.1.on');
    expect(daysOn(OTHER)).toEqual(['loan.changes.0.on']);
    const called = { ...OTHER, 'loan.changes.1.on': '' };
    expect(daysOn(called)).toEqual(['loan.changes.0.on', 'loan.changes.1.on']);
    expect(another(called)).toBeUndefined();
    const second = { ...OTHER, 'loan.changes.1.on': '2028-03-01' };
    expect(another(second)).toBe('loan.changes.2.on');
    expect(another({ ...second, 'loan.changes.2.on': '2029-03-01' })).toBeUndefined();
  });

  it('counts where the one before it was taken away', () => {
    const told = { 'loan.changes.1.on': '2027-03-01', 'loan.changes.1.payment': '2,300' };
    expect(simulationOf({ ...example, ...told }).situation.changes).toMatchObject([{ on: '2027-03-01' }]);
  });
});

describe('the quick look', () => {
  it.each(BACKERS)('is six short pages for a loan of %s, whatever is answered', (backer) => {
    for (const answers of [{}, OPENING, example]) {
      const asked = QUICK_PAGES.map((page) => askedOn(page, { ...answers, 'loan.backer': backer }).length);
      expect(asked).toHaveLength(6);
      expect(Math.max(...asked)).toBeLessThanOrEqual(3);
    }
  });

  const basics: readonly string[] = QUICK_PAGES.flatMap(({ questions }) => questions.map(({ path }) => path));
  const ranksOf = (answers: Answers) =>
    Object.fromEntries(simulationOf(answers).options.map((option) => [option.id, rankOf(option) ?? 'does not fit']));

  it('says which options could still fit: the rest of the example does not', () => {
    const answers = Object.fromEntries(Object.entries(example).filter(([path]) => basics.includes(path)));
    expect(ranksOf(answers)).toEqual({
      'fannie-mae.reinstatement': 'does not fit',
      'fannie-mae.repayment-plan': 'does not fit',
      'fannie-mae.forbearance': 'does not fit',
      'fannie-mae.payment-deferral': 'does not fit',
      'fannie-mae.disaster-payment-deferral': 'does not fit',
      'fannie-mae.flex-modification': 'possible',
      'fannie-mae.disaster-flex-modification': 'does not fit',
      'fannie-mae.short-sale': 'possible',
      'fannie-mae.deed-in-lieu': 'possible',
    });
    expect(ranksOf({ ...answers, 'hardship.duration': UNKNOWN })['fannie-mae.flex-modification']).toBe('open');
    expect(ranksOf({ ...answers, 'household.canReinstate': 'yes' })['fannie-mae.reinstatement']).toBe('likely');
  });
});

const quick = {
  ...Object.fromEntries(
    Object.entries(example).filter(([path]) =>
      QUICK_PAGES.some(({ questions }) => questions.some((one) => one.path === path)),
    ),
  ),
  'loan.payment': '2,100.17',
};
const STAGES = ['quick', 'statement', 'exact', 'late', 'circumstances', 'small', 'always'];

describe('what makes it exact', () => {
  it('begins with the rest of the statement, and keeps income and credit for later, small amounts and past help for last', () => {
    const pages = pagesToAsk(datedAnswers({ ...quick, 'loan.backer': 'fha' }));
    const stages = pages.map(({ stage }) => stage);
    expect(stages.slice(0, 2)).toEqual(['statement', 'statement']);
    expect(stages.toSorted((a, b) => STAGES.indexOf(a) - STAGES.indexOf(b))).toEqual(stages);
    expect(pages.at(-1)?.route).toBe('questions/stay');
    const notLate = datedAnswers({ ...quick, 'arrears.current': 'yes' });
    expect(
      pagesToAsk(notLate)
        .map(({ route }) => route)
        .slice(-5),
    ).toEqual([
      'questions/credit',
      'questions/payment-change',
      'questions/modifications',
      'questions/advances',
      'questions/stay',
    ]);
  });

  it('asks nothing that cannot change an answer any more', () => {
    for (const page of pagesToAsk(datedAnswers(quick)).filter(({ stage }) => stage === 'exact' || stage === 'late')) {
      for (const path of questionsToAsk(page, datedAnswers(quick))) {
        // The rate that ships is older than 45 days on this day: the servicer's letter may have a newer one.
        if (path === 'market.gseModificationRatePercent') continue;
        const { nextQuestions, nextFigures } = simulationOf(answersWithout(quick, path));
        const { alternativeTo = [] } = metaAt(path);
        expect(
          [...nextQuestions, ...nextFigures].some((open) => [path, ...alternativeTo].includes(open)),
          path,
        ).toBe(true);
      }
    }
  });

  it('asks no page twice, "not sure" included, and comes to an end', () => {
    let answers: Answers = { 'loan.backer': 'unknown' };
    const seen: string[] = [];
    for (let page = pagesToAsk(datedAnswers(answers))[0]; page; page = pagesToAsk(datedAnswers(answers))[0]) {
      seen.push(page.route);
      const asked = askedOn(page, answers).filter(
        (path) => page && questionsToAsk(page, datedAnswers(answers)).includes(path),
      );
      answers = { ...answers, ...Object.fromEntries(asked.map((path) => [path, answers[path] ?? UNKNOWN])) };
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(15);
  });

  it('leaves nothing to ask of the example but a rate newer than the one that ships', () => {
    expect(pagesToAsk(datedAnswers(example)).map(({ route }) => route)).toEqual(['questions/market']);
    expect(pagesToAsk(datedAnswers(COMPLETE))).toEqual([]);
  });

  it('keeps a page’s questions while they are answered', () => {
    const page = pageAt('questions/payment');
    expect(questionsToAsk(page, datedAnswers({ ...quick, 'loan.escrow': '5' }))).toEqual(
      questionsToAsk(page, datedAnswers(quick)),
    );
  });

  it('counts the answers that would settle an option, without those that another answer settles', () => {
    const missing = ['history.priorModifications', 'history.lastModificationOn'] as const;
    expect(answersToSettle(missing, quick)).toEqual({ count: 1, isLeast: true });
    const modified = { ...quick, 'history.priorModifications': '1' };
    expect(answersToSettle(['history.lastModificationOn'], modified)).toEqual({ count: 1, isLeast: false });
  });

  it('leads to the question that a fact hangs on while that one has no answer', () => {
    expect(leadingTo('disaster.occurredOn', {})).toBe('hardship.cause');
    expect(leadingTo('disaster.occurredOn', { 'hardship.cause': UNKNOWN })).toBe('hardship.cause');
    expect(leadingTo('disaster.occurredOn', { 'hardship.cause': 'disaster' })).toBe('disaster.occurredOn');
    expect(answersToSettle(['disaster.occurredOn', 'disaster.insuredLoss'], {})).toEqual({ count: 1, isLeast: true });
  });

  it('passes over an answer of another page that cannot be read', () => {
    expect(pagesToAsk(datedAnswers({ ...quick, 'loan.escrow': 'much' })).length).toBeGreaterThan(0);
  });
});

describe('the way through the pages', () => {
  it('leads through the quick look to the results, and back to the start', () => {
    expect(QUICK_PAGES.map((page) => orderAt(page, datedAnswers(example), false).next)).toEqual([
      'questions/late',
      'questions/sale',
      'questions/hardship',
      'questions/plans',
      'questions/statement',
      'results',
    ]);
    expect(backAddress(pageAt('questions/sale'), example, 'es')).toBe('/es/preguntas/atraso');
    expect(backAddress(pageAt('questions/owner'), example, 'en')).toBe('/en');
  });

  it('leads back over the pages in the order they were answered, then to the results', () => {
    const answers = { 'loan.backer': 'fha', 'loan.atFinalRate': 'no', 'loan.escrow': '500', 'loan.rateType': 'fixed' };
    expect(backAddress(pageAt('questions/home'), answers, 'en')).toBe('/en/questions/payment');
    expect(backAddress(pageAt('questions/payment'), answers, 'en')).toBe('/en/questions/rate');
    expect(backAddress(pageAt('questions/rate'), answers, 'en')).toBe('/en/results');
  });

  it('leads from the last question to the review', () => {
    expect(orderAt(pageAt('questions/stay'), datedAnswers(COMPLETE), false).next).toBe('review');
    // Who has reviewed the answers once and comes back to change one goes straight to the answer.
    expect(orderAt(pageAt('questions/stay'), datedAnswers(COMPLETE), true).next).toBe('results');
  });

  it('leads from a change back to the review, by way of a question the change has raised', () => {
    expect(nextAddressFromChange(pageAt('questions/rate'), example, 'en')).toBe('/en/review');
    const afterDisaster = { ...example, 'hardship.cause': 'disaster' };
    expect(nextAddressFromChange(pageAt('questions/hardship'), afterDisaster, 'en')).toBe(
      '/en/questions/disaster?review',
    );
  });

  it('comes back to the first page of the quick look not seen yet, or to the results', () => {
    expect(firstOpen({})).toBe('questions/owner');
    expect(firstOpen({ 'loan.backer': 'fha', 'loan.firstLien': '' })).toBe('questions/late');
    expect(firstOpen(example)).toBe('results');
  });

  it('tells how far one has come after the quick look, and names what was passed over', () => {
    const [next] = pagesToAsk(datedAnswers(quick));
    const { page, pages } = orderAt(next ?? pageAt('questions/stay'), datedAnswers(quick), false).progress;
    expect([page, pages]).toEqual([7, 6 + pagesToAsk(datedAnswers(quick)).length]);
    const skipped = { ...COMPLETE, 'loan.escrow': '', 'property.value': UNKNOWN };
    expect(skippedQuestions(simulationOf(skipped), skipped)).toEqual(expect.arrayContaining(['loan.escrow']));
    expect(skippedQuestions(simulationOf(COMPLETE), COMPLETE)).toEqual([]);
  });

  it('has an example that can be read as it stands', () => {
    expect(parseWith(caseSchema, caseFileOf(effectiveAnswers(example), TODAY)).ok).toBe(true);
  });
});

describe('payments missed, as people count them', () => {
  it('tell the due date of the oldest, this month’s counted', () => {
    expect(['1', ' 8 ', '12'].map((count) => oldestOfMissed(count, TODAY))).toEqual([
      '2026-11-01',
      '2026-04-01',
      '2025-12-01',
    ]);
    expect(['', '0', '121', 'six', '1.5'].map((count) => oldestOfMissed(count, TODAY))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('a normal bank loan of which nobody knows the owner', () => {
  it('is looked at as Fannie Mae’s, Freddie Mac’s and a private one, and asked what they ask', () => {
    const answers = { 'loan.backer': 'conventional' };
    const owners = new Set(simulationOf(answers).options.map(({ authority }) => authority));
    expect([...owners]).toEqual(['fannie-mae', 'freddie-mac', 'other']);
    expect(askedOf('conventional', {})).toContain('property.condition');
    expect(askedOf('conventional', {})).not.toContain('history.missedVaPaymentMar2020ToMay2025');
  });
});
