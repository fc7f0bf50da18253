import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyScopes, may, type Role } from '../../apps/api/src/access/permissions.ts';
import { addressOf, routes } from '../support/api-routes.ts';
import { Candour } from '../support/candour.ts';
import { otherEnding } from '../support/other-ending.ts';
import { peopleOfAllRoles } from '../support/people-of-all-roles.ts';
import type { Visitor } from '../support/visitor.ts';

/** Tables that a refused call must leave as they were. */
const written = ['people', 'api_keys', 'regions', 'stores', 'surveys', 'campaigns', 'customers', 'imports', 'changes'];

describe('Every route with every role and key (attacks 38, 42, 43)', () => {
  let candour: Candour;
  let owner: Visitor;
  let people: Map<Role, Visitor>;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    people = await peopleOfAllRoles(candour, owner);
  }, 120_000);
  afterAll(() => candour.stop());

  // Signing out would end what the other calls need; it is called with a key, which has no session to end.
  const called = Object.keys(routes).filter((route) => route !== 'POST /api/sign-out');
  const refusedTo = async (who: Visitor, route: string) => {
    const [method = 'GET'] = route.split(' ');
    const { status, body } = await who.send(
      method,
      addressOf(route, () => randomUUID()),
      method === 'GET' ? undefined : {},
    );
    expect([route, status]).toEqual([route, Math.min(status, 499)]);
    return status === 401 || status === 403 ? `${status} ${body?.code}` : 'let through';
  };
  const counts = async () => {
    const tables = written.map((name) => `(select count(*) from ${name}) as ${name}`);
    return (await candour.database.sql(`select ${tables.join(', ')}`))[0];
  };
  const isOpen = (route: string) => routes[route]?.may === 'anyone';

  it('refuses each role exactly where the permission table says so', async () => {
    const standing = await counts();
    for (const [role, who] of people) {
      if (role === 'owner') continue;
      const found = Object.fromEntries(
        await Promise.all(called.map(async (route) => [route, await refusedTo(who, route)])),
      );
      const mayCall = (route: string) =>
        isOpen(route) || routes[route]?.may === 'signed-in' || may[role].some((each) => each === routes[route]?.may);
      const expected = Object.fromEntries(
        called.map((route) => [route, mayCall(route) ? 'let through' : '403 not_allowed']),
      );
      expect([role, found]).toEqual([role, expected]);
    }
    // What was let through had no body and no id that exists: publishing the standard again is no new version either.
    expect(await counts()).toEqual(standing);
  });

  it('lets the owner through everywhere', async () => {
    for (const route of called) expect([route, await refusedTo(owner, route)]).toEqual([route, 'let through']);
  });

  it('lets a key with one scope do that and nothing else', async () => {
    for (const scope of keyScopes) {
      const program = candour.visitor();
      program.bearer = (await owner.post('/api/api-keys', { name: scope, scopes: [scope] })).ok(201).key;
      for (const route of Object.keys(routes)) {
        const mayCall = isOpen(route) || routes[route]?.may === scope;
        expect([scope, route, await refusedTo(program, route)]).toEqual([
          scope,
          route,
          mayCall ? 'let through' : '403 not_allowed',
        ]);
      }
    }
  });

  it('answers 401 to nobody, to a key that was revoked and to a key of chance', async () => {
    const { id, key } = (await owner.post('/api/api-keys', { name: 'old', scopes: ['stores.read'] })).ok(201);
    (await owner.delete(`/api/api-keys/${id}`)).ok(204);
    for (const bearer of [null, key, otherEnding(key), key.toUpperCase(), 'x']) {
      const visitor = candour.visitor();
      visitor.bearer = bearer;
      for (const route of called.filter((each) => !isOpen(each)))
        expect([bearer, route, await refusedTo(visitor, route)]).toEqual([bearer, route, '401 not_signed_in']);
    }
  });
});
