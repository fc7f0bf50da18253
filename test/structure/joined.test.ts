import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const sources = join(import.meta.dirname, '../../apps/api/src');
const read = (path: string) => readFileSync(join(sources, path), 'utf8');
const files = globSync('**/*.ts', { cwd: sources, exclude: ['**/*.test.ts'] }).map((path) => ({
  path,
  text: read(path),
}));

/** What rooms declare, each by the word that declares it, and the one place that joins all of them. */
const joined = [
  { what: 'problems', declares: /^export const \w+ = problemsOf\(/m, place: 'problems.ts' },
  { what: 'words of changes', declares: /^export const \w+ = defineChanges\(/m, place: 'changes/told-changes.ts' },
  { what: 'tables', declares: /^export const \w+ = defineTable\(/m, place: 'tables.ts' },
];

/** Files that declare something which the one place does not know. */
function left(declares: RegExp, place: string, all: readonly { path: string; text: string }[]): string[] {
  const known = [...read(place).matchAll(/from '(\.[^']+)\.js'/g)].map(([, path = '']) =>
    normalize(join(dirname(place), `${path}.ts`)),
  );
  return all.filter(({ path, text }) => declares.test(text) && !known.includes(path)).map(({ path }) => path);
}

/** Codes that two rooms have, so that one would take the other's place. */
function twice(all: readonly { text: string }[]): string[] {
  const codes = all.flatMap(({ text }) => [...text.matchAll(/^ {2}([a-z_]+): entry\b/gm)].map(([, code = '']) => code));
  return codes.filter((code, at) => codes.indexOf(code) !== at);
}

describe('What each room declares beside its code', () => {
  it.each(joined)('$what are joined in one place, all of them', ({ declares, place }) => {
    expect(files.filter(({ text }) => declares.test(text)).length).toBeGreaterThan(10);
    expect(left(declares, place, files)).toEqual([]);
    const [declaration = ''] = declares.exec(files.find(({ text }) => declares.test(text))?.text ?? '') ?? [];
    const planted = { path: 'stores/owl.ts', text: `${declaration}{});\n` };
    expect(left(declares, place, [...files, planted])).toEqual([planted.path]);
  });

  it('has one problem a code', () => {
    expect(twice(files)).toEqual([]);
    const planted = { text: "  not_found: entry(404, 'Not here', 'Look elsewhere.'),\n" };
    expect(twice([...files, planted])).toEqual(['not_found']);
  });
});
