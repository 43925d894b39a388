import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../app/_server/project.mjs';

const outfile = join(root, '.cache', 'bench', 'ours.mjs');
await build({
  entryPoints: [join(root, 'tests/bench/ours.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
});

/**
 * What is measured, as people get it: bundled. The loader that runs the bench itself tells the engine the name of every function
 * each time that one is made, which is a quarter of a simulation.
 */
export const { ourSchedule, full, withSchedules }: typeof import('./ours') = await import(pathToFileURL(outfile).href);
