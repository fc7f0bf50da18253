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
/** The description, and what differs from one of its schemas in some JSON: a sentence, or nothing. */
interface AnswerChecks {
  contract: Description;
  faultsOf: (pointer: string, body: unknown) => string | null;
}
declare global {
  /** Loaded once for all files that a process tests. */
  var answerChecks: AnswerChecks | undefined;
}

/** Outside a run of tests nobody has loaded them before. */
const { contract, faultsOf }: AnswerChecks = globalThis.answerChecks ?? (await import('./answer-checks.mjs'));

export { contract };

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
    complain(faultsOf('#/components/schemas/Problem', body), fail);
    return;
  }
  const content = described.responses[found]?.content;
  if (content === undefined) return text === '' ? undefined : fail('is described to answer nothing');
  if (!(type in content)) return fail(`is described to answer ${Object.keys(content).join(' or ')}`);
  if (!type.includes('json')) return;
  const schema = `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${found}/content/${escaped(type)}/schema`;
  complain(faultsOf(schema, body), fail);
}

function complain(faults: string | null, fail: (why: string) => void): void {
  if (faults !== null) fail(`is described otherwise (${faults})`);
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
