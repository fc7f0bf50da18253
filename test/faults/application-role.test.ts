import { afterAll, describe, expect, it } from '@jest/globals';
import {
  applicationRole,
  asApplication,
  ensureApplicationRole,
} from '../../apps/api/src/database/connections/application-role.ts';
import { clientTo } from '../../apps/api/src/database/connections/connecting.ts';
import { Secret } from '../../apps/api/src/config/secret.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';

/** Several Candours may share one PostgreSQL server, and with it the account, which belongs to no database. */
describe('The application’s account, while other databases of the server make it too', () => {
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('is made by all of them, although no lock of one reaches the others', async () => {
    for (let made = 0; made < 6; made += 1) databases.push(await makeDatabase());
    const secret = process.env['TEST_SECRET'] ?? '';
    const password = new Secret(secret).derive('database', applicationRole).toString('hex');
    const starts = databases.map(async ({ url }) => {
      for (let start = 0; start < 30; start += 1) await ensureApplicationRole(url, password);
    });
    await expect(Promise.all(starts)).resolves.toHaveLength(6);
  }, 60_000);

  it('is not taken from a Candour with another secret, which would be locked out', async () => {
    const [one, other] = [await makeDatabase(), await makeDatabase()];
    databases.push(one, other);
    const password = new Secret(process.env['TEST_SECRET'] ?? '').derive('database', applicationRole).toString('hex');
    await ensureApplicationRole(one.url, password);
    const running = clientTo(asApplication(one.url, password));
    await running.connect();
    await expect(ensureApplicationRole(other.url, 'the password of another secret')).rejects.toThrow(
      /uses the account candour_app with another SECRET/,
    );
    await running.end();
    const again = clientTo(asApplication(one.url, password));
    await again.connect();
    await again.end();
  }, 60_000);
});
