import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const planted = mkdtempSync(join(tmpdir(), 'candour-rooms-'));

/** A house of a few files, one of which breaks a rule; gives the rules that were seen broken. */
function broken(files: Record<string, string>): string[] {
  const house = mkdtempSync(join(planted, 'house-'));
  for (const [path, content] of Object.entries({
    'test/tsconfig.json': '{ "include": ["../apps", "../libs"] }',
    ...files,
  })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'apps', 'libs'].filter(
      (word) => !['apps', 'libs'].includes(word) || Object.keys(files).some((path) => path.startsWith(word)),
    ),
    { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

const empty = 'export const nothing = 0;\n';
const importing = (path: string) => `import { nothing } from '${path}';\nexport const something = nothing;\n`;

describe('The rooms are held apart: each broken rule is seen', () => {
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('leaves a sound house alone', () => {
    expect(broken({ 'apps/api/src/stores/a.ts': importing('../http/b.js'), 'apps/api/src/http/b.ts': empty })).toEqual(
      [],
    );
  });

  it.each([
    [
      'http-imports-nothing-downstream',
      { 'apps/api/src/http/a.ts': importing('../stores/b.js'), 'apps/api/src/stores/b.ts': empty },
    ],
    ['no-cycles', { 'libs/scoring/src/a.ts': importing('./b.js'), 'libs/scoring/src/b.ts': importing('./a.js') }],
    ['rooms-know-no-entry-point', { 'apps/api/src/jobs/a.ts': importing('../flow.js'), 'apps/api/src/flow.ts': empty }],
    [
      'every-room-is-listed',
      { 'apps/api/src/stores/a.ts': importing('../helpers/b.js'), 'apps/api/src/helpers/b.ts': empty },
    ],
    [
      'shopping-visits-imports-nothing-downstream',
      {
        'apps/api/src/shopping/visits/a.ts': importing('../reviews/b.js'),
        'apps/api/src/shopping/reviews/b.ts': empty,
      },
    ],
    [
      'every-part-of-shopping-is-listed',
      { 'apps/api/src/shopping/a.ts': importing('./notices/b.js'), 'apps/api/src/shopping/notices/b.ts': empty },
    ],
    [
      'libs-know-nothing-but-themselves',
      { 'libs/surveys/src/a.ts': importing('../../scoring/src/b.js'), 'libs/scoring/src/b.ts': empty },
    ],
    [
      'numbers-know-one-package',
      { 'libs/calling/src/numbers/a.ts': importing('../../../hours/src/b.js'), 'libs/hours/src/b.ts': empty },
    ],
    [
      'only-scores-joins-surveys-and-scoring',
      { 'apps/api/src/stores/a.ts': importing('../../../../libs/scoring/src/b.js'), 'libs/scoring/src/b.ts': empty },
    ],
    [
      'dashboards-know-no-surveys',
      {
        'apps/api/src/dashboards/a.ts': importing('../../../../libs/surveys/src/b.js'),
        'libs/surveys/src/b.ts': empty,
      },
    ],
    [
      'web-never-imports-the-server',
      { 'apps/web/manage/a.ts': importing('../../api/src/http/b.js'), 'apps/api/src/http/b.ts': empty },
    ],
    [
      'doors-do-not-know-one-another',
      { 'apps/web/manage/a.ts': importing('../shop/b.js'), 'apps/web/shop/b.ts': empty },
    ],
    [
      'apps-do-not-know-one-another',
      { 'apps/web/interview/a.ts': importing('../shop/b.js'), 'apps/web/shop/b.ts': empty },
    ],
    ['nothing-unresolvable', { 'libs/scoring/src/a.ts': importing('./missing.js') }],
  ])('%s', (rule, files) => {
    expect(broken(files as Record<string, string>)).toContain(rule);
  });
});

describe('Nothing passes the transaction by: what would is refused by lint', () => {
  it.each([
    [
      'a repository',
      'stores/a.service.ts',
      "import { InjectRepository } from '@nestjs/typeorm';\nexport const a = InjectRepository;\n",
    ],
    ['a connection', 'stores/a.service.ts', "import { DataSource } from 'typeorm';\nexport const a = DataSource;\n"],
    ['a relation', 'database/a.ts', "import { ManyToOne } from 'typeorm';\nexport const a = ManyToOne;\n"],
    [
      'save',
      'database/a.ts',
      "import type { EntityManager } from 'typeorm';\nexport const a = (manager: EntityManager) => manager.save({});\n",
    ],
  ])('%s', (_, path, source) => {
    const house = mkdtempSync(join(tmpdir(), 'candour-lint-'));
    const file = join(house, 'apps/api/src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
    const lint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [lint, '--format', 'json'], { cwd: house, encoding: 'utf8' });
    rmSync(house, { recursive: true });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/no-restricted-(imports|properties)/)]);
  });
});
