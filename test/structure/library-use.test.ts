import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** The functions of the scoring library that the product itself calls. */
function usedByTheProduct(): string[] {
  const files = globSync('apps/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.ts', '**/node_modules/**'] });
  const names = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/import \{([^}]*)\} from '#scoring'/g)].flatMap(([, list]) =>
      (list ?? '').split(',').map((name) => name.trim()),
    ),
  );
  return [...new Set(names)].filter((name) => /^[a-z]/.test(name) && !name.startsWith('type ')).toSorted();
}

it('The README of the scoring library says which of its methods the product uses', () => {
  const readme = readFileSync(join(root, 'libs/scoring/README.md'), 'utf8');
  const section = readme.split('## What Candour itself uses')[1]?.split('\n## ')[0] ?? '';
  const said = [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
  expect(usedByTheProduct().length).toBeGreaterThan(20);
  expect(said.toSorted()).toEqual(usedByTheProduct());
});
