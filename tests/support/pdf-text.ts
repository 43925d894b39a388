import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';

/** Every text of a PDF file in the order it was drawn, page by page, as a reader selects it. */
export async function pdfTexts(bytes: Uint8Array | ArrayBuffer): Promise<readonly (readonly string[])[]> {
  const file = await PDFDocument.load(bytes);
  return file.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    return streams.flatMap((one) => {
      const stream = one instanceof PDFRawStream ? one : file.context.lookup(one);
      return stream instanceof PDFRawStream ? shownIn(decodePDFRawStream(stream).decode()) : [];
    });
  });
}

/** The strings of the `Tj` operator; the standard fonts write Windows-1252. */
function shownIn(stream: Uint8Array): string[] {
  const operators = new TextDecoder('latin1').decode(stream);
  return [...operators.matchAll(/<([0-9A-Fa-f]*)>\s*Tj/g)].map(([, hex = '']) =>
    new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex')),
  );
}
