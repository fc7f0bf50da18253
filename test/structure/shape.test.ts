import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{apps,libs}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.test.ts', '**/*.d.ts'],
});

/** Folders that may be long, and why. */
const mayBeLong: Record<string, string> = {
  'apps/api/src/database/migrations': 'One file a change of the tables, for ever.',
};
const most = 20;

/** Folders in which nobody finds anything at a glance. */
function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > most && !(folder in mayBeLong))
    .map(([folder, count]) => `${folder} holds ${count} files`);
}

/** Files with something that is injected, whose name does not say in which role. */
function withoutRole(files: readonly { path: string; text: string }[]): string[] {
  const role = /\.(service|reads|job|guard|interceptor|filter|controller)\.ts$/;
  return files.filter(({ path, text }) => /^@Injectable\(/m.test(text) && !role.test(path)).map(({ path }) => path);
}

/** Migrations that the database would keep under another number than their file has, or under one that another has too. */
function misnumbered(files: readonly { name: string; text: string }[]): string[] {
  const numbers = files.map(({ name }) => name.slice(0, 13));
  return files
    .filter(({ text }, at) => {
      const exported = [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, each = '']) => each);
      const number = numbers[at] ?? '';
      return exported.length !== 1 || !exported[0]?.endsWith(number) || numbers.indexOf(number) !== at;
    })
    .map(({ name }) => name);
}

describe('The shape of the house', () => {
  it('has folders that are taken in at a glance', () => {
    expect(sources.length).toBeGreaterThan(1_000);
    expect(crowded(sources)).toEqual([]);
    expect(crowded(Array.from({ length: most + 1 }, (_, at) => `apps/api/src/stores/file-${at}.ts`))).toEqual([
      'apps/api/src/stores holds 21 files',
    ]);
  });

  it('says of whatever is injected in which role', () => {
    const files = sources
      .filter((path) => path.startsWith('apps/api/'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
    expect(withoutRole(files)).toEqual([]);
    const planted = {
      path: 'apps/api/src/stores/store-helper.ts',
      text: '@Injectable()\nexport class StoreHelper {}\n',
    };
    expect(withoutRole([planted])).toEqual([planted.path]);
  });

  it('has migrations that are run in the order of their files', () => {
    const folder = join(root, 'apps/api/src/database/migrations');
    const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    expect(misnumbered(files)).toEqual([]);
    const [one = { name: '', text: '' }] = files;
    const planted = [
      { name: '1763799999999-owls.ts', text: 'export class Owls1763700000001 {}\n' },
      { name: one.name.replace('.ts', '-again.ts'), text: one.text },
    ];
    expect(misnumbered([...files, ...planted])).toEqual(planted.map(({ name }) => name));
  });
});
