import { beforeAll, describe, expect, it } from 'vitest';
import {
  exists,
  filesUnder,
  importsOf,
  isUse,
  lazyImportsOf,
  lineOf,
  type Parsed,
  parsed,
  readText,
  targetOf,
  type Visited,
  valueImportsOf,
} from './code';

/** From the ground up: a floor may import those before it. */
const FLOORS = [
  'lib/json',
  'lib/money',
  'lib/calendar',
  'lib/loan',
  'lib/case',
  'lib/rules',
  'lib/programs',
  'lib/investor',
  'lib/rights',
  'lib/simulate',
  'lib/interview',
  'lib/explain',
  'lib/words',
  'lib/contract',
  'lib/desk',
  'lib/cli',
  'components',
  'app',
];

/** The packages of the library, and the floors that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['lib/money'],
  zod: ['lib/case', 'lib/interview', 'lib/contract', 'lib/cli'],
  papaparse: ['lib/contract'],
  'jsonc-parser': ['lib/cli'],
  workerpool: ['lib/cli'],
  'cli-progress': ['lib/cli'],
  'use-intl': ['lib/words'],
  minisearch: ['lib/words'],
};

const isCode = (path: string) => /\.(ts|tsx|mts|mjs)$/.test(path);
const library = filesUnder('lib').filter(isCode);
const pages = [...filesUnder('components'), ...filesUnder('app')].filter(isCode);
const floorOf = (path: string) => FLOORS.find((floor) => path.startsWith(`${floor}/`)) ?? '';

describe('the floors', () => {
  it('hold every file of the library', () => {
    const homeless = library.filter((path) => floorOf(path) === '');
    expect(homeless, 'move these files to a floor, or name their folder in FLOORS').toEqual([]);
  });

  it('import downwards only', () => {
    const upwards = [...library, ...pages].flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const { own } = targetOf(path, specifier);
        if (own === undefined || floorOf(own) === '') return [];
        const isUp = FLOORS.indexOf(floorOf(own)) > FLOORS.indexOf(floorOf(path));
        return isUp || (floorOf(own) === 'lib/cli' && floorOf(path) !== 'lib/cli') ? [`${path} imports ${own}`] : [];
      }),
    );
    expect(upwards, 'move what is shared to the lower floor, or pass it in as an argument').toEqual([]);
  });

  it('know no other package than theirs: no React, no Next, no node outside the command line', () => {
    const foreign = library.flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const { package: name } = targetOf(path, specifier);
        if (name === undefined || (specifier.startsWith('node:') && floorOf(path) === 'lib/cli')) return [];
        return PACKAGES[name]?.includes(floorOf(path)) ? [] : [`${path} imports ${specifier}`];
      }),
    );
    expect(foreign, 'keep packages to the floors of PACKAGES: decimal.js in lib/money alone').toEqual([]);
  });

  it('keep authorities apart: each imports its own folder, gse and what all share', () => {
    const authorityOf = (path: string) => /^lib\/programs\/([^/]+)\//.exec(path)?.[1];
    const crossed = library.flatMap((path) => {
      const from = authorityOf(path);
      if (path === 'lib/programs/registry.ts' || !path.startsWith('lib/programs/')) return [];
      return importsOf(path).flatMap((specifier) => {
        const to = authorityOf(targetOf(path, specifier).own ?? '');
        const isAllowed = to === undefined || to === from || (to === 'gse' && from !== undefined);
        return isAllowed ? [] : [`${path} imports ${specifier}`];
      });
    });
    expect(crossed, 'move what two authorities share to lib/programs, or to gse when it is theirs alone').toEqual([]);
  });
});

/** What a component may take values from: everything else is decided below these. Types may come from anywhere. */
const FOR_COMPONENTS = ['lib/json', 'lib/interview', 'lib/explain', 'lib/words', 'lib/desk'];

/** `components/results`, or the file itself where it stands in no folder. */
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');

/** Name screens, and the desk, each loaded only when it is shown. */
const LAZY = ['lazy', 'OpenCase', 'when-near'];

/** The folders of components, and the files beside them, from the ground up. */
const COMPONENTS = [
  'page-words',
  'words',
  'InEnglish',
  'InSpanish',
  'InLanguage',
  'routes',
  'screen',
  'answers-place',
  'screen-words',
  'storage',
  'answer-store',
  ...LAZY,
  'ui',
  'glossary',
  'fields',
  'charts',
  'rules',
  'page-metadata',
  'learn',
  'help',
  'urgent',
  'engine',
  'wizard',
  'compare',
  'results',
  'print',
  'review',
  'history',
  'letter',
  'investor',
  'device',
  'start',
  'desk',
  'screens',
  'AddressLinks',
];

