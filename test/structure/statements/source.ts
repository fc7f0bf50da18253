import ts from 'typescript';

/** The beginning of a piece of source, in one line. */
export const words = (node: ts.Node): string => node.getText().replaceAll(/\s+/g, ' ').slice(0, 80);

/** A program's source: what its names stand for, who calls whom, and what its types say. */
export class Source {
  readonly #calls = new Map<ts.Symbol, ts.CallExpression[]>();

  constructor(
    readonly checker: ts.TypeChecker,
    files: readonly ts.SourceFile[],
  ) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const called = this.symbolOf(node.expression);
        if (called) this.#calls.set(called, [...this.callsOf(called), node]);
      }
      ts.forEachChild(node, visit);
    };
    files.forEach(visit);
  }

  callsOf(symbol: ts.Symbol): readonly ts.CallExpression[] {
    return this.#calls.get(symbol) ?? [];
  }

  symbolOf(node: ts.Expression): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  isNumber(node: ts.Expression): boolean {
    return (this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
  }

  /** The texts that a type lists; null where it is open. */
  textsOf(node: ts.Expression): string[] | null {
    const type = this.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    const known = parts.map((part) => (part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : null));
    return known.every((text) => text !== null) ? known : null;
  }
}

/** What a function may give back. */
export function returnedBy(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}
