import { z } from 'zod';

type JsonObject = Record<string, unknown>;

/**
 * The JSON Schema (2020-12, as OpenAPI 3.1 has it) of a schema of the wire; its named parts are components.
 * Throws where two schemas bear one name.
 */
export function jsonSchemas() {
  const named = new Map<string, string>();
  return (schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) => {
    if (!(schema instanceof z.core.$ZodType)) return undefined;
    const {
      $defs = {},
      $schema: _,
      ...rest
    } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any', override: shorten }) as JsonObject & {
      $defs?: Record<string, JsonObject>;
    };
    const components = Object.assign(
      {},
      ...Object.entries($defs).map(([name, each]) => lifted(name, each)),
    ) as typeof $defs;
    for (const [name, definition] of Object.entries(components)) {
      const text = JSON.stringify(definition);
      if ((named.get(name) ?? text) !== text) throw new Error(`Two schemas of the wire are named ${name}.`);
      named.set(name, text);
    }
    return { schema: rest, components };
  };
}

/** A schema that brings definitions of its own, as components that bear its name: `Definition`, `DefinitionText`. */
function lifted(name: string, { $defs = {}, ...schema }: JsonObject): Record<string, JsonObject> {
  const nameOf = (part: string) => `${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  const own = Object.keys($defs as JsonObject);
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const part = key === '$ref' ? String(each).replace('#/$defs/', '') : '';
        return [key, own.includes(part) ? `#/$defs/${nameOf(part)}` : renamed(each)];
      }),
    );
  };
  const all = [[name, schema], ...Object.entries($defs as JsonObject).map(([part, each]) => [nameOf(part), each])];
  return Object.fromEntries(all.map(([part, each]) => [part, renamed(each)]));
}

/** A format says all that its long pattern does; whole numbers are of no size in particular. */
function shorten({ jsonSchema }: { jsonSchema: JsonObject }): void {
  if ('format' in jsonSchema) delete jsonSchema['pattern'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
}
