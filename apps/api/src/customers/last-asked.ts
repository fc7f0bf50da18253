import type { Transaction } from '../database/transaction.js';

/** Locks customers, and whoever shares a mailbox with them, in one order, so that nobody waits for another in a circle. */
export async function lockWithMates(tx: Transaction, customerIds: readonly string[]): Promise<void> {
  await tx.query(
    `select 1 from customers where organisation_id = $1 and id in (
       select unnest($2::uuid[]) union
       select m.id from customers c join customers m on m.organisation_id = c.organisation_id and m.email = c.email
       where c.organisation_id = $1 and c.id = any($2))
     order by id for update`,
    [tx.organisationId, customerIds],
  );
}

/** Notes when some of these customers were asked last, or will be. A mailbox has one budget: whoever shares it counts as asked with it. */
export async function noteAsked(
  tx: Transaction,
  customerIds: readonly string[],
  asked: ReadonlyMap<string, Date>,
): Promise<void> {
  await setLastAsked(tx, asked);
  await tx.query(
    `update customers m set last_asked_at = c.last_asked_at from customers c
     where c.organisation_id = $1 and c.id = any($2) and m.organisation_id = $1 and m.email = c.email and m.id <> c.id
       and c.last_asked_at > coalesce(m.last_asked_at, '-infinity')`,
    [tx.organisationId, customerIds],
  );
}

/** Sets when customers were asked last; null where they never were. */
export async function setLastAsked(tx: Transaction, asked: ReadonlyMap<string, Date | null>): Promise<void> {
  if (asked.size === 0) return;
  await tx.query(
    `update customers c set last_asked_at = g.at from unnest($2::uuid[], $3::timestamptz[]) as g (id, at)
     where c.organisation_id = $1 and c.id = g.id`,
    [tx.organisationId, [...asked.keys()], [...asked.values()]],
  );
}

const lockIfFreeSql = {
  name: 'lock-customer-if-free',
  text: `
    with mates as materialized (
      select id from customers where organisation_id = $1 and id = $2
      union
      select id from customers where organisation_id = $1 and email = (select email from customers where organisation_id = $1 and id = $2)
    ), locked as (
      select c.id from customers c where c.organisation_id = $1 and c.id = any(array(select id from mates)) order by c.id for update skip locked
    )
    select pg_try_advisory_xact_lock(hashtextextended('number ' || $1::text || ' ' || coalesce($3, ''), 0))
      and exists (select from mates) and (select count(*) from locked) = (select count(*) from mates) as free`,
};

/**
 * Locks a customer, whoever shares the mailbox, and the number, which a household may share; false, and waits for nobody, where somebody
 * else has one of them.
 */
export async function lockIfFree(tx: Transaction, customerId: string, number: string | null): Promise<boolean> {
  const [row] = await tx.prepared<{ free: boolean }>(lockIfFreeSql, [tx.organisationId, customerId, number]);
  return row?.free === true;
}
