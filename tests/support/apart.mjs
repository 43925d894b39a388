import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { npm, root } from '../../app/_server/project.mjs';

/**
 * Loads packages that one command alone needs: installed apart in `.cache/NAME`, so that nobody else waits for them.
 * @param {string} name
 * @param {Record<string, string>} versions each package with its exact version
 */
export function loadApart(name, versions) {
  const folder = join(root, '.cache', name);
  const manifest = JSON.stringify({ private: true, dependencies: versions });
  const file = join(folder, 'package.json');
  const isThere =
    existsSync(file) && readFileSync(file, 'utf8') === manifest && existsSync(join(folder, 'node_modules'));
  if (!isThere) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, manifest);
    if (npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']) !== 0) {
      throw new Error(`What ${name} needs could not be installed. Is there a network?`);
    }
  }
  return createRequire(file);
}
