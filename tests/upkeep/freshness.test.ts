import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { addDays, date } from '../../lib/calendar/date';
import { CATALOG } from '../../lib/explain/catalog';
import { LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { filesUnder, readText } from '../repository/code';
import { freshnessText } from './freshness-text';
import { freshnessOn, REVIEW_DAYS, REVIEWED, type Reviewed } from './reviewed';

/** Every source that the library makes, whoever exports it. */
const cited = vi.hoisted((): { url: string; document: string }[] => []);

vi.mock('../../lib/rules/source', async (original) => {
  const real = await original<typeof import('../../lib/rules/source')>();
  return {
    ...real,
    cite: (...of: Parameters<typeof real.cite>) => {
      const source = real.cite(...of);
      cited.push(source);
      return source;
    },
  };
});

const RATE: Reviewed = {
  kind: 'survey-rate',
  name: 'survey',
  about: 'A survey',
  evidence: 'secondary',
  lookedAtOn: date('2026-11-20'),
};
const PHONE: Reviewed = {
  kind: 'telephone',
  name: '800-555-0100',
  about: 'Somebody',
  evidence: 'official',
  lookedAtOn: date('2026-11-01'),
};

describe('what is overdue', () => {
  it.each(Object.keys(REVIEW_DAYS) as (keyof typeof REVIEW_DAYS)[])(
    '%s: not on its last day, but on the next',
    (kind) => {
      const last = addDays(RATE.lookedAtOn, REVIEW_DAYS[kind]);
      const on = (day: typeof last) => freshnessOn(day, [{ ...RATE, kind }]).map(({ isOverdue }) => isOverdue);
      expect(on(last)).toEqual([false]);
      expect(on(addDays(last, 1))).toEqual([true]);
    },
  );

  it('stands first in what the command prints, then everything, the oldest look first', () => {
    const asOf = date('2026-11-28');
    expect(freshnessText(asOf, freshnessOn(asOf, [RATE, PHONE]))).toBe(
      [
        '2026-11-28: 1 of 2 overdue',
        'Days until a new look, our own reading: survey-rate 7, modification-rate 45, rule 180, figure 180, link 180, telephone 180.',
        '',
        'Overdue',
        '2026-11-20  since 2026-11-28  survey-rate  survey  A survey  secondary',
        '',
        'All, the oldest look first',
        '2026-11-01  until 2027-05-01  telephone  800-555-0100  Somebody  official',
        '2026-11-20  since 2026-11-28  survey-rate  survey  A survey  secondary',
      ].join('\n'),
    );
  });

  it('knows every address that the library cites', async () => {
    await Promise.all(
      Object.values(import.meta.glob(['../../lib/**/*.ts', '!../../lib/cli/**', '!../../lib/words/**'])).map((load) =>
        load(),
      ),
    );
    expect(cited.length).toBeGreaterThan(300);
    const links = new Set(REVIEWED.flatMap(({ kind, name }) => (kind === 'link' ? name : [])));
    const forgotten = cited.filter(({ url }) => !links.has(url)).map(({ document, url }) => `${document}: ${url}`);
    expect([...new Set(forgotten)].sort(), 'add it to FIGURES in tests/upkeep/reviewed.ts').toEqual([]);
  });

  it('names each thing once, and every parameter of the catalog', () => {
    const names = REVIEWED.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    const parameters = CATALOG.flatMap(({ limits }) => limits.map(({ id }) => `rule ${id}`));
    expect(new Set(REVIEWED.map(({ kind }) => kind))).toEqual(new Set(Object.keys(REVIEW_DAYS)));
    expect(parameters.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('npm run freshness', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tests/upkeep/freshness.ts', ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });

  it('ends with 0 whatever is overdue, and with --strict with 1', () => {
    const asOf = '2099-01-01';
    const plain = run('--as-of', asOf);
    expect(plain.status).toBe(0);
    expect(plain.stdout).toBe(`${freshnessText(date(asOf), freshnessOn(date(asOf)))}\n`);
    expect(run('--as-of', asOf, '--strict').status).toBe(1);
    expect(run('--as-of', 'soon').status).toBe(2);
  });
});

describe('telephone numbers and links', () => {
  const code = ['components', 'app', 'lib/words'].flatMap(filesUnder).filter((path) => /\.tsx?$/.test(path));
  const numbersIn = (text: string) => text.match(/\(?\b\d{3}\)?[-. ]\d{3}[-. ][\dA-Z]{4}\b/g) ?? [];

  it('stand in the list alone: words name a number by its placeholder, the code of the pages by its contact', () => {
    // The vocabulary that search engines read is no link, and the page's own address is the publisher's.
    const own = code.flatMap((path) => [
      ...numbersIn(readText(path)),
      ...(readText(path).match(/https?:\/\/(?!schema\.org|localhost)[^'"`\s)]+/g) ?? []),
    ]);
    expect(own, 'take it from lib/explain/contacts.ts').toEqual([]);
  });

  it('on the pages for an emergency were verified: no door there may turn out closed', () => {
    const urgent = code
      .filter((path) => path.startsWith('components/urgent/'))
      .map(readText)
      .join('\n');
    const shown = Object.entries(TELEPHONES).filter(([name]) => urgent.includes(`TELEPHONES.${name}`));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(([, { evidence }]) => evidence !== 'official').map(([name]) => name)).toEqual([]);
  });

  it('are used: each on some page, in the words or as a rule’s own address', () => {
    const text = code.map(readText).join('\n');
    const idle = [
      ...Object.keys(LINKS).map((name) => `LINKS.${name}`),
      ...Object.keys(TELEPHONES).map((name) => `TELEPHONES.${name}`),
    ];
    const byName = ['fannieMae', 'freddieMac', 'fha', 'va', 'usda'];
    const inWords = (name: string) => text.includes(name.replace(/^TELEPHONES\.(\w+)$/, '{$1Phone}'));
    const unused = idle.filter(
      (name) => !text.includes(name) && !inWords(name) && !byName.some((one) => name.endsWith(`.${one}`)),
    );
    expect(unused, 'delete it from lib/explain/contacts.ts').toEqual([]);
  });
});
