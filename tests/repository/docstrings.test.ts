import { expect, it } from 'vitest';
import { filesUnder, readText } from './code';

/** An exported function, or a shape of what one takes or gives, with what stands on the line above it. */
const EXPORTED =
  /^(?<above>.*)\nexport (?:default )?(?:async )?(?:(?:function\*?|interface) (?<name>\w+)|const (?<short>\w+) = (?:async )?\()/gm;

it('says above each exported function what it gives, and above each shape what it holds', () => {
  const found = ['lib', 'app/_server']
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .flatMap((path) =>
      [...`\n${readText(path)}`.matchAll(EXPORTED)].map(({ groups }) => ({
        place: `${path}: ${groups?.name ?? groups?.short}`,
        isSaid: groups?.above?.trimEnd().endsWith('*/') ?? false,
      })),
    );
  expect(found.length).toBeGreaterThan(700);
  const silent = found.filter(({ isSaid }) => !isSaid).map(({ place }) => place);
  expect(
    silent,
    'write /** … */ above it: what it gives or holds, in which unit, when nothing, and what it throws',
  ).toEqual([]);
});
