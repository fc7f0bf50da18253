import ts from 'typescript';
import { Choices } from './choices.ts';
import { returnedBy, words, type Source } from './source.ts';
import { workedOut } from './worked-out.ts';
import {
  elementAt,
  isList,
  isMade,
  isShape,
  isText,
  joined,
  memberOf,
  someNumber,
  type Bound,
  type Made,
  type Value,
} from './values.ts';

const deepest = 60;
const nothing: Bound = new Map();
const { SyntaxKind } = ts;

/**
 * Follows an expression to the texts that it may have, through names, branches, templates, lists, objects and the functions that
 * put them together. Where a function's own text asks for what it is given, every call of it is looked at.
 */
export class TextFollower {
  readonly #numbers = new Map<unknown, number>();
  /** What calls gave on this way, so that one call gives one thing to all who name it. */
  readonly #called = new Map<string, Value | null>();
  #choices = new Choices();
  #depth = 0;
  #obstacle = '';

  constructor(private readonly source: Source) {}

  /** Every text that an expression, or a member of what it is, may have; or where it can't be followed. */
  texts(expression: ts.Expression, member?: string): string[] | { obstacle: string } {
    this.#obstacle = '';
    const found = Choices.all((choices) => {
      this.#choices = choices;
      this.#called.clear();
      const value = this.#value(expression, nothing);
      return member === undefined ? value : memberOf(value, member);
    });
    return found.every(isText) ? [...new Set(found)] : { obstacle: this.#obstacle };
  }

  #value(node: ts.Expression, bound: Bound): Value | null {
    if (this.#depth > deepest) return null;
    this.#depth += 1;
    const value = this.#read(node, bound) ?? this.#byType(node, bound);
    this.#depth -= 1;
    if (value === null) this.#obstacle ||= words(node);
    return value;
  }

  #read(node: ts.Expression, bound: Bound): Value | null {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.#value(node.expression, bound);
    if (ts.isNonNullExpression(node) || ts.isAwaitExpression(node)) return this.#value(node.expression, bound);
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.flatMap((span) => [this.#value(span.expression, bound), span.literal.text]);
      return joined([node.head.text, ...spans]);
    }
    if (ts.isConditionalExpression(node)) {
      const decided = this.#isSame(node.condition, bound);
      if (decided !== null) return this.#value(decided ? node.whenTrue : node.whenFalse, bound);
      return this.#oneOf([node.whenTrue, node.whenFalse], words(node.condition), bound);
    }
    if (ts.isBinaryExpression(node)) return this.#binary(node, bound);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { code: node, bound };
    if (ts.isArrayLiteralExpression(node)) return { list: this.#elements(node, bound) };
    if (ts.isObjectLiteralExpression(node)) return { members: this.#members(node, bound) };
    if (ts.isIdentifier(node)) {
      const symbol = this.source.symbolOf(node);
      return symbol ? this.#ofSymbol(symbol, bound) : null;
    }
    if (ts.isPropertyAccessExpression(node)) return this.#property(node, bound);
    if (ts.isElementAccessExpression(node)) return this.#element(node, bound);
    return ts.isCallExpression(node) ? this.#once(node, bound) : null;
  }

  /** One of several, by what decides: said in the same words, it decides alike. */
  #oneOf(branches: readonly ts.Expression[], decides: string, bound: Bound): Value | null {
    const chosen = branches[this.#choices.choose(decides, branches.length)];
    return chosen ? this.#value(chosen, bound) : null;
  }

  #binary(node: ts.BinaryExpression, bound: Bound): Value | null {
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === SyntaxKind.PlusToken) {
      const [one, other] = [this.#value(left, bound), this.#value(right, bound)];
      if (!this.source.isNumber(node)) return joined([one, other]);
      const sum = Number(one) + Number(other);
      return Number.isNaN(sum) ? null : String(sum);
    }
    const isEither = [SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken].includes(operatorToken.kind);
    return isEither ? this.#oneOf([left, right], words(left), bound) : null;
  }

  /** Whether two texts that are told here are one; null where that is for a run to say. */
  #isSame(condition: ts.Expression, bound: Bound): boolean | null {
    if (!ts.isBinaryExpression(condition) || condition.operatorToken.kind !== SyntaxKind.EqualsEqualsEqualsToken)
      return null;
    const [one, other] = [this.#value(condition.left, bound), this.#value(condition.right, bound)];
    return isText(one) && isText(other) && one !== someNumber ? one === other : null;
  }

  #elements(node: ts.ArrayLiteralExpression, bound: Bound): (Value | null)[] {
    return node.elements.flatMap((element) => {
      if (!ts.isSpreadElement(element)) return [this.#value(element, bound)];
      const spread = this.#value(element.expression, bound);
      return isList(spread) ? spread.list : [null];
    });
  }

  #members(node: ts.ObjectLiteralExpression, bound: Bound): Map<string, () => Value | null> {
    const members = new Map<string, () => Value | null>();
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property))
        members.set(property.name.getText().replaceAll(/['"]/g, ''), () => this.#value(property.initializer, bound));
      else if (ts.isShorthandPropertyAssignment(property)) {
        const symbol = this.source.checker.getShorthandAssignmentValueSymbol(property);
        members.set(property.name.text, () => (symbol ? this.#ofSymbol(symbol, bound) : null));
      } else if (ts.isSpreadAssignment(property)) {
        const spread = this.#value(property.expression, bound);
        if (isShape(spread)) for (const [name, value] of spread.members) members.set(name, value);
      }

    return members;
  }

  #ofSymbol(symbol: ts.Symbol, bound: Bound): Value | null {
    const given = bound.get(symbol);
    if (given) return given();
    const { valueDeclaration: declaration } = symbol;
    if (!declaration) return null;
    if (ts.isFunctionDeclaration(declaration)) return { code: declaration, bound };
    return ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration)
      ? this.#ofDeclaration(declaration, bound)
      : null;
  }

  #ofDeclaration(
    declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement,
    bound: Bound,
  ): Value | null {
    if (ts.isBindingElement(declaration)) {
      const { parent, propertyName, name, initializer } = declaration;
      const whole = this.#ofDeclaration(parent.parent, bound);
      const own = ts.isArrayBindingPattern(parent)
        ? elementAt(whole, parent.elements.indexOf(declaration))
        : memberOf(whole, (propertyName ?? name).getText());
      return own === null && initializer ? this.#value(initializer, bound) : own;
    }
    if (ts.isParameter(declaration)) return this.#asCalled(declaration);
    if (declaration.initializer) return this.#value(declaration.initializer, bound);
    const loop = declaration.parent.parent;
    if (!ts.isForOfStatement(loop)) return null;
    return this.#someOf(this.#value(loop.expression, bound), `${this.#number(loop)} ${this.#number(bound)}`);
  }

  #someOf(value: Value | null, key: string): Value | null {
    const places = isShape(value)
      ? [...value.members.values()]
      : isList(value)
        ? value.list.map((one) => () => one)
        : [];
    return places[this.#choices.choose(key, places.length)]?.() ?? null;
  }

  /** What a parameter is at one of the calls of its function. */
  #asCalled(parameter: ts.ParameterDeclaration): Value | null {
    const owner = parameter.parent;
    const named = ts.isVariableDeclaration(owner.parent) ? owner.parent.name : owner.name;
    const symbol = named && this.source.checker.getSymbolAtLocation(named);
    const calls = symbol ? this.source.callsOf(symbol) : [];
    const call = calls[this.#choices.choose(String(this.#number(owner)), calls.length)];
    const value = call?.arguments[owner.parameters.indexOf(parameter)] ?? (call && parameter.initializer);
    return value ? this.#value(value, nothing) : null;
  }

  #property(node: ts.PropertyAccessExpression, bound: Bound): Value | null {
    const declaration = this.source.symbolOf(node)?.valueDeclaration;
    if (declaration && ts.isPropertyDeclaration(declaration))
      return declaration.initializer ? this.#value(declaration.initializer, bound) : null;
    return memberOf(this.#value(node.expression, bound), node.name.text);
  }

  #element({ expression, argumentExpression }: ts.ElementAccessExpression, bound: Bound): Value | null {
    const whole = this.#value(expression, bound);
    const name = this.#value(argumentExpression, bound);
    const named = isText(name) ? (memberOf(whole, name) ?? elementAt(whole, Number(name))) : null;
    return named ?? this.#someOf(whole, `${words(argumentExpression)} ${this.#number(bound)}`);
  }

