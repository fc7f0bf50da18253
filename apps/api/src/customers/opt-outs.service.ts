import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { arrays, listsOf, named, selected, someColumns, type Part } from '../database/some-columns.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { emailDigest, masked } from './email-digest.js';
import { plainName } from './import/same-name.js';
import { CustomerTable } from './tables/customer.table.js';
import { OptOutTable } from './tables/opt-out.table.js';

/** What names a person. */
export interface Named {
  id: string;
  email: string | null;
  reference: string | null;
  name: string;
  phone: string | null;
  phoneTyped: string | null;
  /** Was not there before: nothing is noted of the customer, only perhaps of the person. */
  isNew?: boolean;
}

/** Why somebody is not asked any more, whatever their address. */
export type OptOutReason = Row<typeof OptOutTable>['reason'];

const keptColumns = someColumns(OptOutTable, ['digest', 'personId', 'reason']);
const findDigests = `select ${selected(keptColumns, 'o')} from opt_outs o where o.organisation_id = $1 and o.digest = any($2)`;
const keepDigests = `insert into opt_outs (organisation_id, ${named(keptColumns)})
  select $1, * from unnest(${arrays(keptColumns, 2)}) on conflict do nothing`;

/**
 * Whoever opted out, or was erased, is not asked again: not under a new address in the next file, and not as somebody who comes
 * back. Kept as digests under the installation’s secret, which say whether a person is meant, never who it was.
 */
@Injectable()
export class OptOuts {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Notes that these people opted out. */
  async note(tx: Transaction, people: readonly Named[], reason: OptOutReason): Promise<void> {
    for (const person of people) {
      const personId = newId();
      await keep(tx, this.#digestsOf(tx, person), { personId, reason });
      await tx.table(CustomerTable).update({ id: person.id }, { optedOutAs: personId });
      if (person.email) await this.#suppress(tx, person.email, personId, reason);
    }
  }

  /** Puts new addresses of people who had opted out on the list of those who get no mail. */
  async follow(tx: Transaction, people: readonly Named[]): Promise<void> {
    const digests = people.map((person) => this.#digestsOf(tx, person));
    const found = await tx.query<Part<typeof keptColumns>>(findDigests, [tx.organisationId, digests.flat()]);
    const opted = await tx.query<{ id: string; personId: string; reason: OptOutReason | null }>(
      `select c.id, c.opted_out_as as "personId",
         coalesce((select max(o.reason) from opt_outs o where o.organisation_id = $1 and o.person_id = c.opted_out_as), 'unsubscribed') as reason
       from customers c where c.organisation_id = $1 and c.id = any($2) and c.opted_out_as is not null`,
      [tx.organisationId, people.filter(({ isNew }) => !isNew).map(({ id }) => id)],
    );
    if (found.length === 0 && opted.length === 0) return;
    const byDigest = new Map(found.map((row) => [row.digest.toString('hex'), row]));
    const byId = new Map(opted.map((row) => [row.id, row]));
    for (const [index, person] of people.entries()) {
      const of =
        byId.get(person.id) ?? digests[index]?.map((digest) => byDigest.get(digest.toString('hex'))).find(Boolean);
      if (of === undefined) continue;
      await tx.query(
        'update customers set opted_out_as = $3 where organisation_id = $1 and id = $2 and opted_out_as is distinct from $3',
        [tx.organisationId, person.id, of.personId],
      );
      const { personId, reason } = { ...of, reason: of.reason ?? ('unsubscribed' as const) };
      await keep(tx, digests[index] ?? [], { personId, reason });
      if (person.email) await this.#suppress(tx, person.email, personId, reason);
    }
  }

  /** These people may be asked again. */
  async lift(tx: Transaction, personIds: readonly (string | null)[]): Promise<void> {
    const known = personIds.filter((id) => id !== null);
    await tx.table(OptOutTable).delete({ personId: known });
    await tx.table(CustomerTable).update({ optedOutAs: known }, { optedOutAs: null });
  }

  async #suppress(tx: Transaction, email: string, personId: string, reason: OptOutReason): Promise<void> {
    const listed = reason === 'erased' ? 'by_hand' : reason;
    await tx.query(
      `insert into suppressions (organisation_id, email_digest, id, shown_as, reason, person_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (organisation_id, email_digest) do update set person_id = excluded.person_id where suppressions.person_id is null`,
      [tx.organisationId, emailDigest(tx.organisationId, email), newId(), masked(email), listed, personId],
    );
  }

  /** The number, and address and telephone each together with the name: a household may share both. */
  #digestsOf(tx: Transaction, { email, reference, name, phone, phoneTyped }: Named): Buffer[] {
    // Whoever opted out before numbers were read did so by what was typed.
    const numbers = new Set([phone, phoneTyped].map((text) => (text ?? '').replaceAll(/\D/g, '').slice(-8)));
    const known = plainName(name);
    const told = [
      email === null || known === '' ? null : `email ${email} ${known}`,
      reference === null ? null : `reference ${reference}`,
      ...[...numbers].map((digits) => (digits.length < 6 || known === '' ? null : `phone ${digits} ${known}`)),
    ];
    return told.flatMap((text) =>
      text === null ? [] : [this.config.secret.derive('opted-out person', `${tx.organisationId} ${text}`)],
    );
  }
}

/** Keeps digests of one person; whose they were before they stay. */
async function keep(
  tx: Transaction,
  digests: readonly Buffer[],
  whose: Omit<Part<typeof keptColumns>, 'digest'>,
): Promise<void> {
  const rows = digests.map((digest) => ({ digest, ...whose }));
  await tx.query(keepDigests, [tx.organisationId, ...listsOf(keptColumns, rows)]);
}
