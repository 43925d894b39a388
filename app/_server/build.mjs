import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, isBuilt, out, requireNode, root, runPackage, stamped } from './project.mjs';
import { seal } from './seal.mjs';

/** Bundles the command line, exports the pages into out/ and seals them; leaves the pages alone while their inputs are unchanged. */
export async function build() {
  const site = process.env.SITE_URL;
  if (site && !/^https?:\/\/[^/\s]+\/?$/.test(site)) {
    console.error('SITE_URL has to be the address of the site without a path. For example: https://alivio.example');
    return false;
  }
  // Its bundler is there only once the packages are installed.
  const { buildBin } = await import('./bin.mjs');
  await buildBin();
  if (isBuilt()) return true;
  return stamped(() => {
    if (runPackage('next/dist/bin/next', ['build']) !== 0) return false;
    copyFileSync(join(root, 'dist', 'licenses.txt'), join(out, 'licenses.txt'));
    const { pages, problems } = seal();
    for (const problem of problems) console.error(problem);
    if (problems.length === 0) console.log(`Sealed ${pages} pages.`);
    return problems.length === 0;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  process.exitCode = install() && (await build()) ? 0 : 1;
}
