import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isFactPath } from '../../lib/case/is-fact-path';
import { caseSchema } from '../../lib/case/schema';
import { type SimulationJson, simulationSchema } from '../../lib/contract/simulation-schema';
import { CATALOG, COMPARED_ON, criteriaOn } from '../../lib/explain/catalog';
import { pastOptions } from '../../lib/programs/history/options';
import { AUTHORITIES } from '../../lib/programs/registry';
import { READING_TITLES, type ReadingId, reading } from '../../lib/rules/reading';
import { CONTRACT_EXAMPLE, simulationWith } from '../support/household';
import { exists, filesUnder, readText } from './code';

const HEADING = /^#{1,6} (?<text>.+)$/gm;
const ID = '(?:[AGHNR]\\d{1,2}|U-[A-Z0-9]+(?:-[A-Z0-9]+)*)';

function headingsOf(path: string): readonly string[] {
  return [...readText(path).matchAll(HEADING)].map(({ groups }) => groups?.text ?? '');
}

const readings = new Set(
  headingsOf('docs/readings.md').flatMap((text) => new RegExp(`^${ID}(?= \\S)`).exec(text) ?? []),
);
const contract = headingsOf('docs/contract.md').map((text) => text.toLowerCase());

/** Ours to read: code, specifications, documents and tests; but for this test, which holds the forms themselves. */
const files = ['app', 'components', 'docs', 'lib', 'tests', 'README.md', 'CONTRIBUTING.md']
  .flatMap(filesUnder)
  .filter((path) => /\.(ts|tsx|mjs|md)$/.test(path) && path !== 'tests/repository/documents.test.ts');

/** What a file cites that cannot be opened, by a form of citation. */
function unopened(form: RegExp, opens: (found: RegExpMatchArray, path: string) => boolean): readonly string[] {
  return files.flatMap((path) =>
    [...readText(path).matchAll(form)].filter((found) => !opens(found, path)).map(([text]) => `${path}: ${text}`),
  );
}

describe('every citation can be opened', () => {
  it('of a reading is a heading of docs/readings.md', () => {
    const cited = new RegExp(
      `(?:\\breadings? (?:${ID}(?:, | and | to )?)+|(?<![\\w-])U-[A-Z0-9]+(?:-[A-Z0-9]+)*)`,
      'g',
    );
    const found = unopened(cited, ([text]) => (text.match(new RegExp(ID, 'g')) ?? []).every((id) => readings.has(id)));
    expect(found, 'give it a heading in docs/readings.md, or cite one that is there').toEqual([]);
  });

  it('of a specification is a heading of docs/readings.md, by its id alone too', () => {
    const bare = new RegExp(`(?<![\\w-])${ID}(?![\\w-])`, 'g');
    const found = unopened(bare, ([id], path) => !/spec\.md$|^docs\/readings\.md$/.test(path) || readings.has(id));
    expect(found, 'give it a heading in docs/readings.md, or cite one that is there').toEqual([]);
  });

  it('of the contract is a heading of docs/contract.md', () => {
    const found = unopened(/(?<!\w)\(contract, (?<place>[a-z]+(?: \d+)?)/g, ({ groups }) =>
      contract.some((text) => text === groups?.place || text.startsWith(`${groups?.place} `)),
    );
    expect(found, 'name a heading of docs/contract.md, as (contract, arithmetic 7)').toEqual([]);
  });

  it('of the rules is a section of its file in docs/rules', () => {
    const found = unopened(/\brules\/(?<file>[a-z-]+\.md)(?: (?<section>(?:\d+|[A-D])(?:\.\d+)*))?/g, ({ groups }) => {
      const path = `docs/rules/${groups?.file}`;
      if (!exists(path)) return false;
      const section = groups?.section;
      return section === undefined || headingsOf(path).some((text) => text.startsWith(`${section} `));
    });
    expect(found, 'name a section of docs/rules, as (rules/gse.md 7.3)').toEqual([]);
  });

  it('is in a form that these tests read', () => {
    const found = unopened(
      /\brulebooks?\b|\breadings?,? \d|\bcontract rule \d|\barithmetic rule \d|\.\.\/shared\b|(?<![\w/([])(?:gse|fha|va-usda-private|history|rights|borrower-rights-and-words)\.md\b/gi,
      (_, path) => path.startsWith('docs/'),
    );
    expect(found, 'write (reading A5), (contract, arithmetic 7) or (rules/gse.md 7.3)').toEqual([]);
  });

  it('of an open question behind a limit is a heading of docs/readings.md', () => {
    const asked = CATALOG.flatMap(({ limits }) => limits.flatMap(({ values }) => values.map(({ source }) => source)));
    const open = asked.flatMap(({ openQuestion = [] }) => openQuestion);
    expect([...new Set(open)].filter((id) => !readings.has(id))).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
  });
});

describe('docs/readings.md', () => {
  it('has each id once', () => {
    const ids = headingsOf('docs/readings.md').flatMap((text) => new RegExp(`^${ID}(?= )`).exec(text) ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has the headings that sources name, word for word, and their anchors', () => {
    const headings = headingsOf('docs/readings.md');
    const anchors = headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [id, title] of Object.entries(READING_TITLES)) {
      const { section, url } = reading(id as ReadingId);
      expect(section).toBe(`${id} ${title}`);
      expect(headings, `write this heading in docs/readings.md, or its title in lib/rules/reading.ts`).toContain(
        section,
      );
      expect(anchors).toContain(new URL(url).hash.slice(1));
    }
  });
});

describe('every id of an option, a parameter or a check that a document names', () => {
  const ids = new Set(
    [...CATALOG.map(({ option }) => option), ...pastOptions].flatMap(({ id, parameters, endedLimits }) => [
      id,
      ...Object.values({ ...parameters, ...endedLimits }).map((parameter) => parameter.id),
    ]),
  );
  const checks = new Set(
    CATALOG.flatMap((entry) => criteriaOn(entry, COMPARED_ON).map((criterion) => `${entry.id}.${criterion.id}`)),
  );
  const form = new RegExp(
    `(?<=^|[\\s\`'"(])(?:${[...Object.keys(AUTHORITIES), 'history'].join('|')})\\.[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9-]+)*(?![\\w/*.]|-\\w)`,
    'gm',
  );

  it('exists (docs/rules calls its rows by names of their own)', () => {
    const named = files
      .filter((path) => path.endsWith('.md') && !path.startsWith('docs/rules/'))
      .flatMap((path) => [...readText(path).matchAll(form)].map(([id]) => ({ path, id })))
      .filter(({ id }) => !isFactPath(id));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ id }) => !ids.has(id) && !checks.has(id))).toEqual([]);
  });
});

