import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../../lib/words/locale';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'alivio-toy-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A text of the copy, changed; throws where it has nothing to change. */
function change(path: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const file = join(copy, path);
  const changed = changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, changed);
}

/** Adds an authority that does not exist to a copy of the tree, as CONTRIBUTING.md says: its folder, its two lines, and its names. */
beforeAll(() => {
  for (const path of ['lib', 'components', 'tests/support', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'lib/programs/toy'));
  for (const name of ['options', 'parameters', 'sources']) {
    const path = `lib/programs/toy/${name}.ts`;
    cpSync(join(root, `tests/programs/toy/${name}.ts`), join(copy, path));
    change(path, ['../../../lib/', '../../']);
  }
  change('lib/case/backers.ts', ['  other: true,\n', '  toy: true,\n  other: true,\n']);
  change(
    'lib/programs/registry.ts',
    ['import { usda }', "import { toy } from './toy/options';\nimport { usda }"],
    ['  other,\n};', '  other,\n  toy,\n};'],
  );
  for (const locale of LOCALES) {
    change(`lib/words/messages/${locale}/options.ts`, ["'fannie-mae': 'F", "toy: 'Toy',\n    'fannie-mae': 'F"]);
    change(`lib/words/messages/${locale}/fields.ts`, ["'fannie-mae': 'F", "toy: 'Toy',\n        'fannie-mae': 'F"]);
  }
  mkdirSync(join(copy, 'tests/programs/toy'), { recursive: true });
  cpSync(join(root, 'tests/programs/toy/in-copy.ts'), join(copy, 'tests/programs/toy/in-copy.test.ts'));
});

it('one folder, two lines and its names add an authority', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--reporter=verbose'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
});
