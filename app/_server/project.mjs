import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed: node's own modules only.

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const out = join(root, 'out');

/** Stops with one clear sentence instead of a stack trace of some dependency. */
export function requireNode() {
  const wanted = /(\d+)\.(\d+)/.exec(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = [Number(wanted[1]), Number(wanted[2])];
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Alivio needs Node.js ${wanted[0]} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** Runs a program to its end, with its output on our terminal and no standard input; gives its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
  });
  if (result.signal === 'SIGINT' || result.signal === 'SIGTERM') process.exit(130);
  return result.status ?? 1;
}

/** Runs the command line of an installed package with this very node. */
export function runPackage(file, args, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

/** Runs npm itself; gives its exit code. */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs exactly what the lock says, if that has not been done. */
export function install() {
  const stamp = join(root, 'node_modules', '.installed');
  const state = `${process.platform} ${process.arch} ${hashOf(['package.json', 'package-lock.json'])}`;
  if (readStamp(stamp) === state) return true;
  console.log('Installing the packages that package-lock.json names ...');
  // No package needs its install script, so none runs; our own `prepare` is a part of the build.
  const flags = ['--include=dev', '--include=optional', '--ignore-scripts'];
  // A registry mirror may lack another platform's binary; `npm ci` then refuses, a plain install of the same lock does not.
  if (npm(['ci', ...flags]) !== 0 && npm(['install', '--no-save', ...flags]) !== 0) return false;
  writeFileSync(stamp, state);
  return true;
}

const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const buildStamp = join(root, '.cache', 'build');

/** What the pages are made from: their files, and where they will be published. */
function inputsOfPages() {
  return `${hashOf(INPUTS)} ${process.env.SITE_URL ?? ''} ${process.env.SITE_CONTACT ?? ''}`;
}

/** Whether the export in `out/` was made from the files as they are now. */
export function isBuilt() {
  return existsSync(join(out, 'index.html')) && readStamp(buildStamp) === inputsOfPages();
}

/** Runs `work` and remembers what it was made from, if it succeeded. */
export async function stamped(work) {
  const inputs = inputsOfPages();
  rmSync(buildStamp, { force: true });
  if (!(await work())) return false;
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, inputs);
  return true;
}

/** Every file below a folder, sorted; a file is its own list, and what does not exist has none. */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The address that a file of the export answers at: `/es/sala.html` at `/es/sala`, `/index.html` at `/`. */
export function addressOf(path) {
  return path.replace(/\.html$/, '').replace(/\/(index)?$/, '') || '/';
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
