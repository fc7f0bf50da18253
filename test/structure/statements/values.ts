import type ts from 'typescript';

/** What an expression comes to in one of the ways that the source leaves open; null where that can't be told. */
export type Value = string | List | Shape | Made;

export interface List {
  list: readonly (Value | null)[];
}
export interface Shape {
  members: ReadonlyMap<string, () => Value | null>;
}
/** A function with what its names stand for where it was made. */
export interface Made {
  code: ts.SignatureDeclaration;
  bound: Bound;
}
export type Bound = ReadonlyMap<ts.Symbol, () => Value | null>;

/** Stands where a number is that is known only when the statement runs. */
export const someNumber = '◊';

export const isText = (value: Value | null): value is string => typeof value === 'string';
const isObject = (value: Value | null): value is Exclude<Value, string> => typeof value === 'object' && value !== null;
export const isList = (value: Value | null): value is List => isObject(value) && 'list' in value;
export const isShape = (value: Value | null): value is Shape => isObject(value) && 'members' in value;
export const isMade = (value: Value | null): value is Made => isObject(value) && 'code' in value;

/** The texts of the parts one after the other; null where one of them is no text. */
export function joined(parts: readonly (Value | null)[]): string | null {
  return parts.every(isText) ? parts.join('') : null;
}

export function memberOf(value: Value | null, name: string): Value | null {
  return isShape(value) ? (value.members.get(name)?.() ?? null) : null;
}

export function elementAt(value: Value | null, at: number): Value | null {
  return isList(value) ? (value.list[at] ?? null) : null;
}
