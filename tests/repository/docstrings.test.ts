import { expect, it } from 'vitest';
import { filesUnder, readText } from './code';

/** An exported function, with what stands on the line above it. */
const EXPORTED =
  /^(?<above>.*)\nexport (?:default )?(?:async )?(?:function\*? (?<name>\w+)|const (?<short>\w+) = (?:async )?\()/gm;

it('says above each exported function what it gives', () => {
  const functions = ['lib', 'app/_server']
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .flatMap((path) =>
      [...`\n${readText(path)}`.matchAll(EXPORTED)].map(({ groups }) => ({
        place: `${path}: ${groups?.name ?? groups?.short}`,
        isSaid: groups?.above?.trimEnd().endsWith('*/') ?? false,
      })),
    );
  expect(functions.length).toBeGreaterThan(500);
  const silent = functions.filter(({ isSaid }) => !isSaid).map(({ place }) => place);
  expect(silent, 'write /** … */ above it: what it gives, in which unit, when nothing, and what it throws').toEqual([]);
});
