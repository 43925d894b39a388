import { describe, expect, it } from 'vitest';
import { readJson, writeIndentedJson, writeJson } from '../../lib/json/json';

describe('the reader of JSON', () => {
  it.each([
    ['1', 1],
    ['"a:{,}[]\\"b"', 'a:{,}[]"b'],
    [' {"a": [{"b": "x"}, {"b": "y"}], "b": {"a": null}} ', { a: [{ b: 'x' }, { b: 'y' }], b: { a: null } }],
    ['{"a": {"a": {"a": 1}}, "\\\\": 2}', { a: { a: { a: 1 } }, '\\': 2 }],
  ])('reads %s', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['{"a": 1, "a": 2}', 'a', 'a', 1, 10],
    ['{"a":\n [0, {"b": 1,\n "c": 2, "\\u0062": 3}]}', 'a.1.b', 'b', 3, 10],
    ['{"a":\n 1, "b\\n":\n 2,\n\n  "a"\n\n: 3}', 'a', 'a', 5, 3],
    ['[{"": 1, "": 2}]', '0.', '', 1, 10],
  ])('names what stands twice in %s, and where', (text, path, key, line, column) => {
    expect(readJson(text)).toEqual({ ok: false, problems: [{ path, problem: 'duplicate-key', key, line, column }] });
  });

  it.each(['', '{', '{"a": 1,}', "{'a': 1}", 'NaN', '\u00a0{}'])('refuses what is no JSON: %s', (text) => {
    expect(readJson(text)).toEqual({ ok: false, problems: [{ path: '', problem: 'json' }] });
  });

  it('reads a hundred groups within each other, and refuses one more', () => {
    const deep = (depth: number) => readJson(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(deep(100).ok).toBe(true);
    expect(deep(101)).toEqual({ ok: false, problems: [{ path: '', problem: 'document' }] });
    expect(deep(1_000_000)).toEqual({ ok: false, problems: [{ path: '', problem: 'document' }] });
  });
});

it('what is written is read back, on one line or for people', () => {
  const value = { name: 'a\n"b"', list: [1, null, { yes: true }], none: {} };
  expect(writeJson(value)).not.toContain('\n');
  expect(readJson(writeJson(value))).toEqual({ ok: true, value });
  expect(readJson(writeIndentedJson(value))).toEqual({ ok: true, value });
  expect(writeIndentedJson(value)).toMatch(/\n$/);
  expect(writeJson({ a: 1, b: [2n] }, (one) => (typeof one === 'bigint' ? String(one) : one))).toBe(
    '{"a":1,"b":["2"]}',
  );
});
