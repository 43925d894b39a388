import { join } from 'node:path';
import { build } from 'esbuild';
import compile from 'icu-minify/compile';
import { root } from './project.mjs';

/**
 * A loader of Next's bundler: takes a module of words and gives the same words with every message parsed, so that
 * no page brings a parser. Everywhere else use-intl parses them itself, and says the same (a test).
 */
export default function compileWords() {
  const done = this.async();
  compiledModule(this.resourcePath, (file) => this.addDependency(file)).then((code) => done(null, code), done);
}

async function compiledModule(file, dependOn) {
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
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return Object.entries(module)
    .map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};\n`)
    .join('');
}

function compiled(words) {
  if (typeof words === 'string') return compile(words);
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, compiled(inner)]));
}
