import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from '../../app/_server/project.mjs';

const folder = join(root, '.cache', 'empty');
const PAGE =
  "export const metadata = { title: 'Empty', description: 'An empty page.' };\nexport default () => <h1>Empty</h1>;\n";
const LAYOUT = 'export default ({ children }) => <html lang="en"><body><main>{children}</main></body></html>;\n';
const CONFIG = "export default { output: 'export', turbopack: { root: '../..' } };\n";

/**
 * Exports a page that holds nothing but a heading, with the installed version of the framework: what no page can be lighter
 * than. Returns the folder of the export; builds again only for another version.
 */
export function buildEmptyPage() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'));
  const stamp = join(folder, 'built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return join(folder, 'out');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'app/page.jsx'), PAGE);
  writeFileSync(join(folder, 'app/layout.jsx'), LAYOUT);
  writeFileSync(join(folder, 'next.config.mjs'), CONFIG);
  if (runPackage('next/dist/bin/next', ['build', folder]) !== 0) throw new Error('The empty page could not be built.');
  writeFileSync(stamp, version);
  return join(folder, 'out');
}
