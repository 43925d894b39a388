import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { addressOf, filesUnder, out, root } from './project.mjs';

/** What only search engines and hosts ask for, and the page of an address that does not exist. */
const NOT_KEPT = ['/robots.txt', '/sitemap.xml', '/_headers', '/404.html'];

/** Pages of which there is one for each option, source of examples or word: without a network they are loaded whole. */
const LOADED_WHOLE = /^\/..\/(reglas|rules|glosario|glossary)\//;

/** Writes out/service-worker.js, which keeps the sealed pages on a device; gives how many files and how many bytes it keeps. */
export async function buildServiceWorker() {
  const files = keptFiles();
  await build({
    absWorkingDir: root,
    entryPoints: ['app/_server/service-worker.mjs'],
    outfile: join(out, 'service-worker.js'),
    bundle: true,
    minify: true,
    target: 'es2020',
    define: {
      KEPT_FILES: JSON.stringify(files.map(({ url, revision }) => ({ url, revision }))),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'warning',
  });
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Every file of the export that a browser asks for, at its address; a revision tells one version of it from the next. */
function keptFiles() {
  const names = filesUnder(out).map((file) => `/${relative(out, file).split(sep).join('/')}`);
  return names
    .filter((name) => isKept(name, names))
    .map((name) => {
      const body = readFileSync(join(out, name));
      // The name of a script or style holds its hash.
      const revision = name.startsWith('/_next/static/')
        ? null
        : createHash('sha256').update(body).digest('base64url').slice(0, 12);
      return { url: encodeURI(addressOf(name)), revision, bytes: body.length };
    });
}

/** A `.txt` is what the router asks for instead of a page; those beside the page’s own only speed up the first sight of a link. */
function isKept(name, names) {
  if (NOT_KEPT.includes(name)) return false;
  if (!name.endsWith('.txt')) return true;
  return names.includes(name.replace(/\.txt$/, '.html')) && !LOADED_WHOLE.test(name);
}
