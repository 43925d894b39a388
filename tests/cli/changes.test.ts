import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { date } from '../../lib/calendar/date';
import { changesJson } from '../../lib/contract/write-changes';
import { changesBetween } from '../../lib/programs/catalog';

const root = fileURLToPath(new URL('../..', import.meta.url));

function alivio(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { cwd: root, encoding: 'utf8' });
}

describe('alivio changes', () => {
  test('prints what differs between two days as JSON', () => {
    const { status, stdout, stderr } = alivio('changes', '2026-04-30', '2026-05-01');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(changesJson(changesBetween(date('2026-04-30'), date('2026-05-01'))))),
    );
  });

  test.each([[['2026-04-30', 'tomorrow']], [['2026-05-01', '2026-04-30']]])('%j is wrong use', (operands) => {
    const { status, stdout, stderr } = alivio('changes', ...operands);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^changes takes two dates[\s\S]*Usage: alivio COMMAND/);
  });
});
