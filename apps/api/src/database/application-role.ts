import { clientTo } from './connecting.js';

/** The account that the application uses: it owns nothing and row-level security binds it. */
export const applicationRole = 'candour_app';

/**
 * Makes the application's account where it is missing and sets its password.
 * Throws a sentence where the owner's account may not make accounts.
 */
export async function ensureApplicationRole(ownerUrl: string, password: string): Promise<void> {
  const client = clientTo(ownerUrl, { connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    // Several processes may come here at once; the lock makes them take turns.
    await client.query("select pg_advisory_lock(hashtext('candour role'))");
    const found = await client.query<{ super: boolean; bypass: boolean }>(
      'select rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = $1',
      [applicationRole],
    );
    const verb = found.rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${applicationRole} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new Error(
      `The database account may not make the account ${applicationRole}. Let it (alter role … createrole), or make ${applicationRole} yourself and set DATABASE_URL to it and DATABASE_OWNER_URL to the owner.`,
    );
  } finally {
    await client.end();
  }
}

/** The owner's address with the application's account in place of the owner's. */
export function asApplication(ownerUrl: string, password: string): string {
  const [scheme, rest] = ownerUrl.split('://') as [string, string];
  const at = rest.split(/[/?]/)[0]?.lastIndexOf('@') ?? -1;
  return `${scheme}://${applicationRole}:${encodeURIComponent(password)}@${rest.slice(at + 1)}`;
}
