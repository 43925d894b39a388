import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compress } from './compress.mjs';
import { install, isBuilt, out, requireNode, root, runPackage, stamped } from './project.mjs';
import { seal } from './seal.mjs';

/** Bundles the command line, exports the pages into out/, seals them, writes what keeps them on a device and compresses them; leaves the pages alone while their inputs are unchanged. */
export async function build() {
  const site = process.env.SITE_URL;
  if (site && !/^https?:\/\/[^/\s]+\/?$/.test(site)) {
    console.error('SITE_URL has to be the address of the site without a path. For example: https://alivio.example');
    return false;
  }
  // Their bundler is there only once the packages are installed.
  const { buildBin } = await import('./bin.mjs');
  const { buildServiceWorker } = await import('./offline.mjs');
  await buildBin();
  if (isBuilt()) return true;
  return stamped(async () => {
    if (runPackage('next/dist/bin/next', ['build']) !== 0) return false;
    copyFileSync(join(root, 'dist', 'licenses.txt'), join(out, 'licenses.txt'));
    const { pages, problems } = seal();
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) return false;
    console.log(`Sealed ${pages} pages.`);
    const { files, bytes } = await buildServiceWorker();
    console.log(`A device keeps ${files} files, ${(bytes / 1e6).toFixed(1)} MB unpacked.`);
    await compress();
    return true;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  process.exitCode = install() && (await build()) ? 0 : 1;
}
