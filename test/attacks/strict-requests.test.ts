import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, pageRoutes, routes } from '../support/api-routes.ts';
import { Candour } from '../support/candour.ts';
import { oneOfEverything, type Ids } from '../support/one-of-everything.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

interface Described {
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
}

/** As far as the tests look into a schema. */
interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** What a phone hands in: a newer app may reach an older process, and what it has to say more is no reason to lose a visit. */
const ofPhones = ['PUT /api/visits/{key}', 'POST /api/visits/{key}/amendments'];

/** Where in a schema an object takes whatever it is given beside what it names. */
function loosePlaces(schema: Schema, place: string): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema;
  const own = schema.properties !== undefined && schema.additionalProperties !== false ? [place] : [];
  const inner = Object.entries(properties).flatMap(([name, each]) => loosePlaces(each, `${place}.${name}`));
  const others = [...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])].flatMap((each) => loosePlaces(each, place));
  return [...own, ...inner, ...others];
}

describe('Every route refuses what it does not understand, and lets nobody keep what it says', () => {
  let candour: Candour;
  let owner: Visitor;
  let own: Ids;
  let described: [route: string, Described][];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    own = await oneOfEverything(candour, owner);
    const { paths } = (await owner.get('/api/openapi.json')).ok() as {
      paths: Record<string, Record<string, Described>>;
    };
    described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]): [string, Described] => [`${method.toUpperCase()} ${path}`, route]),
    );
  }, 120_000);
  afterAll(() => candour.stop());

  const address = (route: string) => addressOf(route, (kind) => own[kind]);
  const reads = () => described.filter(([route]) => route.startsWith('GET '));
  const takes = (name: string) =>
    reads().filter(([, { parameters = [] }]) => parameters.some((each) => each.in === 'query' && each.name === name));
  const coded = ({ body }: Answer) => (body?.findings ?? []).map(({ code }: { code: string }) => code);

  it('lets nobody keep an answer of the API, whatever it answers', async () => {
    // Checklists of the shoppers’ app are kept for good, and hold nothing about anybody.
    const kept = ['GET /api/shop/versions/{id}'];
    for (const [route] of reads().filter(([each]) => !kept.includes(each))) {
      const { status, headers } = await owner.get(address(route));
      expect([route, status, headers.get('cache-control')]).toEqual([route, status, 'no-store']);
    }
    for (const path of ['/api/people/none', '/api/nothing', '/api/me/x']) {
      const { headers } = await owner.get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    }
    for (const route of pageRoutes.filter((each) => each.startsWith('GET ')))
      expect((await owner.get(address(route))).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['nothing=1', 'channel[]=email', 'Limit=1', 'store_id=1', '__proto__=1', 'organisationId=1'])(
    'refuses ?%s with 400 and a sentence',
    async (query) => {
      for (const [route] of described) {
        const [method = 'GET'] = route.split(' ');
        const body = method === 'GET' || method === 'DELETE' ? undefined : {};
        const answer = await owner.send(method, `${address(route)}?${query}`, body);
        expect([route, answer.status, coded(answer)]).toEqual([route, 400, ['unknown_parameter']]);
        expect(answer.body.findings[0].message).toMatch(/^This address takes no such parameter\. It takes .+\.$/);
      }
    },
    60_000,
  );

  const bodies = () =>
    described.flatMap(([route]) => {
      const body = routes[route]?.body?.(own, 'strict');
      return typeof body === 'object' && body !== null && !ofPhones.includes(route)
        ? [[route, body as Record<string, unknown>] as const]
        : [];
    });

  it('refuses a field of a body that it does not know, named and with the right one where it is close', async () => {
    expect(bodies().length).toBeGreaterThan(50);
    for (const [route, body] of bodies()) {
      const [method = 'POST'] = route.split(' ');
      const unknown = await owner.send(method, address(route), { ...body, nothingOfThisName: 1 });
      const found = unknown.body?.findings?.map(({ path, code }: { path: string; code: string }) => [path, code]);
      expect([route, unknown.status, found]).toEqual([route, 400, [['nothingOfThisName', 'unknown_field']]]);
      for (const name of Object.keys(body)) {
        const { [name]: value, ...others } = body;
        const misspelt = await owner.send(method, address(route), { ...others, [`_${name.toUpperCase()}`]: value });
        const said = misspelt.body.findings.find(({ code }: { code: string }) => code === 'unknown_field')?.message;
        expect([route, misspelt.status, said]).toEqual([route, 400, `There is no such field. Did you mean ${name}?`]);
      }
    }
  }, 60_000);

  it('says so in its description, at every depth', () => {
    const loose = described
      .filter(([route]) => !ofPhones.includes(route))
      .flatMap(([route, { requestBody }]) =>
        Object.values(requestBody?.content ?? {}).flatMap(({ schema = {} }) => loosePlaces(schema, route)),
      );
    expect(loose).toEqual([]);
  });

  it('refuses a parameter that is given twice', async () => {
    for (const [route, { parameters = [] }] of reads())
      for (const { name } of parameters.filter((each) => each.in === 'query')) {
        const answer = await owner.get(`${address(route)}?${name}=1&${name}=2`);
        expect([route, name, answer.status, coded(answer)]).toEqual([route, name, 400, ['repeated_parameter']]);
      }
  });

  it('refuses a place in a list that is none', async () => {
    expect(takes('after').length).toBeGreaterThan(10);
    for (const [route] of takes('after'))
      for (const after of ['x', '%F0%9F%99%82', 'AAAA', '..%2Fx', Buffer.from('9999-99-99 x').toString('base64url')]) {
        // A list in the order of names goes on after any name.
        if (route === 'GET /api/stores' && Buffer.from(after, 'base64url').toString('base64url') === after) continue;
        const answer = await owner.get(`${address(route)}?after=${after}`);
        expect([route, after, answer.status, coded(answer)]).toEqual([route, after, 400, ['unknown_place']]);
      }
  });

  it('refuses a period that ends before it begins', async () => {
    expect(takes('from').length).toBeGreaterThan(5);
    for (const [route] of takes('from')) {
      const answer = await owner.get(`${address(route)}?from=2026-02-01&to=2026-01-31`);
      expect([route, answer.status, coded(answer)]).toEqual([route, 400, ['ends_before_it_begins']]);
    }
  });

  it('refuses what is no UTF-8, in an address, a query or a body', async () => {
    const broken = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')]);
    for (const [route, { requestBody }] of described) {
      const [method = 'GET', template = ''] = route.split(' ');
      if (template.includes('{')) {
        const answer = await owner.send(method, template.replaceAll(/\{\w+\}/g, '%ff'));
        expect([route, answer.status, coded(answer)]).toEqual([route, 400, ['unusable_text']]);
      }
      const inQuery = await owner.send(method, `${address(route)}?%ff=%c3%28`);
      expect([route, inQuery.status, coded(inQuery).includes('unusable_text')]).toEqual([route, 400, true]);
      if (requestBody === undefined || routes[route]?.body === undefined) continue;
      const headers = { 'content-type': 'application/json' };
      const answer = await owner.raw(address(route), { method, body: broken, headers });
      expect([route, answer.status, coded(answer)]).toEqual([route, 400, ['unusable_text']]);
    }
    const { total } = (await owner.get('/api/customers')).ok();
    expect((await owner.post('/api/customers', { email: 'ok@example.com', name: 'Õ', language: 'en' })).status).toBe(
      201,
    );
    expect((await owner.get('/api/customers')).ok().total).toBe(total + 1);
  }, 60_000);

  it('shows a page to whoever follows a damaged link', async () => {
    for (const path of ['/r/%ff', '/r/%', '/u/%c3%28', '/r/%E0%A4%A']) {
      const { status, headers } = await candour.visitor().get(path);
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
    }
  });
});
