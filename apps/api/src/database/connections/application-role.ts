import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { clientTo } from './connecting.js';

/** The account that the application uses: it owns nothing and row-level security binds it. */
export const applicationRole = 'candour_app';

/**
 * Makes the application's account where it is missing and sets its password. Processes of one database take turns; those of other
 * databases of the same server share the account and no lock, so that whoever finds it just being changed tries again.
 * Throws a sentence where the owner's account may not make accounts, or another Candour would lose its own.
 */
export async function ensureApplicationRole(ownerUrl: string, password: string): Promise<void> {
  const client = clientTo(ownerUrl, { connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('candour role'))");
    await refuseToTake(client, asApplication(ownerUrl, password));
    for (let left = 200; !(await tryToEnsure(client, password, left)); left -= 1) await setTimeout(Math.random() * 50);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new Error(
      `The database account may not make the account ${applicationRole}. Let it (alter role … createrole), or make ${applicationRole} yourself and set DATABASE_URL to it and DATABASE_OWNER_URL to the owner.`,
    );
  } finally {
    await client.end();
  }
}

/**
 * The account belongs to the whole server. Where a Candour over another of its databases is connected with another password, setting
 * ours would lock that one out: then nothing is set.
 */
async function refuseToTake(client: Client, applicationUrl: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select distinct datname as name from pg_stat_activity where usename = $1 and datname <> current_database() limit 1',
    [applicationRole],
  );
  const [other] = rows;
  if (other === undefined || (await opens(applicationUrl))) return;
  throw new Error(
    `Another Candour, over the database ${other.name} of the same PostgreSQL server, uses the account ${applicationRole} with another SECRET; taking it would lock that one out. Give both the same SECRET, or make an account for this one and set DATABASE_URL to it and DATABASE_OWNER_URL to the owner.`,
  );
}

async function opens(url: string): Promise<boolean> {
  const client = clientTo(url, { connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the account is as it should be now; false where somebody else was changing it and there are tries `left`. */
async function tryToEnsure(client: Client, password: string, left: number): Promise<boolean> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [applicationRole]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  try {
    await client.query(
      `${verb} role ${applicationRole} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
    return true;
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const isChangedMeanwhile = madeMeanwhile.has(code) || (code === 'XX000' && message.includes('concurrently'));
    if (!isChangedMeanwhile || left === 0) throw error;
    return false;
  }
}

/** Somebody made the account since it was looked for: duplicate_object, unique_violation; or took it away: undefined_object. */
const madeMeanwhile = new Set(['42710', '23505', '42704']);

/** The owner's address with the application's account in place of the owner's. */
export function asApplication(ownerUrl: string, password: string): string {
  const [scheme, rest] = ownerUrl.split('://') as [string, string];
  const at = rest.split(/[/?]/)[0]?.lastIndexOf('@') ?? -1;
  return `${scheme}://${applicationRole}:${encodeURIComponent(password)}@${rest.slice(at + 1)}`;
}
