import { describe, expect, it } from 'vitest';
import { filesUnder, type Node, parsed, readText } from '../repository/code';
import { leaves, messages } from './messages';

const isWords = (path: string) => /^lib\/words\/(messages|library)\//.test(path);
const files = await Promise.all(
  ['lib', 'components', 'app']
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path) && !isWords(path))
    .map(parsed),
);
const nodes = files.flatMap((file) => file.nodes.map(({ node }) => node));

/** The text between the holes of a template. */
function textsOf({ quasis }: Node): readonly string[] {
  return (quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
}

const literals = new Set(
  nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? value : [])),
);
const templates = nodes.filter(({ type }) => type === 'TemplateLiteral').map(textsOf);

/** What may stand in a hole: a name of the code or of the data, a part of a text, or a part that is itself made by a template. */
const names = new Set([
  ...nodes.flatMap(({ type, name }) => (type === 'Identifier' ? String(name) : [])),
  ...[...literals, ...templates.flat()].flatMap((text) => text.split(/[./]/)),
  ...(readText('components/rules/scoreboard.json').match(/[\w-]+/g) ?? []),
]);
const filled = (texts: readonly string[]) => new RegExp(`^${texts.map(escaped).join('(.+)')}$`);
const joinedBy = (joint: RegExp) => templates.filter((texts) => texts.some((text) => joint.test(text))).map(filled);
const made = joinedBy(/\w-|-\w/);
const patterns = joinedBy(/\w\.|\.\w/);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isNamed(part: string): boolean {
  return names.has(part) || /^\d+$/.test(part) || made.some((pattern) => pattern.test(part));
}

/** Whether the code has the key, the name of a group that it stands in, or a template that makes it from names of the code. */
function isDrawn(key: string): boolean {
  const parts = key.split('.');
  const groups = parts.map((_, index) => parts.slice(0, index + 1).join('.')).slice(1);
  if (groups.some((group) => literals.has(group))) return true;
  return patterns.some((pattern) => pattern.exec(key)?.slice(1).join('.').split('.').every(isNamed) === true);
}

/** Words that one file imports by themselves and draws as properties, by the group they stand in. */
const BY_PROPERTY = { 'site.fault': readText('components/ui/FaultNotice.tsx') };

function isProperty(key: string): boolean {
  return Object.entries(BY_PROPERTY).some(
    ([group, text]) => key.startsWith(`${group}.`) && text.includes(`words${key.slice(group.length)}`),
  );
}

describe('every message', () => {
  it('is drawn somewhere (delete what is listed here, in both languages)', () => {
    const keys = leaves(messages.en).map(({ key }) => key);
    expect(keys.filter((key) => !isDrawn(key) && !isProperty(key))).toEqual([]);
  });
});
