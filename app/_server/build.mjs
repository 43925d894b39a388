import { pathToFileURL } from 'node:url';
import { install, isBuilt, requireNode, runPackage, stamped } from './project.mjs';
import { seal } from './seal.mjs';

/** Exports the pages into out/ and seals them; does nothing while their inputs are unchanged. */
export async function build() {
  if (isBuilt()) return true;
  return stamped(() => {
    if (runPackage('next/dist/bin/next', ['build']) !== 0) return false;
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
