import type { Locator, Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { caseSchema } from '../../lib/case/schema';
import { explainSimulation } from '../../lib/explain/explain';
import { effectiveAnswers } from '../../lib/interview/effective-answers';
import { exampleAnswers } from '../../lib/interview/example';
import { type Answers, caseFileOf } from '../../lib/interview/typed';
import type { OptionResult } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import type { Locale } from '../../lib/words/locale';
import { expect } from './support';

/** The made-up family on one day, as the pages show it and as the engine answers it. */
export const TODAY = date('2026-11-23');
export const EXAMPLE = exampleAnswers(TODAY);
export const loanCase = caseSchema.parse(caseFileOf(effectiveAnswers(EXAMPLE), TODAY));
export const simulation = simulate(loanCase);
export const explanation = explainSimulation(simulation);

export function optionOf(id: string): OptionResult {
  const option = simulation.options.find((one) => one.id === id);
  if (!option) throw new Error(`No option ${id}`);
  return option;
}

/** Gives these answers in this tab, before it opens a page. */
export async function answerIn(page: Page, answers: Answers) {
  await page.clock.setFixedTime(`${TODAY}T12:00:00`);
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('alivio.answers') === null) sessionStorage.setItem('alivio.answers', kept);
  }, JSON.stringify(answers));
}

/** Opens a page as somebody finds it who has given these answers in this tab. */
export async function open(page: Page, route: Route, locale: Locale, answers: Answers = EXAMPLE) {
  await answerIn(page, answers);
  await page.goto(pathOf(route, locale));
}

/** The cells of table rows as text; opens what is folded around them first. */
export async function cells(table: Locator): Promise<string[][]> {
  await expect(table.locator('tbody tr')).not.toHaveCount(0);
  return await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));
}
