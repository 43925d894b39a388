import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTRACT_EXAMPLE, simulationWith } from '../support/household';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'alivio-pack-'));
const shell = process.platform === 'win32';
const npm = (args: readonly string[], cwd: string) => execFileSync('npm', args, { cwd, shell, stdio: 'pipe' });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed command line', () => {
  it('runs from its archive on plain node, with no package beside it and no network', () => {
    npm(['pack', '--pack-destination', folder], root);
    const [archive = ''] = readdirSync(folder);
    expect(archive).toMatch(/^alivio-.*\.tgz$/);
    writeFileSync(join(folder, 'package.json'), '{}');
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, archive)], folder);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['alivio']);

    const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin/alivio'), ['simulate', '-'], {
      input: JSON.stringify(CONTRACT_EXAMPLE),
      encoding: 'utf8',
      shell,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${JSON.stringify(simulationWith(), null, 2)}\n`);
  });
});
