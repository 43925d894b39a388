import { describe, expect, it } from 'vitest';
import { exampleAnswers } from '../../components/wizard/example';
import { askedOn, PAGES, standing } from '../../components/wizard/questions';
import { firstOpen, wayBack, wayOn } from '../../components/wizard/way';
import { date } from '../../lib/calendar/date';
import { read } from '../../lib/case/problems';
import { BACKERS, type Backer, caseSchema } from '../../lib/case/schema';
import { type Answers, caseFileOf, fieldsOf } from '../../lib/case/typed';
import { simulate } from '../../lib/simulate/simulate';

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
  const reading = read(caseSchema, caseFileOf({ ...answers, 'loan.backer': backer }, TODAY));
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

  it('ask a question once, on a page whose topic reads it', () => {
    const paths = PAGES.flatMap(({ questions }) => questions.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    for (const { topic, questions } of PAGES) {
      expect(fieldsOf(topic).map(({ path }) => path)).toEqual(
        expect.arrayContaining(questions.map(({ path }) => path)),
      );
    }
  });

  it('ask about a disaster only when it was the cause', () => {
    expect(askedOf('fannie-mae', { 'hardship.cause': 'death' })).not.toContain('disaster.occurredOn');
    expect(askedOf('fannie-mae', { 'hardship.cause': 'disaster' })).toContain('disaster.occurredOn');
  });

  it('keep a settled answer out of the case and what was typed in the draft', () => {
    const answers = { 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '2026-4-' };
    expect(standing(answers)).toEqual({ 'arrears.current': 'yes' });
    expect(standing({ ...answers, 'arrears.current': 'no' })['arrears.oldestUnpaidDueDate']).toBe('2026-4-');
  });
});

describe('the way through the pages', () => {
  const example = exampleAnswers(TODAY);
  const pageAt = (route: string) => {
    const page = PAGES.find((one) => one.route === route);
    if (!page) throw new Error(route);
    return page;
  };

  it('passes over a page that asks nothing, both ways', () => {
    expect(wayOn(pageAt('questions/hardship'), example, 'es', false)).toBe('/es/preguntas/planes');
    expect(wayBack(pageAt('questions/plans'), example, 'en')).toBe('/en/questions/hardship');
    expect(wayBack(pageAt('questions/owner'), example, 'en')).toBe('/en');
  });

  it('leads from a change back to the review, by way of a question the change has raised', () => {
    expect(wayOn(pageAt('questions/rate'), example, 'en', true)).toBe('/en/review');
    const afterDisaster = { ...example, 'hardship.cause': 'disaster' };
    expect(wayOn(pageAt('questions/hardship'), afterDisaster, 'en', true)).toBe('/en/questions/disaster?review');
  });

  it('comes back to the first page not seen yet', () => {
    expect(firstOpen({})).toBe('questions/owner');
    expect(firstOpen({ 'loan.backer': 'fha', 'loan.firstLien': '' })).toBe('questions/home');
    expect(firstOpen(example)).toBe('review');
  });

  it('has an example that can be read as it stands', () => {
    expect(read(caseSchema, caseFileOf(standing(example), TODAY)).ok).toBe(true);
  });
});
