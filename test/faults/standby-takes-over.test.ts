import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientTo } from '../../apps/api/src/database/connections/connecting.js';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { OwnPostgres } from '../support/own-postgres.ts';
import { Till, wronglyRefused } from '../support/till.ts';

const longestAway = 10_000;

describe('A synchronous standby takes over', () => {
  let primary: OwnPostgres;
  let standby: OwnPostgres;
  let candour: Candour;
  let till: Till;

  beforeAll(async () => {
    primary = await OwnPostgres.make({ synchronous_standby_names: 'standby', log_min_messages: 'panic' });
    standby = await primary.makeStandby('standby');
    await standby.start();
    await primary.start();
    const hosts = `127.0.0.1:${primary.port},127.0.0.1:${standby.port}`;
    const url = primary.urlOf().replace(`127.0.0.1:${primary.port}`, hosts);
    const database = { ...standby.asDatabase(), url: `${url}?target_session_attrs=read-write` };
    candour = await Candour.start({ database, env: { LOG_LEVEL: 'error' } });
    till = await Till.open(candour, await candour.setUp());
  }, 180_000);
  afterAll(async () => {
    await candour.stop();
    await primary.drop();
  });

  const acknowledged = () => till.handed.filter(({ status }) => status === 201);

  it('loses no acknowledged answer and is back within 10 s when the primary is killed under load', async () => {
    till.begin(20);
    await eventually(
      () => Promise.resolve(acknowledged().length),
      (count) => count >= 40,
    );
    const { pid } = candour;
    const killedAt = Date.now();
    primary.signalAll('SIGKILL');
    await standby.sql('select pg_promote(true, 30)');
    await eventually(
      () => Promise.resolve(acknowledged().some(({ at }) => at > killedAt)),
      (isBack) => isBack,
      longestAway,
    );
    const back = Math.min(
      ...acknowledged().flatMap(({ at, milliseconds }) => (at > killedAt ? [at + milliseconds] : [])),
    );
    await till.end();
    expect(back - killedAt).toBeLessThan(longestAway);
    expect(candour.isRunning && candour.pid === pid).toBe(true);
    expect(wronglyRefused(till.handed)).toEqual([]);
    const stored = await standby.sql<{ key: string }>('select submission_key as key from submissions');
    const keys = new Set(stored.map(({ key }) => key));
    expect(acknowledged().filter(({ key }) => !keys.has(key))).toEqual([]);
    // Whoever was refused hands in again, and is stored once.
    for (const { key } of till.handed.filter(({ status }) => status === 503))
      expect([201, 202]).toContain((await till.handIn(key)).status);
    const [count] = await standby.sql<{ n: number; keys: number }>(
      'select (select count(*)::int from responses) as n, (select count(*)::int from submissions) as keys',
    );
    expect(count).toEqual({ n: count?.keys, keys: new Set(till.handed.map(({ key }) => key)).size });
  }, 120_000);

  it('stays with the server that took over when the old one comes back as it was', async () => {
    await primary.end('SIGKILL');
    primary.set({ synchronous_standby_names: '' });
    await primary.start();
    await standby.sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'candour_app'`);
    await eventually(
      () => till.handIn(),
      ({ status }) => status === 201,
      longestAway,
    );
    const { key } = await till.handIn();
    expect(await standby.sql('select from submissions where submission_key = $1', [key])).toHaveLength(1);
  }, 120_000);
});

describe('One of several hosts that proves who it is', () => {
  let postgres: OwnPostgres;

  beforeAll(async () => {
    postgres = await OwnPostgres.make({ log_min_messages: 'panic' });
    const [key, certificate] = ['key', 'certificate'].map((name) => join(postgres.folder, `${name}.pem`)) as [
      string,
      string,
    ];
    const named = [
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ];
    execFileSync(
      '/usr/bin/openssl',
      ['req', '-new', '-x509', '-days', '2', '-nodes', '-newkey', 'rsa:2048', ...named],
      {
        stdio: 'ignore',
      },
    );
    const { uid, gid } = statSync(postgres.folder);
    for (const path of [key, certificate]) chownSync(path, uid, gid);
    chmodSync(key, 0o600);
    postgres.set({ ssl: 'on', ssl_key_file: key, ssl_cert_file: certificate });
    await postgres.start();
  }, 60_000);
  afterAll(() => postgres.drop());

  const through = (host: string) => {
    const url = postgres.urlOf().replace(/@[^/]*/, `@gone.invalid:5432,${host}:${postgres.port}`);
    const root = join(postgres.folder, 'certificate.pem');
    return clientTo(`${url}?sslmode=verify-full&sslrootcert=${encodeURIComponent(root)}`);
  };

  it('is held against its own name, and not that of the first host', async () => {
    const client = through('localhost');
    await client.connect();
    expect((await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')).rows).toEqual([
      { ssl: true },
    ]);
    await client.end();
    await expect(through('127.0.0.1').connect()).rejects.toThrow();
  });
});
