import { BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

/** US letter, in twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840 };
const MARGIN = 1_080;
const COLUMN = (PAGE.width - 2 * MARGIN) / 2;
const GUTTER = 180;
/** In half points. */
const TEXT_SIZE = 20;
/** In twentieths of a point. */
const AFTER_PARAGRAPH = 160;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/**
 * A letter as a Word file, to be changed before it is sent: the English to send and, beside each paragraph, the Spanish. A
 * paragraph stands where an empty line does, a line where one ends.
 */
export async function letterDocx(title: string, english: string, spanish: string): Promise<ArrayBuffer> {
  const beside = spanish.split('\n\n');
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Arial', size: TEXT_SIZE, language: { value: 'en-US' } } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: { left: MARGIN, right: MARGIN } } },
        children: [
          new Table({
            width: { size: 2 * COLUMN, type: WidthType.DXA },
            columnWidths: [COLUMN, COLUMN],
            borders: NO_BORDERS,
            rows: english
              .split('\n\n')
              .map(
                (paragraph, index) =>
                  new TableRow({ children: [cell(paragraph, 'en-US'), cell(beside[index] ?? '', 'es-US')] }),
              ),
          }),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}

function cell(paragraph: string, language: string): TableCell {
  return new TableCell({
    width: { size: COLUMN, type: WidthType.DXA },
    margins: { right: GUTTER },
    children: [
      new Paragraph({
        spacing: { after: AFTER_PARAGRAPH },
        children: paragraph
          .split('\n')
          .map(
            (line, index) => new TextRun({ text: line, language: { value: language }, ...(index > 0 && { break: 1 }) }),
          ),
      }),
    ],
  });
}
