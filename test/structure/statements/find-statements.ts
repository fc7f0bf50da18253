import { relative } from 'node:path';
import ts from 'typescript';
import { TextFollower } from './follow-text.ts';
import { Source } from './source.ts';

/** One place that runs SQL. */
export interface Statement {
  place: string;
  /** Each text that it may run, or why none could be told. */
  texts: string[] | { obstacle: string };
  /** The properties of the rows that it says it reads, with their types; null where it reads none. */
  row: RowType | null;
}
export interface RowType {
  named: Record<string, { type: string; isOptional: boolean }>;
  /** What a column of any other name is said to be; null where there is none. */
  others: string | null;
}

const methods = new Set(['query', 'first', 'change']);
/** What the methods of `TableRows` come to, as far as it matters who reads a table and who writes it. */
const kinds: Readonly<Record<string, string>> = {
  insert: 'delete from',
  insertOnce: 'delete from',
  update: 'delete from',
  delete: 'delete from',
  lock: 'delete from',
  findOneBy: 'select from',
  findBy: 'select from',
};

/** Every statement that a program of TypeScript runs in a `Transaction` or on the `HotPath`. */
export function findStatements(roots: readonly string[], options: ts.CompilerOptions, home: string): Statement[] {
  const program = ts.createProgram(roots, options);
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !file.fileName.includes('/migrations/'));
  const follower = new TextFollower(new Source(checker, files));
  const found: Statement[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      const ran = ts.isCallExpression(node) ? ranBy(node, checker) : null;
      if (ran && ts.isCallExpression(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const place = `${relative(home, file.fileName)}:${line + 1}`;
        const texts = follower.texts(ran.sql, ran.member);
        const { kind } = ran;
        if (kind === undefined) found.push({ place, texts, row: rowOf(node, checker) });
        else
          found.push({
            place,
            texts: Array.isArray(texts) ? texts.map((name) => `${kind} ${name}`) : texts,
            row: null,
          });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** Where a call that runs SQL has it: as it is, as a member of what it is given, or behind the table that it is about. */
function ranBy(
  node: ts.CallExpression,
  checker: ts.TypeChecker,
): { sql: ts.Expression; member?: string; kind?: string } | null {
  if (!ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  const type = checker.getTypeAtLocation(expression);
  const of = type.symbol?.name ?? type.aliasSymbol?.name;
  const [first, second] = node.arguments;
  if (of === 'Transaction' && methods.has(name.text) && first) return { sql: first };
  if (of === 'Transaction' && name.text === 'prepared' && first) return { sql: first, member: 'text' };
  const kind = of === 'TableRows' ? kinds[name.text] : undefined;
  if (kind !== undefined) return { sql: tableOf(expression, checker), member: 'name', kind };
  return of === 'HotPath' && name.text === 'run' && second ? { sql: second, member: 'text' } : null;
}

/** The table of `tx.table(…)`, through the name that it was given. */
function tableOf(rows: ts.Expression, checker: ts.TypeChecker): ts.Expression {
  if (ts.isCallExpression(rows) && rows.arguments[0]) return rows.arguments[0];
  const declaration = checker.getSymbolAtLocation(rows)?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return made ? tableOf(made, checker) : rows;
}

function rowOf(node: ts.CallExpression, checker: ts.TypeChecker): RowType | null {
  const signature = checker.getResolvedSignature(node);
  if (!signature) return null;
  const promised = checker.getAwaitedType(checker.getReturnTypeOfSignature(signature)) ?? null;
  if (promised === null) return null;
  const rows = checker.isArrayType(promised) ? checker.getTypeArguments(promised as ts.TypeReference)[0] : promised;
  const row = rows && checker.getNonNullableType(rows);
  if (!row || (row.flags & ts.TypeFlags.Object) === 0) return null;
  const properties = checker.getPropertiesOfType(row);
  const others = checker.getIndexTypeOfType(row, ts.IndexKind.String);
  const named = Object.fromEntries(
    properties.map((property) => [
      property.name,
      {
        type: kindsOf(checker.getNonNullableType(checker.getTypeOfSymbol(property)), checker).join(' | '),
        isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      },
    ]),
  );
  return { named, others: others ? kindsOf(others, checker).join(' | ') : null };
}

/** What a value is to JavaScript: string, number, boolean, Date, Buffer, object, and lists of these. */
function kindsOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return [...new Set(parts.map((part) => kindOf(part, checker)))].sort();
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  const { flags } = type;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'anything';
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (flags & ts.TypeFlags.Null) return 'null';
  if (type.symbol?.name === 'Date' || type.symbol?.name === 'Buffer') return type.symbol.name;
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    return element ? `list of ${kindsOf(checker.getNonNullableType(element), checker).join(' | ')}` : 'list';
  }
  // A text with a brand is a text.
  if (type.isIntersection()) return kindOf(type.types[0] as ts.Type, checker);
  return 'object';
}
