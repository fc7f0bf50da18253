import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { contract, type Described, type Description, type Schema } from '../support/contract.ts';

const bare = ['204'];

/** The routes whose description does not say what they answer, or says so of a part only. */
function undescribed({ paths, components }: Description): string[] {
  const isSaid = ({ responses }: Described) => {
    const successes = Object.entries(responses).filter(([status]) => status !== 'default');
    const schemas = successes.flatMap(([, { content }]) => Object.values(content ?? {}));
    return (
      'default' in responses &&
      successes.length > 0 &&
      successes.every(([status, { content }]) => content !== undefined || bare.includes(status)) &&
      schemas.every(({ schema }) => anything(schema) === null)
    );
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]): [string, Described] => [`${method.toUpperCase()} ${path}`, route]),
  );
  const vague = Object.entries(components.schemas).filter(([, schema]) => anything(schema) !== null);
  return [...routes.filter(([, route]) => !isSaid(route)), ...vague].map(([name]) => name);
}

/** The place in a schema that anything would fit, or null. */
function anything(schema: Schema, at = ''): string | null {
  const says = Object.keys(schema).filter((word) => word !== 'description');
  if (says.length === 0) return schema['description'] === undefined ? at || '/' : null;
  const parts: [string, unknown][] = [
    ...Object.entries((schema['properties'] ?? {}) as Schema),
    ...(['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const).flatMap((word) =>
      ((schema[word] ?? []) as Schema[]).map((one, index): [string, unknown] => [`${word}${index}`, one]),
    ),
    ...(['items', 'additionalProperties'] as const).map((word): [string, unknown] => [word, schema[word]]),
  ];
  const found = parts.flatMap(([name, part]) =>
    typeof part === 'object' && part !== null ? (anything(part as Schema, `${at}/${name}`) ?? []) : [],
  );
  return found[0] ?? null;
}

describe('The description of the API', () => {
  it('says what every route answers', () => {
    expect(undescribed(contract)).toEqual([]);
  });

  const refusal = { default: { $ref: '#/components/responses/Refusal' } };
  const json = (schema: Schema) => ({
    responses: { 200: { content: { 'application/json': { schema } } }, ...refusal },
  });
  it.each<[string, Described]>([
    ['a schema', { responses: { 200: {}, ...refusal } }],
    ['its refusals', { responses: { 204: {} } }],
    ['what a field holds', json({ type: 'object', properties: { found: {} } })],
    ['what a list holds', json({ type: 'array', items: {} })],
  ])('is seen to lack %s', (_, route) => {
    const sound = json({ type: 'object', properties: { found: { type: 'string' } } });
    const paths = { '/api/a': { get: sound }, '/api/b': { get: route } };
    expect(undescribed({ paths, components: { schemas: {} } })).toEqual(['GET /api/b']);
  });
});

const server = join(import.meta.dirname, '../../apps/api');

/** What the compiler says of a controller that stands among the stores, with these methods. */
function complaints(methods: string): string[] {
  const planted = join(server, 'src/stores/planted.controller.ts');
  const text = `import { Answers, AnswersNothing } from '../http/answers.js';
    import { regionWire, storeWire } from './stores.wire.js';
    export class Planted { ${methods} }`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(server, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    server,
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => (name === planted ? text : readFile(name));
  host.fileExists = (name) => name === planted || fileExists(name);
  const program = ts.createProgram([planted], { ...options, noEmit: true, noUnusedLocals: false }, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(planted));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('A method that is declared to answer something', () => {
  const region = "{ id: 'a', parentId: null, name: 'North' }";

  it('does not compile where it gives less, another type or something else', () => {
    const found = complaints(`
      @Answers(regionWire) now() { return ${region}; }
      @Answers(regionWire) async later() { return ${region}; }
      @AnswersNothing() async nothing() {}
      @Answers(regionWire) async less() { return { id: 'a', name: 'North' }; }
      @Answers(regionWire) async another() { return { ...${region}, name: 7 }; }
      @Answers(storeWire) async other() { return ${region}; }`);
    expect(found).toEqual([
      expect.stringContaining("Property 'parentId' is missing"),
      expect.stringContaining("Type 'number' is not assignable to type 'string"),
      expect.stringContaining('missing the following properties'),
    ]);
  }, 120_000);
});
