import { describe, expect, it } from 'vitest';
import { sheetPdf } from '../../components/print/pdf';
import { explainSimulation } from '../../lib/explain/explain';
import { type SheetContent, sheetOf } from '../../lib/explain/sheet';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith } from '../support/household';
import { pdfTexts } from '../support/pdf-text';

const BOTH = [speaker('es'), speaker('en')] as const;
const PHONE = '800-569-4287';

function sheetFor(loanCase: ReturnType<typeof caseWith>): SheetContent {
  const simulation = simulate(loanCase);
  return sheetOf(loanCase, simulation, explainSimulation(simulation), speaker('en').say);
}

/** Blanks and line ends fall where the columns want them. */
const squeezed = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');

describe('the file of the sheet', () => {
  it('holds every line in both languages, accents included, as text that can be selected', async () => {
    const sheet = sheetFor(caseWith());
    const pages = await pdfTexts(await sheetPdf(sheet, BOTH, PHONE));
    const text = squeezed(pages.flat());
    for (const { say, value } of BOTH) {
      for (const line of sheet.parts.flatMap(({ title, lines }) => [
        { is: 'sentence', sentence: title } as const,
        ...lines,
      ])) {
        if (line.is === 'sentence') expect(text).toContain(squeezed([say(line.sentence)]));
        if (line.is === 'heading') expect(text).toContain(squeezed([say(line.title)]));
        if (line.is === 'figure') expect(text).toContain(squeezed([value(line.value)]));
        if (line.is === 'source') {
          const { document, section, url } = line.source;
          expect(text).toContain(squeezed([`${document}, ${section} (en inglés)`]));
          expect(text).toContain(squeezed([url]));
        }
      }
    }
    expect(text).toContain('préstamo');
    expect(text).toContain('¿Qué');
    expect(text).toContain(sheet.code);
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  it('is the same file every time, and names no tool, no place and no moment', async () => {
    const sheet = sheetFor(caseWith());
    const [one, again] = [await sheetPdf(sheet, BOTH, PHONE), await sheetPdf(sheet, BOTH, PHONE)];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(one).toString('latin1')).not.toMatch(/pdf-lib|D:20(?!261123000000)/);
  });

  it('has one or two pages, plain or with everything there is to tell', async () => {
    const plain = sheetFor(caseWith({ 'hardship.cause': null, 'household.wantsToStay': null }));
    const longest = sheetFor(caseWith({ 'loan.backer': 'unknown', 'foreclosure.saleOn': '2026-12-20' }));
    for (const sheet of [plain, longest]) {
      for (const both of [BOTH, [BOTH[1], BOTH[0]]] as const) {
        const pages = await pdfTexts(await sheetPdf(sheet, both, PHONE));
        expect([1, 2]).toContain(pages.length);
      }
    }
  });

  it('can be made for any household on at most two pages, all of them written', async () => {
    for (const document of sampledCases(30)) {
      const pages = await pdfTexts(await sheetPdf(sheetFor(caseOf(document)), BOTH, PHONE));
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const page of pages) expect(page.length).toBeGreaterThan(3);
    }
  });
});
