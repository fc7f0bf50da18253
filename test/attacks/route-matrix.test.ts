import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, pageRoutes, queryIds, routes } from '../support/api-routes.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { kinds, oneOfEverything, type Ids, type Kind } from '../support/one-of-everything.ts';
import { rowsOf } from '../support/rows-of.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

interface Described {
  parameters?: { in: string; name: string }[];
  requestBody?: unknown;
}

const ghost = Object.fromEntries(kinds.map((kind) => [kind, randomUUID()])) as Ids;
/** What two answers are compared by. A body is called once with the own ids; `turn` keeps calls apart. */
const seen = ({ status, body, text }: Answer) => ({ status, body: body ?? text });

describe('Every route with every foreign id (attacks 38, 39, 43)', () => {
  let candour: Candour;
  let acme: Visitor;
  let beta: Visitor;
  let own: Ids;
  let foreign: Ids;
  let betaId: string;
  let before: Record<string, string>;
  let described: Record<string, Described>;

  beforeAll(async () => {
    candour = await Candour.start();
    acme = await candour.setUp('Acme');
    own = await oneOfEverything(candour, acme);
    beta = await candour.anotherOrganisation('Beta');
    foreign = await oneOfEverything(candour, beta);
    betaId = (await beta.get('/api/me')).ok().organisation.id;
    const { paths } = (await acme.get('/api/openapi.json')).ok() as {
      paths: Record<string, Record<string, Described>>;
    };
    described = Object.fromEntries(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, route]) => [`${method.toUpperCase()} ${path}`, route]),
      ),
    );
    const { status } = await beta.post('/api/stores', { code: 'ONLY-B', name: 'B', timeZone: 'UTC', language: 'en' });
    expect(status).toBe(201);
    // Whatever follows from what was made has followed.
    const unfolded = () => candour.database.sql('select from unfolded where organisation_id = $1', [betaId]);
    await eventually(unfolded, (rows) => rows.length === 0);
    const unsent = () =>
      candour.database.sql("select from offer_mails where organisation_id = $1 and state in ('due', 'ending')", [
        betaId,
      ]);
    await eventually(unsent, (rows) => rows.length === 0);
    before = await rowsOf(candour.database, betaId);
  }, 120_000);
  afterAll(() => candour.stop());

  let turn = 0;
  function call(who: Visitor, route: string, address: string, body?: unknown): Promise<Answer> {
    return who.send(route.split(' ')[0] ?? 'GET', address, body);
  }
  const bodyOf = (route: string) => routes[route]?.body?.(own, String((turn += 1)));

  it('knows every route, its ids and a body for it', () => {
    const known = Object.keys(routes).filter((route) => !pageRoutes.includes(route));
    expect(known.toSorted()).toEqual(Object.keys(described).toSorted());
    for (const [route, { parameters = [], requestBody }] of Object.entries(described)) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([route, Object.keys(routes[route]?.ids ?? {})]).toEqual([route, inPath]);
      expect([route, routes[route]?.body !== undefined]).toEqual([route, requestBody !== undefined]);
      const unknown = parameters.filter(
        ({ name }) => name.endsWith('Id') && !(name in queryIds) && !inPath.includes(name),
      );
      expect([route, unknown]).toEqual([route, []]);
    }
  });

  it('answers a foreign id in an address as one that nobody has: 404, word for word', async () => {
    for (const [route, { ids = {} }] of Object.entries(routes)) {
      const names = Object.entries(ids).filter(([, kind]) => kind !== 'key' && kind !== 'token');
      for (const [swapped] of names) {
        const [withForeign, withGhost] = [foreign, ghost].map((theirs) =>
          addressOf(route, (kind, name) => (name === swapped ? theirs : own)[kind]),
        ) as [string, string];
        const body = bodyOf(route);
        const [theirs, nobodys] = [
          await call(acme, route, withForeign, body),
          await call(acme, route, withGhost, body),
        ];
        expect([route, seen(theirs)]).toEqual([route, { ...seen(nobodys), status: 404 }]);
      }
    }
  });

  it('answers a foreign id in a query as one that nobody has, whatever the route', async () => {
    for (const [route, { parameters = [] }] of Object.entries(described))
      for (const { name } of parameters.filter((parameter) => parameter.in === 'query' && parameter.name in queryIds)) {
        const kind = queryIds[name] as Kind;
        const address = addressOf(route, (each) => own[each]);
        const theirs = await call(acme, route, `${address}?${name}=${foreign[kind]}`);
        const nobodys = await call(acme, route, `${address}?${name}=${ghost[kind]}`);
        expect([route, name, seen(theirs)]).toEqual([route, name, seen(nobodys)]);
        expect(theirs.status).toBeLessThan(500);
        for (const id of Object.values(foreign)) if (id !== foreign[kind]) expect(theirs.text).not.toContain(id);
      }
  });

  it('refuses a foreign id anywhere in a body as one that nobody has', async () => {
    const kindOf = new Map(kinds.map((kind) => [own[kind], kind]));
    for (const [route, { ids }] of Object.entries(routes)) {
      const body = JSON.stringify(bodyOf(route) ?? {});
      const named = [...kindOf.keys()].filter((id) => body.includes(id));
      for (const id of named) {
        const kind = kindOf.get(id) as Kind;
        const address = ids ? addressOf(route, (each) => own[each]) : (route.split(' ')[1] ?? '');
        const ask = (theirs: Ids) => call(acme, route, address, JSON.parse(body.replaceAll(id, theirs[kind])));
        const [theirs, nobodys] = [await ask(foreign), await ask(ghost)];
        expect([route, kind, seen(theirs)]).toEqual([route, kind, seen(nobodys)]);
        expect([route, kind, [400, 404].includes(theirs.status)]).toEqual([route, kind, true]);
      }
    }
  });

  it('takes no store of another organisation by its code', async () => {
    const answers = { surveyVersionId: own.surveyVersion, channel: 'web', language: 'en', answers: { overall: 3 } };
    const handIn = { submissionKey: 'by-foreign-code', storeCode: 'ONLY-B', ...answers };
    expect((await acme.post('/api/responses', handIn)).status).toBe(404);
  });

  it('changed nothing of the other organisation by all of this', async () => {
    expect(await rowsOf(candour.database, betaId)).toEqual(before);
  });

  it('works with one’s own ids', async () => {
    const order = ['GET', 'PATCH', 'PUT', 'POST', 'DELETE'];
    const byMethod = Object.keys(routes).toSorted(
      (a, b) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? ''),
    );
    const last = [
      'POST /api/responses/{id}/erase',
      'POST /api/campaigns/{id}/cancel',
      'POST /api/me/password',
      'POST /api/sign-out',
    ];
    for (const route of [...byMethod.filter((each) => !last.includes(each)), ...last]) {
      if (Object.values(routes[route]?.ids ?? {}).includes('token')) continue;
      const { status, text } = await call(
        acme,
        route,
        addressOf(route, (kind) => own[kind]),
        bodyOf(route),
      );
      const worked = (status >= 200 && status < 300) || status === routes[route]?.or;
      expect([route, status, worked || text]).toEqual([route, status, true]);
    }
  });
});
