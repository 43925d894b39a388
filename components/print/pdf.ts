import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { SheetContent, SheetLine } from '../../lib/explain/sheet';
import type { Speaker } from '../../lib/words/speech';

/** US letter, in points. */
const WIDTH = 612;
const HEIGHT = 792;
const MARGIN = 30;
const FOOT = 40;
const GUTTER = 20;
const COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
/** Share of a column's width that a figure's label takes. */
const LABEL = 0.6;
const TICK = 12;

const BODY = { size: 8.5, leading: 9.7 };
const TITLE = { size: 15, leading: 18 };
const HEAD = { size: 10, leading: 13 };
const SMALL = { size: 7.5, leading: 9.5 };
const SOFT = rgb(0.3, 0.3, 0.3);

/** A sheet that would take more pages is drawn smaller, down to this share of its size. */
const MOST_PAGES = 2;
const SMALLER = 0.04;
const SMALLEST = 0.88;

type Style = typeof BODY;

interface Text {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: PDFFont;
  readonly style?: Style;
}

/** The sheet as a PDF file with text that can be selected: the same lines as on the page, both languages side by side. */
export async function sheetPdf(
  sheet: SheetContent,
  both: readonly [Speaker, Speaker],
  phone: string,
  scale = 1,
): Promise<ArrayBuffer> {
  const [first] = both;
  const file = await PDFDocument.create();
  const [plain, bold] = [
    await file.embedFont(StandardFonts.Helvetica),
    await file.embedFont(StandardFonts.HelveticaBold),
  ];
  const paper = paperOf(file, scale);
  const columns = both.map((one, index) => ({ ...one, x: MARGIN + index * (COLUMN + GUTTER) }));

  file.setTitle(first.words('sheet.title'));
  file.setLanguage(first.locale);
  file.setCreator(first.words('site.name'));
  file.setProducer(first.words('site.name'));
  // Not the clock: the same answers on the same day make the same file.
  const asOf = new Date(`${sheet.asOf}T00:00:00Z`);
  file.setCreationDate(asOf);
  file.setModificationDate(asOf);

  const inColumns = (textOf: (speaker: Speaker) => string, font = plain, style = BODY, indent = 0) =>
    paper.row(
      columns.map((one) => ({ text: textOf(one), x: one.x + indent, width: COLUMN - indent, font, style })),
      style,
    );

  inColumns(({ words }) => words('sheet.title'), bold, TITLE);
  for (const sentence of sheet.intro) inColumns(({ say }) => say(sentence));
  for (const { id, title, lines } of sheet.parts) {
    paper.space(4, HEAD.leading + 3 * BODY.leading);
    inColumns(({ say }) => say(title), bold, HEAD);
    paper.rule();
    for (const line of lines) draw(line, id === 'questions');
  }

  function draw(line: SheetLine, ticked: boolean) {
    switch (line.is) {
      case 'heading':
        paper.space(3, 4 * BODY.leading);
        inColumns(({ say }) => say(line.title), bold);
        inColumns(({ say }) => line.notes.map(say).join(' · '));
        return;
      case 'sentence':
        if (ticked) paper.boxes(columns.map(({ x }) => x));
        inColumns(({ say }) => say(line.sentence), plain, BODY, ticked ? TICK : 0);
        return;
      case 'figure':
        paper.row(
          columns.flatMap(({ say, value, x }) => [
            { text: say(line.label), x, width: COLUMN * LABEL - 6, font: plain },
            { text: value(line.value), x: x + COLUMN * LABEL, width: COLUMN * (1 - LABEL), font: bold },
          ]),
        );
        return;
      case 'source': {
        const { document, section, url } = line.source;
        const name = first.words('results.reasons.sourceInFile', { document, section });
        paper.row(
          columns.map(({ x }, index) => ({
            text: index === 0 ? name : url,
            x,
            width: COLUMN,
            font: plain,
            style: SMALL,
          })),
          SMALL,
        );
        return;
      }
      case 'blank':
        paper.space(0, 3 * BODY.leading);
        inColumns(({ say }) => say(line.label));
        paper.space(7);
        paper.rule();
    }
  }

  if (paper.pages.length > MOST_PAGES && scale > SMALLEST) return sheetPdf(sheet, both, phone, scale - SMALLER);
  for (const [index, page] of paper.pages.entries()) {
    const foot = (text: string, y: number) =>
      page.drawText(text, { x: MARGIN, y, size: SMALL.size, font: plain, color: SOFT });
    const pages = { page: index + 1, pages: paper.pages.length };
    foot(both.map(({ words }) => words('sheet.counselor', { phone })).join('  ·  '), 30);
    foot([...both.map(({ words }) => words('sheet.page', pages)), sheet.code].join('  ·  '), 20);
  }
  const bytes = await file.save();
  return bytes.slice().buffer;
}

