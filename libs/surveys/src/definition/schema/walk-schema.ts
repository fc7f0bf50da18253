import type { FindingCode, FindingDetails } from '../finding-catalogue.js';
import { finding, quoted, type Finding } from '../finding.js';
import type { JsonSchema, JsonType } from './json-schema.js';
import { LIMITS } from '../limits.js';
import { daySchema, keySchema, referenceSchema } from './schema-pieces.js';

/** What the pattern of a text means in words. Any other pattern forbids NUL. */
const PATTERN_CODES = new Map<string | undefined, FindingCode>([
  [keySchema.pattern, 'key_malformed'],
  [referenceSchema.pattern, 'reference_malformed'],
  [daySchema.pattern, 'day_malformed'],
]);

const ARTICLES: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/**
 * Compares a JSON value with a schema and tells in plain sentences where they part. Understands what `JsonSchema` lists; a
 * `oneOf` is decided by the branch whose first required field is there (and bears its constant), so that the findings
 * are about that branch. A list past its limit is not entered; findings end at `LIMITS.findings`.
 */
export function walkSchema(schema: JsonSchema, json: unknown): Finding[] {
  const walk = new SchemaWalk(schema.$defs ?? {});
  walk.visit(schema, json, '', 0);
  return walk.findings;
}

class SchemaWalk {
  readonly findings: Finding[] = [];

  constructor(private readonly parts: Readonly<Record<string, JsonSchema>>) {}

  visit(schema: JsonSchema, json: unknown, path: string, depth: number): void {
    if (this.findings.length >= LIMITS.findings) return;

    if (schema.$ref !== undefined) this.follow(schema.$ref, json, path, depth);
    else if (schema.oneOf !== undefined) this.choose(schema.oneOf, json, path, depth);
    else if (this.hasType(schema, json, path)) this.compare(schema, json, path, depth);
  }

  private follow(reference: string, json: unknown, path: string, depth: number): void {
    const name = reference.slice('#/$defs/'.length);
    const deeper = name === 'condition' ? depth + 1 : depth;
    if (deeper > LIMITS.conditionDepth) this.report(path, 'too_deep', { limit: LIMITS.conditionDepth });
    else this.visit(this.parts[name] ?? {}, json, path, deeper);
  }

  private choose(branches: readonly JsonSchema[], json: unknown, path: string, depth: number): void {
    if (!isObject(json)) {
      this.report(path, 'wrong_type', { expected: ARTICLES.object, found: typeName(json) });
      return;
    }
    const branch = branches.find((candidate) => isMeant(candidate, json));
    if (branch !== undefined) {
      this.visit(branch, json, path, depth);
      return;
    }
    const kinds = branches.flatMap((candidate) => candidate.properties?.['kind']?.const ?? []);
    if (kinds.length === 0) this.report(path, 'condition_unknown', { found: quoted(Object.keys(json)[0] ?? '') });
    else if (Object.hasOwn(json, 'kind'))
      this.report(`${path}.kind`, 'kind_unknown', { found: quoted(json['kind']), allowed: kinds.join(', ') });
    else this.report(path, 'missing', { field: 'kind' });
  }

  private hasType(schema: JsonSchema, json: unknown, path: string): boolean {
    const types = schema.type === undefined ? [] : [schema.type].flat();
    if (types.length === 0 || types.some((type) => isOfType(type, json))) return true;

    const expected = types.map((type) => ARTICLES[type]).join(' or ');
    this.report(path, 'wrong_type', { expected, found: typeName(json) });
    return false;
  }

  private compare(schema: JsonSchema, json: unknown, path: string, depth: number): void {
    if (typeof json === 'string') this.compareText(schema, json, path);
    else if (typeof json === 'number') this.compareNumber(schema, json, path);
    else if (Array.isArray(json)) this.compareList(schema, json, path, depth);
    else if (isObject(json)) this.compareObject(schema, json, path, depth);
  }

  private compareText(schema: JsonSchema, text: string, path: string): void {
    const allowed = schema.const === undefined ? schema.enum : [String(schema.const)];
    // JSON Schema counts characters, JavaScript UTF-16 units: a pair of surrogates is one character.
    const length = schema.maxLength !== undefined && text.length > schema.maxLength ? [...text].length : 0;
    if (allowed !== undefined && !allowed.includes(text))
      this.report(path, 'wrong_value', { found: quoted(text), allowed: allowed.join(', ') });
    else if (schema.maxLength !== undefined && length > schema.maxLength)
      this.report(path, 'too_long', { found: length, limit: schema.maxLength });
    else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text))
      this.report(path, PATTERN_CODES.get(schema.pattern) ?? 'nul_character', { found: quoted(text) });
  }

  private compareNumber(schema: JsonSchema, number: number, path: string): void {
    const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
    if (number < minimum) this.report(path, 'too_small', { found: number, limit: minimum });
    else if (number <= exclusiveMinimum)
      this.report(path, 'too_small', { found: number, limit: `more than ${exclusiveMinimum}` });
    else if (number > maximum) this.report(path, 'too_large', { found: number, limit: maximum });
  }

  private compareList(schema: JsonSchema, list: readonly unknown[], path: string, depth: number): void {
    const { minItems = 0, maxItems = Infinity, items = {} } = schema;
    if (list.length > maxItems) {
      this.report(path, 'too_many', { found: list.length, limit: maxItems });
      return;
    }
    if (list.length < minItems) this.report(path, 'too_few', { found: list.length, limit: minItems });

    list.forEach((entry, index) => this.visit(items, entry, `${path}[${index}]`, depth));
  }

  private compareObject(
    schema: JsonSchema,
    json: Readonly<Record<string, unknown>>,
    path: string,
    depth: number,
  ): void {
    const { properties = {}, required = [] } = schema;
    for (const field of required) if (!Object.hasOwn(json, field)) this.report(path, 'missing', { field });

    for (const [field, value] of Object.entries(json)) {
      const part = Object.hasOwn(properties, field) ? properties[field] : undefined;
      if (part !== undefined) this.visit(part, value, path === '' ? field : `${path}.${field}`, depth);
      else if (schema.additionalProperties === false) this.report(path, 'unknown_field', { field: quoted(field) });
    }
  }

  private report(path: string, code: FindingCode, details: FindingDetails): void {
    if (this.findings.length < LIMITS.findings) this.findings.push(finding(path, code, details));
  }
}

function isMeant(branch: JsonSchema, json: Readonly<Record<string, unknown>>): boolean {
  const field = branch.required?.[0] ?? '';
  const constant = branch.properties?.[field]?.const;
  return Object.hasOwn(json, field) && (constant === undefined || json[field] === constant);
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isOfType(type: JsonType, json: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(json);
    case 'array':
      return Array.isArray(json);
    case 'integer':
      return Number.isInteger(json);
    case 'number':
      return Number.isFinite(json);
    default:
      return typeof json === type;
  }
}

function typeName(json: unknown): string {
  if (json === null || json === undefined) return 'nothing';

  return Array.isArray(json) ? 'a list' : (ARTICLES[typeof json as JsonType] ?? typeof json);
}
