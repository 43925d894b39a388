import { describe, expect, test } from 'vitest';
import { date } from '../../lib/calendar/date';
import { changesJson } from '../../lib/contract/write-changes';
import { changesBetween } from '../../lib/explain/catalog';
import { alivio } from './run';

describe('alivio changes', () => {
  test('prints what differs between two days as JSON', async () => {
    const { code, stdout, stderr } = await alivio(['changes', '2026-04-30', '2026-05-01']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(changesJson(changesBetween(date('2026-04-30'), date('2026-05-01'))))),
    );
  });

  test.each([[['2026-04-30', 'tomorrow']], [['2026-05-01', '2026-04-30']]])('%j is wrong use', async (operands) => {
    const { code, stdout, stderr } = await alivio(['changes', ...operands]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^changes takes two dates[\s\S]*Usage: alivio COMMAND/);
  });
});