const LETTER = { size: 10, leading: 13, top: 42, apart: 8 };

/**
 * A letter as a PDF file with text that can be selected: the English to send and, beside each paragraph, the Spanish. What the
 * font cannot write stands without its accents, or as “?”.
 */
export async function letterPdf(title: string, english: string, spanish: string, asOf: string): Promise<ArrayBuffer> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const written = new Set(font.getCharacterSet());
  const paper = paperOf(file);
  const day = new Date(`${asOf}T00:00:00Z`);
  file.setTitle(title);
  file.setLanguage('en');
  file.setCreationDate(day);
  file.setModificationDate(day);
  paper.space(LETTER.top);
  const columns = [english, spanish].map((text) => text.split('\n\n'));
  for (const index of (columns[0] ?? []).keys()) {
    const paragraphs = columns.map((column) => (column[index] ?? '').split('\n'));
    for (const line of (paragraphs[0] ?? []).keys()) {
      paper.row(
        paragraphs.map((lines, column) => ({
          text: printed(lines[line] ?? ''),
          x: MARGIN + column * (COLUMN + GUTTER),
          width: COLUMN,
          font,
          style: LETTER,
        })),
        LETTER,
      );
    }
    paper.space(LETTER.apart);
  }
  const bytes = await file.save();
  return bytes.slice().buffer;

  function printed(line: string): string {
    return [...line.normalize('NFC')].map((character) => writable(character, written)).join('');
  }
}

function writable(character: string, written: ReadonlySet<number>): string {
  const isWritten = (one: string) => written.has(one.codePointAt(0) ?? 0);
  if (isWritten(character)) return character;
  const [letter = '?'] = character.normalize('NFD');
  return isWritten(letter) ? letter : '?';
}

/** Rows from the top down, on as many pages as they need; `scale` makes all of it smaller. */
function paperOf(file: PDFDocument, scale = 1) {
  const top = HEIGHT - MARGIN;
  let page = file.addPage([WIDTH, HEIGHT]);
  const pages: PDFPage[] = [page];
  let y = top;

  /** Leaves some space, and begins a new page where less than `needed` would follow it. */
  function space(points: number, needed = 0) {
    y -= points * scale;
    if (y - needed * scale >= FOOT) return;
    page = file.addPage([WIDTH, HEIGHT]);
    pages.push(page);
    y = top;
  }

  /** Texts side by side; the row is as high as the highest. */
  function row(texts: readonly Text[], { leading }: Style = BODY) {
    const wrapped = texts.map(({ style = BODY, ...text }) => {
      const size = style.size * scale;
      return { ...text, size, lines: wrap({ ...text, size }) };
    });
    const height = Math.max(...wrapped.map(({ lines }) => lines.length)) * leading;
    space(0, height);
    for (const { lines, x, font, size } of wrapped) {
      for (const [index, line] of lines.entries()) {
        page.drawText(line, { x, y: y - size - index * leading * scale, size, font });
      }
    }
    y -= (height + 1) * scale;
  }

  function rule() {
    page.drawLine({ start: { x: MARGIN, y }, end: { x: WIDTH - MARGIN, y }, thickness: 0.6, color: SOFT });
    y -= 4 * scale;
  }

  /** Small boxes to tick off, beside the next row. */
  function boxes(places: readonly number[]) {
    space(1.5, 2 * BODY.leading);
    const width = 7 * scale;
    for (const x of places) {
      page.drawRectangle({ x, y: y - 8 * scale, width, height: width, borderWidth: 0.7, borderColor: SOFT });
    }
  }

  return { pages, row, rule, space, boxes };
}

/** Lines no wider than the text's place; a word that is wider by itself (an address) is cut. */
function wrap({ text, width, font, size }: Omit<Text, 'style'> & { readonly size: number }): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => font.widthOfTextAtSize(words, size) <= width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (!fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line];
}
