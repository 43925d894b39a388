import { describe, expect, it } from 'vitest';
import { letterDocx } from '../../components/print/docx';
import { letterToSend, REQUESTS } from '../../lib/explain/letters-to-send';
import { letterText } from '../../lib/words/letter-text';
import { speaker } from '../../lib/words/say';
import { docxParts, docxText } from '../support/docx-text';
import { caseWith } from '../support/household';

const SENDER = { name: 'Zoë Muñoz & <Sons>', home: '1 Calle "Ñ"', loanNumber: '', servicer: 'O’Neil’s' };

describe('the Word file of a letter', () => {
  it.each(REQUESTS)('holds the very text of the letter, and the Spanish beside it (%s)', async (request) => {
    const loanCase = caseWith({ 'foreclosure.decisionOn': '2026-11-20', 'foreclosure.denialReasons': ['other'] });
    const [english, spanish] = [speaker('en'), speaker('es')].map((voice) =>
      letterText(letterToSend(request, 'figures', loanCase), SENDER, loanCase.asOf, voice),
    );
    // A row holds a paragraph and, beside it, its Spanish.
    const rows = docxText(await letterDocx('A letter', english ?? '', spanish ?? '')).split('\n\n');
    expect(rows.filter((_, index) => index % 2 === 0).join('\n\n')).toBe(english);
    expect(rows.filter((_, index) => index % 2 === 1).join('\n\n')).toBe(spanish);
  });

  it('is American letter paper in English, and names nobody as its writer', async () => {
    const parts = docxParts(await letterDocx('Appeal', 'Dear servicer', 'Estimados'));
    expect(parts['word/document.xml']).toContain('w:w="12240" w:h="15840"');
    expect(parts['word/document.xml']).toMatch(/w:lang w:val="es-US"/);
    expect(parts['word/styles.xml']).toContain('w:val="en-US"');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Appeal</dc:title>');
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy/);
  });
});
