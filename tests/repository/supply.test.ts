import { describe, expect, it, test } from 'vitest';
import { licenseTexts } from '../../app/_server/licenses.mjs';
import { readText } from './code';

interface Locked {
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than their notice, so that their code may be part of an Apache-2.0 work. */
const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'Python-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
];

/** Others, each for what it is used for alone. */
const ELSE: readonly { readonly license: string; readonly of: RegExp; readonly why: string }[] = [
  {
    license: 'MPL-2.0',
    of: /^(@axe-core\/playwright|axe-core)$/,
    why: 'run by tests, unchanged, and part of nothing that is served',
  },
  {
    license: 'MPL-2.0',
    of: /^ical\.js$/,
    why: 'part of what is served, its files unchanged, with its licence and where its source is: so it may be joined with others',
  },
  {
    license: 'LGPL-3.0-or-later',
    of: /^@img\/sharp/,
    why: 'images that Next could resize; the export has none, so it is never loaded',
  },
  { license: 'CC-BY-4.0', of: /^caniuse-lite$/, why: 'data about browsers, read by the build' },
  {
    license: 'OFL-1.1',
    of: /^@fontsource-variable\/atkinson-hyperlegible-next$/,
    why: 'the typeface, served as it is, with its licence',
  },
];

/** The licences of an expression: all of them where `AND` joins them, else any that `OR` offers. */
function mayBeUsed(name: string, expression: string): boolean {
  const fits = (one: string) =>
    PERMISSIVE.includes(one) || ELSE.some(({ license, of }) => license === one && of.test(name));
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some(fits));
}

describe('what is installed', () => {
  it('has a licence that may be used here', () => {
    const odd = locked.flatMap(([path, { license = 'none' }]) => {
      const name = path.split('node_modules/').at(-1) ?? path;
      return mayBeUsed(name, license) ? [] : [`${name}: ${license}`];
    });
    expect(odd, 'read the licence, then add it above with what it is used for, or drop the package').toEqual([]);
  });

  it('is held by its content, and by no address of a registry that others cannot reach', () => {
    const unheld = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path);
    expect(unheld).toEqual([]);
    const elsewhere = locked.flatMap(([path, { resolved }]) =>
      resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${path}: ${resolved}`],
    );
    expect(elsewhere).toEqual([]);
  });

  it('holds no dependency of the running program', () => {
    const manifest = JSON.parse(readText('package.json')) as { dependencies?: object };
    expect(manifest.dependencies).toBeUndefined();
  });
});

test('the licence of what is served goes along with it: packages of the pages, of the programs, and the typeface', () => {
  const texts = licenseTexts();
  for (const [name, words] of [
    ['react', 'Permission is hereby granted, free of charge'],
    ['workbox-precaching', 'Permission is hereby granted, free of charge'],
    ['papaparse', 'Permission is hereby granted, free of charge'],
    ['ical.js', 'https://www.npmjs.com/package/ical.js/v/'],
    ['ical.js', 'Mozilla Public License'],
    ['d3-shape', 'Permission to use, copy, modify, and/or distribute'],
    ['@fontsource-variable/atkinson-hyperlegible-next', 'SIL OPEN FONT LICENSE'],
  ] as const) {
    const text = texts.split('-'.repeat(80)).find((one) => one.trim().startsWith(`${name} `));
    expect(text?.replace(/\s+/g, ' '), name).toContain(words);
  }
  expect(texts).not.toContain('\nvitest ');
});
