import Handlebars from 'handlebars';
import type { Finding } from '../http/problem.js';

/** What a text of an invitation may mention; nothing else exists for it. */
export const messageVariables = ['name', 'store', 'organisation', 'survey', 'date', 'category'] as const;
export type MessageVariables = Record<(typeof messageVariables)[number], string>;

const engine = Handlebars.create();
const allowed: readonly string[] = messageVariables;
const list = messageVariables.map((name) => `{{${name}}}`).join(', ');

/** Everything in a text that is not plain words and the listed variables, with line and column. */
export function checkMessageText(text: string, path: string): Finding[] {
  let program: hbs.AST.Program;
  try {
    program = engine.parse(text);
  } catch {
    const { line, column } = firstUnclear(text);
    const message = `Line ${line}, column ${column}: a pair of braces is not complete. Write variables as {{name}}.`;
    return [{ path, line, code: 'unreadable', details: { line, column }, message }];
  }
  return program.body.flatMap((statement) => {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
    const { line, column } = statement.loc.start;
    if (isVariable(statement)) return [];
    const message = `Line ${line}, column ${column + 1}: only ${list} can be used here.`;
    return [{ path, line, code: 'not_a_variable', details: { line, column: column + 1, known: list }, message }];
  });
}

const clear = /\{\{!--[^]*?--\}\}|\{\{![^}]*\}\}|\{\{\s*\w+\s*\}\}/g;

/** Where the first braces stand that are neither a variable nor a comment. The parser itself tells only where it gave up. */
function firstUnclear(text: string): { line: number; column: number } {
  const hidden = text.replaceAll(clear, (found) => found.replaceAll(/[^\n]/g, ' '));
  const before = hidden.slice(0, Math.max(0, hidden.search(/\{\{|\}\}/))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isVariable(statement: hbs.AST.Statement): boolean {
  if (statement.type !== 'MustacheStatement') return false;
  const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
  const expression = path as hbs.AST.PathExpression;
  return (
    expression.type === 'PathExpression' &&
    !expression.data &&
    expression.depth === 0 &&
    allowed.includes(expression.original) &&
    params.length === 0 &&
    (hash === undefined || hash.pairs.length === 0) &&
    escaped
  );
}

const compiled = new Map<string, (values: MessageVariables) => string>();

/** Puts the values into a text, literally: what a value holds is never read as a text again. */
export function fillMessageText(text: string, values: MessageVariables): string {
  let fill = compiled.get(text);
  if (fill === undefined) {
    if (compiled.size > 1_000) compiled.clear();
    const template = engine.compile<MessageVariables>(text, { noEscape: true, strict: true, knownHelpersOnly: true });
    compiled.set(text, (fill = (given) => template(given)));
  }
  return fill(values);
}
