import Handlebars from 'handlebars';
import type { Finding } from '../http/problem.js';

/** What a text of an invitation may mention in every organisation; beside it there are the organisation's own fields of customers. */
export const messageVariables = ['name', 'store', 'organisation', 'survey', 'date', 'category', 'product'] as const;
export type MessageVariables = Record<(typeof messageVariables)[number], string> & Readonly<Record<string, string>>;

const engine = Handlebars.create();

/** Everything in a text that is not plain words, the variables above and those of `own`, with line and column. */
export function checkMessageText(text: string, path: string, own: readonly string[] = []): Finding[] {
  const allowed = [...messageVariables, ...own];
  const list = allowed.map((name) => `{{${name}}}`).join(', ');
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
    if (isVariable(statement, allowed)) return [];
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

function isVariable(statement: hbs.AST.Statement, allowed: readonly string[]): boolean {
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

/** The variables that texts mention beside those of every organisation. */
export function ownVariablesIn(texts: readonly string[]): string[] {
  const mentioned = texts.flatMap((text) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''));
  const common: readonly string[] = messageVariables;
  return [...new Set(mentioned)].filter((name) => !common.includes(name)).toSorted();
}

const compiled = new Map<string, (values: MessageVariables) => string>();

/** Puts the values into a text, literally: what a value contains is never read as a text again. */
export function fillMessageText(text: string, values: MessageVariables): string {
  let fill = compiled.get(text);
  if (fill === undefined) {
    if (compiled.size > 1_000) compiled.clear();
    const template = engine.compile<MessageVariables>(text, { noEscape: true, strict: true, knownHelpersOnly: true });
    compiled.set(text, (fill = (given) => template(given)));
  }
  return fill(values);
}
