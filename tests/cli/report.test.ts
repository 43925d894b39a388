import { describe, expect, it } from 'vitest';
import { answerLines, type OutputForm } from '../../lib/cli/batch-lines';
import { REPORT_WRITERS } from '../../lib/cli/report';
import { summarize } from '../../lib/cli/summary';
import { headerOf } from '../../lib/cli/written-part';
import { csvLine } from '../../lib/contract/csv-cases';
import { speaker } from '../../lib/words/say';
import { documentWith, simulationWith } from '../support/household';
import { alivio } from './run';

const CASES = [
  {},
  { 'household.affordablePayment': '100.00' },
  { 'loan.backer': 'fha' },
  { 'loan.escrow': '-5' },
  { 'loan.backer': 'usda-direct' },
].map(documentWith);

function outputOf(form: OutputForm): string {
  const lines = CASES.map((document, index) => ({ line: index + 1, text: JSON.stringify(document) }));
  return headerOf(form) + answerLines({ lines, from: 'ndjson', form, locale: 'en' }).text;
}

async function* linesIn(text: string) {
  yield text.trimEnd().split('\n');
}

/** A row of an option that a case may get, with its payment before and after. */
function rowFrom(before: number, after: number, line: number): string {
  const cents = (amount: number) => `${Math.trunc(amount / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
  const change = `${after < before ? '-' : ''}${cents(Math.abs(after - before))}`;
  return csvLine([line, 'fha.partial-claim', 'partial-claim', 'may-qualify', null, cents(after), change, null, null]);
}

describe('a report', () => {
  it('is the same from every form of a batch', async () => {
    const [whole, ...others] = await Promise.all(
      (['whole', 'brief', 'ndjson-rows', 'csv-rows'] as const).map((form) => summarize(linesIn(outputOf(form)))),
    );
    expect(others).toEqual([whole, whole, whole]);
    expect(whole).toMatchObject({ cases: 5, refused: 1, withoutOptions: 1 });
  });

  it('counts what became of each option', async () => {
    const { options } = await summarize(linesIn(outputOf('csv-rows')));
    const simulations = [simulationWith(), simulationWith({ 'household.affordablePayment': '100.00' })];
    for (const { id } of simulations[0]?.options ?? []) {
      const found = options.find((option) => option.id === id);
      for (const [status, count] of Object.entries(found?.statuses ?? {})) {
        expect(count, `${id} ${status}`).toBe(
          simulations.filter((one) => one.options.some((option) => option.id === id && option.status === status))
            .length,
        );
      }
    }
  });

  it('puts a change into the range that it reaches, to the cent', async () => {
    // 1000.00 today: 20 % less is 800.00, a cent more is not 20 % less any more.
    const rows = [59_999, 60_000, 79_999, 80_000, 80_001, 99_999, 100_000, 109_999, 110_000];
    const { options, mayQualify } = await summarize(
      linesIn(headerOf('csv-rows') + rows.map((after, index) => rowFrom(100_000, after, index + 1)).join('')),
    );
    expect(options).toEqual([expect.objectContaining({ changes: [1, 1, 1, 2, 1, 2, 1] })]);
    expect(mayQualify).toBe(rows.length);
  });

  it('is one page that asks no other place for anything, each picture with its table', async () => {
    for (const locale of ['en', 'es'] as const) {
      const page = REPORT_WRITERS.html(await summarize(linesIn(outputOf('csv-rows'))), speaker(locale));
      expect(page).not.toMatch(/\b(src|href|url|import|script)\b|https?:/);
      expect(page.match(/<figure role="img" aria-label="[^"]+"/g)).toHaveLength(2);
      expect(page.match(/<table>/g)).toHaveLength(2);
      expect(page).toContain(`<html lang="${locale}">`);
    }
  });

  it('refuses a file that no batch wrote, by its line', async () => {
    const row = outputOf('ndjson-rows').split('\n')[0];
    const { code, stdout, stderr } = await alivio(['report'], `${row}\n{"line":2,"option":"<script>"}\n`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^-:2: /);
  });

  it('is printed as text, CSV or a page', async () => {
    const output = outputOf('brief');
    const [text, csv, page] = await Promise.all(
      [[], ['--to', 'csv'], ['--to', 'html', '--lang', 'es']].map((options) => alivio(['report', ...options], output)),
    );
    expect(text?.stdout).toMatch(/^Cases: 5\nRefused: 1\n/);
    expect(csv?.stdout).toMatch(/^option,measure,value,cases\n,cases,,5\n/);
    expect(page?.stdout).toMatch(/^<!doctype html>/);
  });
});