/** Every file of ours that has to be there before this one runs: it, and what it imports at once. Data is worked out by the build. */
function startedWith(path: string, seen = new Set<string>()): readonly string[] {
  seen.add(path);
  if (path.endsWith('.data.ts')) return [...seen];
  for (const specifier of valueImportsOf(path)) {
    const { own } = targetOf(path, specifier);
    const file = [`${own}.ts`, `${own}.tsx`].find(exists);
    if (file !== undefined && !seen.has(file)) startedWith(file, seen);
  }
  return [...seen];
}

describe('the components', () => {
  it('take values from the interview, the explanation, the words and the desk alone', () => {
    const deeper = pages.flatMap((path) =>
      [...valueImportsOf(path), ...lazyImportsOf(path)].flatMap((specifier) => {
        const { own = '' } = targetOf(path, specifier);
        const floor = floorOf(own);
        return !floor.startsWith('lib/') || FOR_COMPONENTS.includes(floor) ? [] : [`${folderOf(path)} takes ${floor}`];
      }),
    );
    expect([...new Set(deeper)].sort(), 'let a lower floor say it, or import the type alone').toEqual([]);
  });

  it('draw a page of questions without the rules of the options, which come when it has started', () => {
    const started = startedWith('components/wizard/Questions.tsx');
    expect(started).toContain('lib/interview/pages.ts');
    expect(started.filter((path) => ['lib/programs', 'lib/simulate'].includes(floorOf(path)))).toEqual([]);
  });

  it('import downwards only, folder by folder', () => {
    const nameOf = (path: string) => /^components\/([\w-]+)/.exec(path)?.[1];
    const homeless = pages.map(nameOf).filter((folder) => folder !== undefined && !COMPONENTS.includes(folder));
    expect(homeless, 'give these folders and files a place in COMPONENTS').toEqual([]);
    const upwards = pages.flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const { own = '' } = targetOf(path, specifier);
        const [from, to] = [nameOf(path), nameOf(own)];
        if (from === undefined || to === undefined || LAZY.includes(from)) return [];
        return COMPONENTS.indexOf(to) > COMPONENTS.indexOf(from) ? [`${from} imports ${to}`] : [];
      }),
    );
    expect([...new Set(upwards)].sort(), 'move what both need to the lower folder').toEqual([]);
  });
});
/** What turns a typed value into text, or text into one, and the floors that may. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  formatMoney: ['lib/money', 'lib/contract', 'lib/case', 'lib/cli', 'lib/interview/typed.ts', 'lib/words/format.ts'],
  formatRate: ['lib/money', 'lib/contract', 'lib/case', 'lib/cli', 'lib/words/format.ts'],
  formatPercent: ['lib/money', 'lib/contract', 'lib/words/format.ts'],
  formatMonthFraction: ['lib/loan', 'lib/contract', 'lib/words/speech.ts'],
  parseMoney: [
    'lib/money',
    'lib/case',
    'lib/cli',
    'lib/interview/typed.ts',
    'lib/rules/source.ts',
    'lib/explain/read-back.ts',
  ],
  parseRate: ['lib/money', 'lib/case', 'lib/interview/typed.ts', 'lib/rules/source.ts', 'lib/explain/read-back.ts'],
};

/** Names of the platform that make an answer depend on more than the case. */
const WORLD = [
  'Date',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'process',
  'globalThis',
  'window',
];

/** Where a number is read from text, and why that is no money. */
const NUMBERS_ALLOWED: Readonly<Record<string, string>> = {
  'lib/cli/endpoint.ts': 'bytes of a request',
  'lib/cli/written-part.ts': 'lines of a file',
  'lib/cli/performance-file.ts': 'months, units and years of a file',
  'lib/cli/read-case.ts': 'places in a list',
  'lib/calendar/date.ts': 'year, month and day of a date',
  'lib/interview/typed.ts': 'counts that somebody types',
};