  #once(node: ts.CallExpression, bound: Bound): Value | null {
    const key = `${this.#number(node)} ${this.#number(bound)}`;
    const known = this.#called.get(key);
    if (known !== undefined) return known;
    const value = this.#call(node, bound);
    this.#called.set(key, value);
    return value;
  }

  #call(node: ts.CallExpression, bound: Bound): Value | null {
    if (ts.isPropertyAccessExpression(node.expression)) {
      const found = this.#method(node, node.expression, bound);
      if (found !== undefined) return found;
    }
    const worked = workedOut[node.expression.getText()];
    if (worked) return worked(node.arguments.map((one) => this.#value(one, bound)));
    const declaration = this.source.checker.getResolvedSignature(node)?.getDeclaration();
    const code = ts.isIdentifier(node.expression) ? this.#value(node.expression, bound) : null;
    const made = isMade(code) ? code : declaration && 'body' in declaration ? { code: declaration, bound } : null;
    const given = node.arguments.map((one) => () => this.#value(one, bound));
    return made && this.#given(made, given);
  }

  /** The methods of lists and objects that texts are put together with; undefined for others. */
  #method(
    { arguments: [first, second] }: ts.CallExpression,
    { expression, name: { text: name } }: ts.PropertyAccessExpression,
    bound: Bound,
  ): Value | null | undefined {
    if (expression.getText() === 'Array' && first && second) {
      const length = Number(memberOf(this.#value(first, bound), 'length'));
      const made = this.#value(second, bound);
      if (!isMade(made) || Number.isNaN(length)) return null;
      return { list: Array.from({ length }, (_, at) => this.#given(made, [() => '', () => String(at)])) };
    }
    if (expression.getText() === 'Object' && first) return entries(name, this.#value(first, bound));
    if (['filter', 'slice', 'toSorted', 'trim'].includes(name)) return this.#value(expression, bound);
    if (name === 'join') {
      const whole = this.#value(expression, bound);
      const between = first ? this.#value(first, bound) : ',';
      return isList(whole) ? joined(whole.list.flatMap((each, at) => (at > 0 ? [between, each] : [each]))) : null;
    }
    if ((name !== 'map' && name !== 'flatMap') || !first) return undefined;
    const made = this.#value(first, bound);
    if (!isMade(made)) return null;
    const whole = this.#value(expression, bound);
    // Of a list that only a run knows, one of its kind stands for all.
    const list = isList(whole) ? whole.list : [null];
    const all = list.map((each, at) => this.#given(made, each === null ? [] : [() => each, () => String(at)]));
    return { list: name === 'map' ? all : all.flatMap((each) => (isList(each) ? each.list : [each])) };
  }

  /** What a function gives back, given this. */
  #given({ code, bound }: Made, given: readonly (() => Value | null)[]): Value | null {
    const body = 'body' in code ? (code.body as ts.ConciseBody | undefined) : undefined;
    if (!body) return null;
    const inside = new Map(bound);
    code.parameters.forEach((parameter, at) => {
      const { initializer } = parameter;
      const value = given[at] ?? (initializer && (() => this.#value(initializer, bound)));
      if (value) this.#bind(parameter.name, value, inside);
    });
    return this.#oneOf(returnedBy(body), `${this.#number(code)} ${this.#number(inside)}`, inside);
  }

  #bind(name: ts.BindingName, value: () => Value | null, inside: Map<ts.Symbol, () => Value | null>): void {
    if (ts.isIdentifier(name)) {
      const symbol = this.source.checker.getSymbolAtLocation(name);
      if (symbol) inside.set(symbol, value);
      return;
    }
    name.elements.forEach((element, at) => {
      if (!ts.isBindingElement(element)) return;
      const key = (element.propertyName ?? element.name).getText();
      const own = () => (ts.isArrayBindingPattern(name) ? elementAt(value(), at) : memberOf(value(), key));
      this.#bind(element.name, own, inside);
    });
  }

  /** One of the texts that a type lists; of a number, what stands for it. */
  #byType(node: ts.Expression, bound: Bound): string | null {
    const known = this.source.textsOf(node);
    if (known === null) return this.source.isNumber(node) ? someNumber : null;
    return known[this.#choices.choose(`${words(node)} ${this.#number(bound)}`, known.length)] ?? null;
  }

  /** A number for a thing, the same each time. */
  #number(thing: unknown): number {
    const known = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, known);
    return known;
  }
}

function entries(name: string, value: Value | null): Value | null {
  if (!isShape(value)) return null;
  const { members } = value;
  if (name === 'keys') return { list: [...members.keys()] };
  if (name === 'values') return { list: [...members.values()].map((get) => get()) };
  return name === 'entries' ? { list: [...members].map(([key, get]) => ({ list: [key, get()] })) } : null;
}
