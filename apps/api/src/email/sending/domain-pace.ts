import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/transaction.js';
import type { MailInHand } from '../mail-channel.service.js';

/** How far ahead of its pace a domain may be served: what is leased now goes out within these seconds. */
const ahead = 5_000;

/**
 * Keeps to so many mails a minute to one recipient's domain, over all campaigns, organisations and processes. Gives the
 * attempts that may go now, and the others with the moment at which their domain is free again.
 */
export async function keepPace(
  tx: Transaction,
  leased: readonly MailInHand[],
  perMinute: number | null,
): Promise<{ going: readonly MailInHand[]; later: readonly { id: string; at: Date }[] }> {
  if (perMinute === null || leased.length === 0) return { going: leased, later: [] };
  const step = 60_000 / perMinute;
  const byDomain = Map.groupBy(leased, ({ email }) => digestOf(email));
  const free = await lockPaces(tx, [...byDomain.keys()]);
  const now = Date.now();
  const going: MailInHand[] = [];
  const later: { id: string; at: Date }[] = [];
  const next: { digest: string; at: Date }[] = [];
  for (const [digest, attempts] of byDomain) {
    const start = Math.max(now, free.get(digest) ?? now);
    const slots = Math.min(attempts.length, Math.max(0, Math.ceil((now + ahead - start) / step)));
    going.push(...attempts.slice(0, slots));
    const end = start + slots * step;
    if (slots > 0) next.push({ digest, at: new Date(end) });
    later.push(...attempts.slice(slots).map(({ id }, index) => ({ id, at: new Date(end + index * step) })));
  }
  await setPaces(tx, next);
  return { going, later };
}

/** When each domain is free, its row locked until the lease is committed; in one order, so that nobody waits in a circle. */
async function lockPaces(tx: Transaction, digests: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ digest: string; at: Date }>(
    `insert into domain_paces (domain_digest, free_at) select decode(digest, 'hex'), now() from unnest($1::text[]) digest order by 1
     on conflict (domain_digest) do update set free_at = domain_paces.free_at
     returning encode(domain_digest, 'hex') as digest, free_at as at`,
    [digests],
  );
  return new Map(rows.map(({ digest, at }) => [digest, at.getTime()]));
}

async function setPaces(tx: Transaction, paces: readonly { digest: string; at: Date }[]): Promise<void> {
  await tx.query(
    `update domain_paces p set free_at = g.at from unnest($1::text[], $2::timestamptz[]) as g (digest, at)
     where p.domain_digest = decode(g.digest, 'hex')`,
    [paces.map(({ digest }) => digest), paces.map(({ at }) => at)],
  );
}

function digestOf(email: string): string {
  return createHash('sha256')
    .update(email.slice(email.lastIndexOf('@') + 1))
    .digest('hex');
}
