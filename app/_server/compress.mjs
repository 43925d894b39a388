import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesUnder, out } from './project.mjs';

/** How hard each kind is compressed, from 0 to 11: scripts and styles are few, pages are many and would take a minute. */
const QUALITIES = { '.js': 11, '.css': 11, '.html': 9 };

/** What a compressed twin of a file adds to its name. */
export const BROTLI_ENDING = '.br';

const compressed = promisify(brotliCompress);

/** Writes beside each script, style and page of out/ its twin for browsers that know Brotli. */
export async function compress() {
  const files = filesUnder(out).filter((file) => extname(file) in QUALITIES);
  await Promise.all(
    files.map(async (file) => {
      const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITIES[extname(file)] };
      await writeFile(`${file}${BROTLI_ENDING}`, await compressed(await readFile(file), { params }));
    }),
  );
}
