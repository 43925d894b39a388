import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { licenseTexts } from './licenses.mjs';
import { root } from './project.mjs';

/** What is built, by the name of its file: the command line, its threads, and the endpoint that our server asks. */
const ENTRIES = { alivio: 'lib/cli/main.ts', worker: 'lib/cli/worker.ts', endpoint: 'lib/cli/endpoint.ts' };

/** Bundles the package's programs, so that they run on plain node with nothing beside them and start at once. */
export async function buildBin(folder = join(root, 'dist')) {
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    // Names stay, so that a fault can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'node',
    target: 'node20.9',
    format: 'esm',
    mainFields: ['module', 'main'],
    // Packages of the older kind ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module';const require = $createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'licenses.txt'), licenseTexts());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildBin();
