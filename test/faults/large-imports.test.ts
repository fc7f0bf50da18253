import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ended, importFile, startImport } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

const megabyte = 1_000_000;
const header = 'e-mail,number,name,store,date,amount,category\n';
const row = (n: number) =>
  `person.${n}@customers.example,${n},Person ${n},S1,2026-05-${String((n % 28) + 1).padStart(2, '0')},${n % 900}.50,shoes\n`;

function listOf(rows: number, from = 0): string {
  const lines = [header];
  for (let n = from; n < from + rows; n += 1) lines.push(row(n));
  return lines.join('');
}

describe('Large lists, and what becomes of them when something ends midway (attacks 81, 82)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.post('/api/stores', { code: 'S1', name: 'Kamppi', timeZone: 'UTC', language: 'en' })).ok(201);
  });
  afterAll(() => candour.stop());

  const residentMegabytes = () =>
    Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${candour.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000;
  const counted = async () => {
    const [found] = await candour.database.sql<{ customers: number; purchases: number }>(
      'select (select count(*)::int from customers) as customers, (select count(*)::int from purchases) as purchases',
    );
    return found;
  };
  const clear = () => candour.database.sql('truncate customers cascade');

  /** Watches the server's memory while something runs; gives the most that it grew by. */
  async function growthWhile(work: () => Promise<unknown>): Promise<number> {
    const before = residentMegabytes();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, residentMegabytes())), 100);
    await work().finally(() => clearInterval(watch));
    return most - before;
  }

  /** Sends so many megabytes, as they are made; gives the status, or how the connection ended. */
  function sendMegabytes(count: number, headers: Record<string, string> = {}): Promise<number | string> {
    const line = Buffer.from('someone@customers.example,1,Somebody,,,,\n'.repeat(25_000));
    function* made() {
      for (let sent = 0; sent < count; sent += 1) yield line;
    }
    const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve) => {
      const sending = request(new URL('/api/imports?kind=customers&name=big.csv', candour.url), {
        method: 'POST',
        headers: { cookie, origin: candour.url, 'content-type': 'text/csv', ...headers },
      });
      sending.once('response', (answer) => {
        resolve(answer.statusCode ?? 0);
        sending.destroy();
      });
      sending.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'ended'));
      Readable.from(made()).pipe(sending);
    });
  }

  (process.platform === 'linux' ? it : it.skip)(
    'refuses a gigabyte while it streams, and holds none of it',
    async () => {
      let outcome: number | string = '';
      const growth = await growthWhile(async () => (outcome = await sendMegabytes(1_000)));
      expect(outcome).toBe(413);
      expect(growth).toBeLessThan(150);
      expect(await sendMegabytes(1, { 'content-length': String(1_000 * megabyte) })).toBe(413);
      expect((await owner.get('/api/imports')).ok().items).toEqual([]);
      expect((await owner.get('/api/me')).status).toBe(200);
    },
    120_000,
  );

  it('takes nobody in twice when the same file comes again', async () => {
    const content = listOf(5_000);
    await importFile(owner, 'customers', content);
    expect(await importFile(owner, 'customers', content)).toMatchObject({ added: 0, updated: 0, unchanged: 5_000 });
    expect(await counted()).toEqual({ customers: 5_000, purchases: 5_000 });
  });

  it('imports 100,000 rows with progress and without growing', async () => {
    await clear();
    const content = listOf(100_000);
    const { id, mapping } = (await owner.upload('customers', content)).ok(201);
    const seen = new Set<number>();
    const begun = performance.now();
    const growth = await growthWhile(async () => {
      (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
      // PostgreSQL looks at the table by itself now and then; nothing of the import is committed, so it finds it empty.
      setTimeout(() => void candour.database.sql('analyze customers').catch(() => undefined), 1_000);
      await eventually(
        async () => (await owner.get(`/api/imports/${id}`)).ok(),
        ({ status, bytesRead }) => (seen.add(bytesRead), status !== 'running'),
        120_000,
      );
    });
    const seconds = (performance.now() - begun) / 1_000;
    process.stdout.write(`  100,000 customers: ${seconds.toFixed(1)} s, memory +${growth.toFixed(0)} MB\n`);
    expect(await ended(owner, id)).toMatchObject({ status: 'done', rows: 100_000, added: 100_000, bad: 0 });
    expect(await counted()).toEqual({ customers: 100_000, purchases: 100_000 });
    expect(seen.size).toBeGreaterThan(5);
    expect(growth).toBeLessThan(250);
  }, 180_000);

  it('takes everybody in once when two imports of one file run at the same time', async () => {
    await clear();
    const content = listOf(8_000);
    const ids = await Promise.all([1, 2].map(() => startImport(owner, 'customers', content)));
    const found = await Promise.all(ids.map((id) => ended(owner, id)));
    expect(found.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(found[0] && found[1] && found[0].added + found[1].added).toBe(8_000);
    expect(await counted()).toEqual({ customers: 8_000, purchases: 8_000 });
  }, 120_000);

  it('takes nothing in when it is cancelled midway', async () => {
    await clear();
    const id = await startImport(owner, 'customers', listOf(20_000));
    await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ rows }) => rows > 0,
    );
    (await owner.post(`/api/imports/${id}/cancel`)).ok();
    const found = await ended(owner, id);
    expect([found.status, found.message]).toEqual(['cancelled', 'Cancelled. Nothing was imported.']);
    await eventually(
      () =>
        candour.database.sql(
          "select 1 from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
        ),
      (open) => open.length === 0,
    );
    expect(await counted()).toEqual({ customers: 0, purchases: 0 });
    expect((await owner.get(`/api/imports/${id}`)).ok()).toMatchObject({ status: 'cancelled', added: 0 });
  }, 60_000);

  it('takes nothing in when the server is killed midway, and all of it once it is back', async () => {
    await clear();
    const id = await startImport(owner, 'customers', listOf(20_000));
    await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ rows }) => rows >= 4_000,
    );
    await candour.kill();
    await eventually(counted, (found) => found?.customers === 0);
    await candour.run();
    expect(await ended(owner, id, 90_000)).toMatchObject({ status: 'done', rows: 20_000, added: 20_000, bad: 0 });
    expect(await counted()).toEqual({ customers: 20_000, purchases: 20_000 });
  }, 150_000);
});