/** The names of the fields of a published JSON Schema, those of its parts included. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  return Object.entries(schema).flatMap(([key, part]) => [
    ...(key === 'properties' ? Object.keys(part as object) : []),
    ...fieldsOf(part),
  ]);
}

/** The examples of the contract, comments taken out. */
function examplesOf(text: string): readonly unknown[] {
  return [...text.matchAll(/```jsonc\n(?<json>[\s\S]*?)\n```/g)].map(({ groups }) =>
    JSON.parse((groups?.json ?? '').replace(/\s\/\/.*$/gm, '')),
  );
}

describe('docs/contract.md', () => {
  const text = readText('docs/contract.md');
  const accepted = fieldsOf(z.toJSONSchema(caseSchema, { io: 'input' }));
  const written = fieldsOf(z.toJSONSchema(simulationSchema));

  it('names every field of a case and of a simulation', () => {
    const silent = [...accepted, ...written].filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect([...new Set(silent)], 'say in docs/contract.md what these fields mean').toEqual([]);
  });

  it('marks as not yet read only fields that the schema does not have', () => {
    const later = [...text.matchAll(/^\| `(?<path>[a-z][\w.]+)` \|.*\| not yet \|$/gm)].map(
      ({ groups }) => groups?.path ?? '',
    );
    const read = later.filter((path) => accepted.includes(path.split('.').at(-1) ?? ''));
    expect(read, 'these fields are read now: write "yes" in the last column of their line').toEqual([]);
  });

  it('shows the case that the tests call the contract’s example', () => {
    expect(examplesOf(text)[0]).toEqual(CONTRACT_EXAMPLE);
  });

  it('shows the simulation of that case, to the cent', () => {
    const shown = examplesOf(text)[1] as Pick<SimulationJson, 'situation' | 'options'>;
    const { situation, options } = simulationWith({});
    expect(situation).toMatchObject(shown.situation);
    for (const { id, kind, order, status, terms, steps } of shown.options) {
      const option = options.find((other) => other.id === id);
      expect(option).toMatchObject({ kind, order, status, terms });
      expect(option?.steps).toEqual(expect.arrayContaining((steps ?? []).map((step) => expect.objectContaining(step))));
    }
  });
});
