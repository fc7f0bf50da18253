import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import type { Visitor } from '../support/visitor.ts';

const seldom = pathToFileURL(join(import.meta.dirname, '../support/seldom-looking.ts')).href;
const listening = `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;

let candour: Candour;
let owner: Visitor;

beforeAll(async () => {
  candour = await Candour.start({ env: { NODE_OPTIONS: `--no-warnings --import=${seldom}` } });
  owner = await candour.setUp();
});
afterAll(() => candour.stop());

const invite = async (name: string) =>
  (await owner.post('/api/people', { email: `${name}@example.com`, name, role: 'analyst', language: 'en' })).ok(201);
const isMailed = (name: string) =>
  eventually(
    async () => (await owner.get(`/api/mail-catcher?search=${name}`)).ok().items,
    (mails) => mails.length === 1,
  );
const listeners = () => candour.database.sql<{ pid: number }>(listening);

it('Work that is queued is done without being looked for', async () => {
  await invite('one');
  await isMailed('one');
  // The first may have been found by the look with which the process begins.
  await invite('two');
  await isMailed('two');
});

it('and is done when the line that tells of it comes back', async () => {
  const [before] = await listeners();
  expect(before).toBeDefined();
  await candour.database.sql('select pg_terminate_backend($1)', [before?.pid]);
  await invite('three');
  await isMailed('three');
  const [after] = await eventually(listeners, ([one]) => one !== undefined && one.pid !== before?.pid);
  expect(after).toBeDefined();
  await invite('four');
  await isMailed('four');
});