describe('the library', () => {
  let code: readonly Parsed[] = [];

  beforeAll(async () => {
    code = await Promise.all(library.filter((path) => path.endsWith('.ts')).map(parsed));
  });

  /** Lines that use a name (`Date`), a method of it (`Math.random`) or of anything (`.toFixed`). */
  const uses = (name: string, files: readonly Parsed[]) => {
    const [object = '', property] = name.split('.');
    const isMethod = ({ node, parent, field }: Visited) =>
      node.type === 'Identifier' &&
      node.name === property &&
      field === 'property' &&
      (object === '' || isNamed(parent?.object, object));
    // A constant of `Number` reads no number.
    const isName = (visited: Visited) =>
      isUse(visited, object) && !(object === 'Number' && visited.parent?.type === 'MemberExpression');
    return files.flatMap((file) =>
      file.nodes
        .filter(property === undefined ? isName : isMethod)
        .map(({ node }) => `${file.path}: ${lineOf(file, node)}`),
    );
  };

  it('is looked through: the command line does use the process', () => {
    expect(uses('process', code)).toContain('lib/cli/main.ts: process.exitCode = await run();');
  });

  it('reads no clock, no chance and no network', () => {
    const pure = code.filter(({ path }) => floorOf(path) !== 'lib/cli');
    const found = [...WORLD, 'Math.random'].flatMap((name) => uses(name, pure));
    expect(found, 'let the caller pass it in: asOf is an input').toEqual([]);
  });

  it('makes no float of money: amounts stay whole cents and text', () => {
    const strict = code.filter(({ path }) => floorOf(path) !== 'lib/money' && !(path in NUMBERS_ALLOWED));
    const found = [
      'Number',
      'parseFloat',
      'parseInt',
      '.toFixed',
      '.toNumber',
      '.parseFloat',
      '.parseInt',
      'Math.round',
    ];
    expect(
      found.flatMap((name) => uses(name, strict)),
      'use lib/money; where the number is none of money, say so in NUMBERS_ALLOWED',
    ).toEqual([]);
  });

  it('takes no cents apart: what divides by a hundred stands in lib/money, and in the arithmetic of years', () => {
    const dollarsOfALaw = 'lib/explain/legal-figures.data.ts';
    const apart = code.filter(
      ({ path }) => !['lib/money', 'lib/calendar'].includes(floorOf(path)) && path !== dollarsOfALaw,
    );
    const found = apart.flatMap((file) =>
      file.nodes
        .filter(
          ({ node: { operator, right } }) =>
            ['/', '%'].includes(String(operator)) && (isNamed(right, 'CENTS') || isHundred(right)),
        )
        .map(({ node }) => `${file.path}: ${lineOf(file, node)}`),
    );
    expect(found, 'keep the amount typed: lib/words/format and lib/contract write it').toEqual([]);
  });

  it('keeps values typed: text is read and written at the edges only', async () => {
    const drawn = await Promise.all(pages.filter((path) => /\.tsx?$/.test(path)).map(parsed));
    const found = Object.entries(EDGES).flatMap(([name, allowed]) =>
      uses(
        name,
        [...code, ...drawn].filter(({ path }) => !allowed.some((edge) => path === edge || path.startsWith(`${edge}/`))),
      ),
    );
    expect(found, 'pass the typed value on; lib/words/format and lib/contract write it').toEqual([]);
  });

  it('reads and writes JSON in one place', async () => {
    const drawn = await Promise.all(pages.filter((path) => /\.tsx?$/.test(path)).map(parsed));
    const own = (path: string) => floorOf(path) === 'lib/json';
    const found = ['JSON.parse', 'JSON.stringify'].flatMap((name) =>
      uses(
        name,
        [...code, ...drawn].filter(({ path }) => !own(path)),
      ),
    );
    expect(
      uses(
        'JSON.parse',
        code.filter(({ path }) => own(path)),
      ),
    ).not.toEqual([]);
    expect(found, 'use lib/json: it refuses what is too deep, and names that stand twice').toEqual([]);
  });

  it('allows no file a number that reads none', () => {
    const idle = Object.keys(NUMBERS_ALLOWED).filter((path) => {
      const file = code.filter((one) => one.path === path);
      return ['Number', '.toNumber', '.parseInt'].every((name) => uses(name, file).length === 0);
    });
    expect(idle, 'take these out of NUMBERS_ALLOWED').toEqual([]);
  });

  it('takes limits from parameters: no number beyond 0, 1, 2, 12 and 100 in lib/programs', () => {
    const isData = (path: string) => /\/(parameters|sources)\.ts$/.test(path);
    const programs = code.filter(({ path }) => path.startsWith('lib/programs/') && !isData(path));
    const found = programs.flatMap((file) =>
      file.nodes
        .filter(({ node }) => node.type === 'Literal' && isLimit(node.value))
        .map(({ node }) => `${file.path}: ${lineOf(file, node)}`),
    );
    expect(found, 'give the number a name, a date and a source in parameters.ts').toEqual([]);
  });

  it('says of each period and share above them where it stands, or that it is ours', () => {
    const declared =
      /(?<comment>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^(?:export )?const (?<name>\w*(?:DAYS|MONTHS|TERM|PERCENT|CAP)\w*) = (?<value>.*)/gm;
    const found = ['simulate', 'interview', 'rights', 'investor', 'explain']
      .flatMap((floor) => filesUnder(`lib/${floor}`))
      .flatMap((path) => [...readText(path).matchAll(declared)].map(({ groups = {} }) => groups))
      .filter(({ value = '' }) => (value.match(/\d[\d_]*/g) ?? []).some(isLimit))
      .filter(({ comment = '' }) => !/\((contract|reading|rules\/)|is ours/.test(comment))
      .map(({ name }) => name);
    expect(found, 'cite it in the comment: give it a heading in docs/readings.md').toEqual([]);
  });
});

function isNamed(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

function isHundred(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'value' in value && Number(value.value) === 100;
}

/** A number, or text that is one (an amount or a rate), other than those that arithmetic itself needs. */
function isLimit(value: unknown): boolean {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
  return isNumber && !['0', '1', '2', '12', '100'].includes(String(value));
}
