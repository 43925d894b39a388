import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './project.mjs';

/**
 * A loader of Next's bundler: takes a module that exports data alone and gives the data as they are worked out, so that no
 * page brings what works them out. Everywhere else the module does so itself.
 */
export default function compileData() {
  const done = this.async();
  dataOf(this.resourcePath, (file) => this.addDependency(file)).then((data) => done(null, moduleOf(data)), done);
}

/** What a module exports, run with all that it imports. */
export async function dataOf(file, dependOn) {
  const { metafile, outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  for (const input of Object.keys(metafile.inputs)) dependOn(join(root, input));
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A module that exports these data. */
export function moduleOf(data) {
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}
