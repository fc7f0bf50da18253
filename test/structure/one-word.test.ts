import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{apps,libs}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**', '**/database/migrations/**', '**/*.d.ts'],
});

/** *Hold* has one meaning, that of logic: a condition, a rule, or what is stated holds. Nothing else in the code is called so. */
const word = /^(hold|holds|held|holding|holder)$/i;

/** Names that stay, each where it may stand, and why. */
const allowed: readonly { names: readonly string[]; under: RegExp; why: string }[] = [
  {
    names: ['holds', 'canHold'],
    under: /^(libs\/surveys|apps\/api\/src\/campaigns)\//,
    why: 'A condition holds, or can.',
  },
  {
    names: ['held'],
    under: /^apps\/web\/(offline|shop)\//,
    why: 'Visits on phones are kept in this state; and the browser’s own name.',
  },
  { names: ['rotation_held'], under: /./, why: 'A code that apps on phones know.' },
  {
    names: ['held', 'heldAt', 'sendingHeldAt'],
    under: /^apps\/api\/src\/(.+\/tables|responses|scores|shopping\/visits)\//,
    why: 'Columns of installed databases.',
  },
];

interface Found {
  path: string;
  name: string;
}

/** Names and stored words that are made of the word, one for each place. */
function uses(path: string, text: string): Found[] {
  const found: Found[] = [];
  if (!/h[eo]ld/i.test(text)) return found;
  const look = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
    const isCode = ts.isStringLiteralLike(node) && /^[a-z_]+$/.test(node.text);
    if ((isName || isCode) && wordsOf(node.text).some((each) => word.test(each))) found.push({ path, name: node.text });
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_#]+/)
    .filter(Boolean);
}

const allows = ({ names, under }: (typeof allowed)[number], { path, name }: Found) =>
  names.includes(name) && under.test(path);

describe('One word has one meaning', () => {
  it('hold is what conditions do', () => {
    const found = sources.flatMap((path) => uses(path, readFileSync(join(root, path), 'utf8')));
    expect(found.filter((one) => !allowed.some((each) => allows(each, one)))).toEqual([]);
    expect(allowed.filter((each) => !found.some((one) => allows(each, one)))).toEqual([]);
    const planted = "class SendingHold { #held = 'on_hold'; threshold = 'household'; }";
    expect(uses('planted.ts', planted).map(({ name }) => name)).toEqual(['SendingHold', '#held', 'on_hold']);
  });
});
