import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../lib/cli/progress';

/** What a terminal is shown. */
function shown(bytes: number | undefined, done: number): string {
  let text = '';
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  terminal.on('data', (data) => {
    text += String(data);
  });
  const progress = progressOn(terminal as unknown as WriteStream, bytes, () => done);
  progress.onProgress(1234);
  progress.end();
  return text;
}

describe('a terminal is shown', () => {
  it('how much of a file is read and how many cases that was', () => {
    expect(shown(200, 50)).toMatch(/█+░+.* 25 % · 1234/s);
  });

  it('how many cases were read where the end is not known', () => {
    expect(shown(undefined, 0)).toContain('1234 ·');
    expect(shown(undefined, 0)).not.toContain('%');
  });
});
