import { Document, Packer, Paragraph, TextRun } from 'docx';

/** US letter, in twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840 };
/** In half points. */
const TEXT_SIZE = 22;
/** In twentieths of a point. */
const AFTER_PARAGRAPH = 160;

/** A letter as a Word file, to be changed before it is sent: a paragraph where an empty line stands, a line where one ends. */
export async function letterDocx(title: string, text: string): Promise<ArrayBuffer> {
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Arial', size: TEXT_SIZE, language: { value: 'en-US' } } } } },
    sections: [
      {
        properties: { page: { size: PAGE } },
        children: text.split('\n\n').map(
          (paragraph) =>
            new Paragraph({
              spacing: { after: AFTER_PARAGRAPH },
              children: paragraph
                .split('\n')
                .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
            }),
        ),
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}
