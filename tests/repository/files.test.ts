import { describe, expect, it } from 'vitest';
import { exists, filesUnder, namesIn, readText } from './code';

/** What the top level may hold. */
const TOP_LEVEL = [
  /^(app|components|docs|lib|tests|public)$/,
  /^(next\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE)$/,
  /^(\.ci|\.gitignore|\.gitattributes|\.editorconfig|\.nvmrc|\.node-version|\.npmrc|\.dockerignore|Dockerfile)$/,
  /^(\.prettierrc.*|\.prettierignore|.*\.config\.(ts|mjs|js|mts)|biome\.jsonc?|global\.d\.ts)$/,
  /^(instrumentation|proxy|middleware)\.ts$/,
];

/** A line of `.gitignore` as a test of a name at the top level. */
function ignores(line: string): (name: string) => boolean {
  const [first = '', ...rest] = line.replace(/\/$/, '').split('/');
  const pattern = first.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return (name) => rest.length === 0 && new RegExp(`^${pattern}$`).test(name);
}

const ignored = readText('.gitignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(ignores);
const topLevel = namesIn('.').filter((name) => name !== '.git' && !ignored.some((matches) => matches(name)));

/** Every file that is ours, as text. */
const ourFiles = topLevel
  .flatMap(filesUnder)
  .filter((path) =>
    /\.(ts|tsx|mts|mjs|js|json|jsonc|md|css|svg|html|yml|yaml)$|^\.[^/]+(\/[^./]+)?$|^LICENSE$/.test(path),
  );
const tests = filesUnder('tests').filter((path) => /\.(test|spec)\.tsx?$/.test(path));

describe('the repository', () => {
  it('holds at its top level only what has to stand there', () => {
    const odd = topLevel.filter((name) => !TOP_LEVEL.some((allowed) => allowed.test(name)));
    expect(odd, 'move these into app, components, docs, lib, tests or public, or delete them').toEqual([]);
  });

  it('names no place on anybody’s machine', () => {
    const place = /(?<![\w.:/@~-])\/(work|tmp|home|root|Users)\/\w/;
    const found = ourFiles.flatMap((path) =>
      path === 'package-lock.json'
        ? []
        : readText(path)
            .split('\n')
            .flatMap((line, index) => (place.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found, 'write a path from the repository’s root, or ask the system for a temporary folder').toEqual([]);
  });

  it('skips and focuses no test', () => {
    const bent =
      /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fails|fixme|skipIf|runIf)\b|^\s*(xit|xtest|xdescribe|fit|fdescribe)\(/;
    const found = tests.flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, index) => (bent.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found, 'let the test run, or delete it').toEqual([]);
  });
});

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

describe('every dependency', () => {
  const { dependencies, devDependencies, overrides = {} } = JSON.parse(readText('package.json')) as Manifest;
  const asked = { ...dependencies, ...devDependencies };
  /** Packages of the first column of the table `| package | why |`. */
  const justified = [...readText('README.md').matchAll(/^\|(?<names>[^|]*`[^|]*)\|\s*\S[^|]*\|$/gm)]
    .flatMap(({ groups }) => [...(groups?.names ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name)
    .filter((name) => !name.endsWith('/') && !name.startsWith('lib/'));

  it('is pinned to one version', () => {
    const loose = Object.entries({ ...asked, ...overrides }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose, 'write the exact version in package.json, without ^ or ~').toEqual([]);
  });

  it('says in README.md why it is there', () => {
    const silent = Object.keys(asked).filter((name) => !justified.includes(name));
    expect(silent, 'add a line `| package | why |` to README.md, or drop the package').toEqual([]);
  });

  it('that README.md explains is still there', () => {
    const gone = justified.filter((name) => !(name in asked));
    expect(gone, 'take these lines out of the table in README.md').toEqual([]);
  });
});

describe('every program', () => {
  const programs = namesIn('lib/programs').filter((name) => exists(`lib/programs/${name}/options.ts`));

  it('has a spec.md', () => {
    const silent = programs.filter((name) => !exists(`lib/programs/${name}/spec.md`));
    expect(silent, 'write lib/programs/AUTHORITY/spec.md: criteria, sources, readings, scenarios').toEqual([]);
  });

  it.each(programs.filter((name) => exists(`lib/programs/${name}/spec.md`)))(
    '%s tests each scenario that its spec.md numbers',
    (name) => {
      const numbers = new Set(readText(`lib/programs/${name}/spec.md`).match(/\b[A-Z]{2,5}-S\d+[a-z]?\b/g));
      const tested = filesUnder(`tests/programs/${name}`).map(readText).join('\n');
      const untested = [...numbers].filter((number) => !new RegExp(`\\b${number}\\b`).test(tested));
      expect(untested, `carry these numbers in the names of tests under tests/programs/${name}`).toEqual([]);
    },
  );
});
