import { Injectable } from '@nestjs/common';
import { OrganisationsService, type Organisation } from '../../access/organisations/organisations.service.js';
import { PeopleReads } from '../../access/sign-in/people.reads.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { OnceState } from '../../email/sending/mail-once.js';
import { CaseMailTable } from '../tables/case-mail.table.js';

/** Nobody gets more mails about late cases in a day … */
const aDay = 2;
/** … nor the second sooner than so many hours after the first. */
const hoursBetween = 4;

/** What a mail about late cases says: how many there are, and where. */
export interface LateCasesMail {
  name: string;
  email: string;
  language: string;
  organisation: Organisation;
  count: number;
  /** How many in which store, most first. */
  stores: { name: string | null; count: number }[];
}

/** What is told to a person of cases that are late: together, at most twice a day. */
@Injectable()
export class CaseMails {
  constructor(
    private readonly people: PeopleReads,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Puts what one person is to be told now into a mail, or off until she may get one. */
  async gather(tx: Transaction, personId: string): Promise<void> {
    const { timeZone } = await this.organisations.read(tx);
    const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());
    const before = await tx.table(CaseMailTable).findBy({ personId, day }, 'turn');
    const next = await this.#notBefore(tx, before, day, timeZone);
    const due = `organisation_id = $1 and person_id = $2 and mail_id is null and tell_at <= now()`;
    if (next !== null) {
      await tx.query(`update case_tellings set tell_at = $3 where ${due}`, [tx.organisationId, personId, next]);
      return;
    }
    const id = newId();
    // The row is the judge of who makes it, where two processes come at once.
    if (!(await tx.table(CaseMailTable).insertOnce({ id, personId, day, turn: before.length + 1, state: 'due' })))
      return;
    await tx.query(`update case_tellings set mail_id = $3 where ${due}`, [tx.organisationId, personId, id]);
    await tx.publish({ name: 'case-mail.due', caseMailId: id });
  }

  /** Until when a next mail waits; null where it may go now. */
  async #notBefore(tx: Transaction, before: readonly { madeAt: Date }[], day: string, timeZone: string) {
    const last = before.at(-1);
    if (last === undefined) return null;
    if (before.length < aDay) {
      const at = new Date(last.madeAt.getTime() + hoursBetween * 3_600_000);
      return at.getTime() > Date.now() ? at : null;
    }
    const found = await tx.first<{ at: Date }>(`select ($1::date + 1)::timestamp at time zone $2 as at`, [
      day,
      timeZone,
    ]);
    return found?.at ?? null;
  }

  /** What a mail says of what is still late; null where it was sent, or nothing is to be told any more. */
  async read(tx: Transaction, id: string): Promise<LateCasesMail | null> {
    const mail = await tx.table(CaseMailTable).findOneBy({ id });
    if (mail === null || mail.state !== 'due') return null;
    const { name, email, language, status } = await this.people.person(tx, mail.personId);
    const stores = await tx.query<{ name: string | null; count: number }>(
      `select s.name, count(distinct k.id)::int as count from case_tellings t
       join cases k on k.organisation_id = $1 and k.id = t.case_id and k.is_open and k.due_at < now()
       left join stores s on s.organisation_id = $1 and s.id = k.store_id
       where t.organisation_id = $1 and t.mail_id = $2 group by s.id, s.name order by 2 desc, 1`,
      [tx.organisationId, id],
    );
    if (status !== 'active' || stores.length === 0) {
      await this.move(tx, id, 'due', 'pointless');
      return null;
    }
    const count = stores.reduce((sum, store) => sum + store.count, 0);
    return { name, email, language, stores, count, organisation: await this.organisations.read(tx) };
  }

  /** False where it is somewhere else by now. */
  async move(tx: Transaction, id: string, from: OnceState, to: OnceState | 'pointless'): Promise<boolean> {
    return (await tx.table(CaseMailTable).update({ id, state: from }, { state: to })) === 1;
  }

  /** Who is to be told something by now. */
  async waiting(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `select distinct person_id as "personId" from case_tellings where organisation_id = $1 and mail_id is null and tell_at <= now()`,
      [tx.organisationId],
    );
    return rows.map(({ personId }) => personId);
  }
}
