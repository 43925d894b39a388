import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The files of a Word file by their paths, as text. */
export function docxParts(bytes: ArrayBuffer | Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** Its text as a reader sees it: paragraphs apart by an empty line, a line where one is broken. */
export function docxText(bytes: ArrayBuffer | Uint8Array): string {
  const { 'word/document.xml': xml = '' } = docxParts(bytes);
  const paragraphs = [...xml.matchAll(/<w:p[ >](.*?)<\/w:p>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:br\/>|<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, written = '\n']) => written).join(''),
  );
  return paragraphs.join('\n\n').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
