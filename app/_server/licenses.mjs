import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from './project.mjs';

const OURS = ['app', 'components', 'lib'];

/** The package that an import names; undefined for our own files and node's modules. */
function packageOf(specifier) {
  const name = specifier.replace(/^.*\/node_modules\//, '');
  if (/^[./]|^node:/.test(name)) return undefined;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages that become part of the pages and programs: those that our files import, and what these depend on. */
function shipped() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const imported = OURS.flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => /\.(ts|tsx|css)$|service-worker\.mjs$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:from|import|src:)\s*\(?\s*['"]([^'"]+)['"]/g)])
    .flatMap(([, specifier]) => packageOf(specifier) ?? []);
  const waiting = imported.map((name) => `node_modules/${name}`);
  const found = new Map();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const locked = packages[path];
    if (locked === undefined || found.has(path)) continue;
    found.set(path, locked);
    const within = (name) =>
      packages[`${path}/node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    waiting.push(...Object.keys(locked.dependencies ?? {}).map(within));
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What their makers ask to go along with every copy: name, version, licence, where the source is, and the licence's text, package by package. */
export function licenseTexts() {
  const texts = shipped().map(([path, { version, license }]) => {
    const folder = join(root, path);
    const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
    const name = path.split('node_modules/').at(-1);
    return [
      `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}/v/${version}`,
      ...files.map((file) => readFileSync(join(folder, file), 'utf8').trim()),
    ].join('\n\n');
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
