import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1024 bytes) of compressed script that a page of an export names: what a browser fetches before all else. */
export function scriptKilobytes(out, page) {
  return scriptsOf(out, page)
    .map((path) => gzipSync(readFileSync(join(out, path))).length / 1024)
    .reduce((sum, one) => sum + one, 0);
}

/** The scripts that a page names, but not those for browsers that know no modules. */
export function scriptsOf(out, page) {
  const html = readFileSync(join(out, `${page}.html`), 'utf8');
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const named = tags
    .filter((tag) => !/nomodule/i.test(tag) && (tag.startsWith('<script') || /as="script"/.test(tag)))
    .map((tag) => /(?:src|href)="([^"?]+)/.exec(tag)?.[1])
    .filter((path) => path !== undefined);
  return [...new Set(named)];
}
