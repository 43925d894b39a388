import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { batch } from '../../lib/cli/batch';
import { explainProblem } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { documentWith } from '../support/household';

describe('a line that cannot be answered', () => {
  it.each([
    ['a group of the wrong type', { disaster: 'yes' }, 'disaster', 'group'],
    ['a list of cases', [{ version: 1 }], '', 'document'],
    ['a key that every object has', { constructor: 1 }, 'constructor', 'unknown-key'],
    [
      'figures beyond what is exact',
      documentWith({
        'loan.principalBalance': '999999999.99',
        'loan.principalAndInterest': '999999999.99',
        'loan.ratePercent': '30',
        'arrears.oldestUnpaidDueDate': '1900-01-01',
      }),
      '',
      'beyond-exact',
    ],
  ])('%s is refused in its place, with words, and the lines after it run', async (_, facts, path, problem) => {
    const whole = { version: 1, asOf: '2026-11-23', loan: { backer: 'usda' } };
    const lines = [Array.isArray(facts) ? facts : { ...whole, ...facts }, whole].map((line) => JSON.stringify(line));
    const output = new PassThrough();
    const explained = text(output);
    const allRead = await batch(Readable.from([lines.join('\n')]), output, (one) =>
      speaker('es').say(explainProblem(one)),
    );
    output.end();
    const [refused, answered] = (await explained)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(allRead).toBe(false);
    expect(refused).toMatchObject({
      line: 1,
      error: { problems: [{ path, problem, message: expect.stringMatching(/\S/) }] },
    });
    expect(answered).toHaveProperty('rulesVersion');
  });
});
