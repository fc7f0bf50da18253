import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A schema of the description, as far as it is looked at. */
export type Schema = Readonly<Record<string, unknown>>;
type Content = Record<string, { schema: Schema }>;
export interface Described {
  responses: Record<string, { content?: Content; $ref?: string }>;
}
/** What the server says of itself in `docs/openapi.json`. */
export interface Description {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

export const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8'),
) as Description;

const formats = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  email: /^[^\s@]+@[^\s@]+$/,
};
// Each file of tests compiles what it meets and runs it a few times: polishing that costs more than it saves.
const quick = { meta: false, validateSchema: false, code: { optimize: false } };
const ajv = new Ajv2020({ allErrors: true, strict: false, formats, ...quick });
ajv.addSchema(contract, 'contract');
const checks = new Map<string, ValidateFunction>();

/** The routes by their number of parts; those with fewer ids first, as the server finds them. */
const routes = Object.keys(contract.paths)
  .map((path) => ({ path, parts: path.split('/') }))
  .toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);

/** The route that an address belongs to, such as `/api/stores/{id}`; none where it is of no route. */
export function routeOf(address: string): string | undefined {
  const parts = address.split('?')[0]?.split('/') ?? [];
  const fits = (of: readonly string[]) =>
    of.length === parts.length && of.every((part, at) => part.startsWith('{') || part === parts[at]);
  return routes.find(({ parts: of }) => fits(of))?.path;
}

interface Given {
  method: string;
  address: string;
  status: number;
  type: string;
  text: string;
  body: unknown;
}

/** Throws where a route of the API answers anything but what its description says: another status, type, or field. */
export function holdToContract({ method, address, status, type, text, body }: Given): void {
  const path = routeOf(address);
  const described = path === undefined ? undefined : contract.paths[path]?.[method.toLowerCase()];
  if (path === undefined || described === undefined || method === 'HEAD') return;
  const found = status in described.responses ? String(status) : 'default';
  const fail = (why: string) => {
    throw new Error(`${method} ${path} answered ${status} ${type}, and ${why}: ${text.slice(0, 1_000)}`);
  };
  if (found === 'default') {
    if (status < 400) fail('is described to answer no such status');
    if (type !== 'application/problem+json') fail('refuses without a problem');
    complain(check('#/components/schemas/Problem')(body), fail, check('#/components/schemas/Problem'));
    return;
  }
  const content = described.responses[found]?.content;
  if (content === undefined) return text === '' ? undefined : fail('is described to answer nothing');
  if (!(type in content)) return fail(`is described to answer ${Object.keys(content).join(' or ')}`);
  if (!type.includes('json')) return;
  const validate = check(
    `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${found}/content/${escaped(type)}/schema`,
  );
  complain(validate(body), fail, validate);
}

function complain(fits: boolean | Promise<unknown>, fail: (why: string) => void, { errors }: ValidateFunction): void {
  if (fits !== true) fail(`is described otherwise (${ajv.errorsText(errors)})`);
}

function check(pointer: string): ValidateFunction {
  const known = checks.get(pointer) ?? ajv.compile({ $ref: `contract${pointer}` });
  checks.set(pointer, known);
  return known;
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
