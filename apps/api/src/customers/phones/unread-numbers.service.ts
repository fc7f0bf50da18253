import { Injectable } from '@nestjs/common';
import { OrganisationFollowers } from '../../access/organisations/organisation-followers.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { arrays, listsOf, named, selected, someColumns, type Part } from '../../database/some-columns.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { OptOuts, type Named } from '../opt-outs.service.js';
import { CustomerTable } from '../tables/customer.table.js';
import { UnreadNumberTable } from '../tables/unread-number.table.js';
import { readPhone } from './read-phone.js';

const together = 500;

/**
 * Reads the telephone numbers that were typed before they were read at all, or before the organisation said in which country they are.
 * How far it has come stands in the database, so that it may stop anywhere.
 */
@Injectable()
export class UnreadNumbers {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly optOuts: OptOuts,
    followers: OrganisationFollowers,
    rounds: RoundRunner,
  ) {
    rounds.add('unread-numbers', (run) => this.#readAll(run));
    followers.add((tx, before, after) => this.#readAnew(tx, before.country !== after.country));
  }

  /** In another country the same figures are another number: what can't be read so far is looked at again. */
  async #readAnew(tx: Transaction, hasMoved: boolean): Promise<void> {
    if (!hasMoved) return;
    await tx.query(
      `insert into unread_numbers (organisation_id) select $1 where exists (
         select from customers where organisation_id = $1 and phone is null and phone_typed is not null)
       on conflict (organisation_id) do update set after_id = null`,
      [tx.organisationId],
    );
  }

  async #readAll(run: RoundRun): Promise<void> {
    const waiting = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select organisation_id from unread_numbers'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of waiting)
      while (!run.isOver && (await this.database.inOrganisation(organisationId, (tx) => this.#readSome(tx))));
  }

  /** Reads some, and says whether there may be more. */
  async #readSome(tx: Transaction): Promise<boolean> {
    const mark = await tx.first<Part<typeof markColumns>>(
      `select ${selected(markColumns, 'u')} from unread_numbers u where u.organisation_id = $1 for update skip locked`,
      [tx.organisationId],
    );
    if (mark === null) return false;
    const rows = await tx.query<Named & { phoneTyped: string }>(
      `select id, email, reference, name, phone, phone_typed as "phoneTyped" from customers
       where organisation_id = $1 and phone is null and phone_typed is not null and ($2::uuid is null or id > $2)
       order by id limit ${together} for update`,
      [tx.organisationId, mark.afterId],
    );
    const last = rows.at(-1);
    if (last === undefined) {
      await tx.table(UnreadNumberTable).delete({});
      return false;
    }
    const { country } = (await this.organisations.read(tx)).settings;
    const read = rows.map((row) => ({ ...row, ...readPhone(row.phoneTyped, country).kept }));
    await tx.query(keepRead, [tx.organisationId, ...listsOf(readColumns, read)]);
    await this.optOuts.follow(tx, read);
    await tx.table(UnreadNumberTable).update({}, { afterId: last.id });
    return true;
  }
}

const markColumns = someColumns(UnreadNumberTable, ['afterId']);
const readColumns = someColumns(CustomerTable, ['id', 'phone', 'phoneExtension']);
const keepRead = `
  update customers c set phone = g.phone, phone_extension = g.phone_extension
  from unnest(${arrays(readColumns, 2)}) as g (${named(readColumns)}) where c.organisation_id = $1 and c.id = g.id`;
