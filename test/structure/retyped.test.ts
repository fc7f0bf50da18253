import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { contract, type Schema } from '../support/contract.ts';

const web = join(import.meta.dirname, '../../apps/web');
/** So many fields of one answer are no chance. */
const fewest = 4;

/** The names of the fields of every object that the API answers. */
const answered: ReadonlySet<string>[] = [];
collect(contract.components.schemas);
for (const methods of Object.values(contract.paths))
  for (const { responses } of Object.values(methods)) collect(responses);

function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { properties } = value as { properties?: Schema };
  if (properties) answered.push(new Set(Object.keys(properties)));
  for (const part of Object.values(value)) collect(part);
}

/** Types that say anew what an answer holds, and answers that are told to be of a type. */
function retyped(name: string, text: string): string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
      const fields = node.members.filter(ts.isPropertySignature).map((member) => member.name.getText());
      const isAnswer = answered.some((names) => fields.every((field) => names.has(field)));
      if (fields.length >= fewest && isAnswer) found.push(`${name}: { ${fields.join(', ')} }`);
    }
    if (ts.isAsExpression(node) && /^\(?(await )?(api\.|ask\()/.test(node.getText()))
      found.push(`${name}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('The screens and the shoppers’ app', () => {
  it('say nothing anew of what the API answers: the contract does', () => {
    const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((name) => retyped(name, readFileSync(join(web, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['an interface', 'interface StoreRow { id: string; code: string; name: string; regionId: string | null }'],
    ['a part of a type', 'type Found = { store: { id: string; code: string; name: string; address: string } }'],
    ['a cast', 'const me = (await api.get("/me")) as Me;'],
    ['a cast in the app', 'const jobs = ask("GET", "/api/shop/jobs") as Promise<Jobs>;'],
  ])('would be seen to do so by %s', (_, text) => {
    expect(retyped('planted.ts', text)).toHaveLength(1);
  });
});
