import { Inject, Injectable } from '@nestjs/common';
import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { regionsBelow } from '../../access/regions-below.js';
import { makeToken, type Token } from '../../access/token.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { PromiseFeedTable } from '../tables/promise-feed.table.js';
import { feedTexts } from './feed-texts.js';

interface Found {
  personId: string;
  language: string;
  organisation: string;
}
interface Due {
  id: string;
  kind: keyof (typeof feedTexts)['en']['kinds'];
  store: string | null;
  dueOn: string;
  changedAt: Date;
}

/** Whose feed it is, as long as she works here. */
const foundSql = `
  select f.person_id as "personId", p.language, o.name as organisation from promise_feeds f
  join people p on p.organisation_id = $1 and p.id = f.person_id and p.status = 'active'
    and p.role in ('owner', 'analyst', 'region_manager', 'store_manager')
  join organisations o on o.id = $1
  where f.organisation_id = $1 and f.token_hash = $2`;

/** What is to be kept in the stores that a person sees today; no customer, and no words of anybody: calendars go to other houses. */
const dueSql = `
  ${regionsBelow('select region_id as id from person_regions where organisation_id = $1 and person_id = $2')}
  select q.id, q.kind, s.name as store, q.due_on::text as "dueOn",
    (select max(e.at) from promise_events e where e.organisation_id = $1 and e.promise_id = q.id) as "changedAt"
  from promises q left join stores s on s.organisation_id = $1 and s.id = q.store_id
  join people p on p.organisation_id = $1 and p.id = $2
  where q.organisation_id = $1 and q.state = 'open' and (p.role in ('owner', 'analyst')
    or q.store_id in (select store_id from person_stores where organisation_id = $1 and person_id = $2)
    or s.region_id in (select id from below))
  order by q.due_on, q.id limit 1000`;

/** Calendars of what is due, each behind a secret address of one person that she can renew. */
@Injectable()
export class PromiseFeeds {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async madeAt(tx: Transaction, { personId }: Who): Promise<Date | null> {
    if (personId === null) return null;
    return (await tx.table(PromiseFeedTable).findOneBy({ personId }))?.madeAt ?? null;
  }

  /** Makes a new address; the one before ends. */
  async renew(tx: Transaction, { personId }: Who): Promise<string> {
    if (personId === null) throw new Problem('not_found', {});
    const { text, hash: tokenHash } = makeToken(tx.organisationId);
    if (!(await tx.table(PromiseFeedTable).insertOnce({ personId, tokenHash })))
      await tx.table(PromiseFeedTable).update({ personId }, { tokenHash, madeAt: now });
    return `${this.config.publicUrl ?? ''}/calendar/${text}.ics`;
  }

  async end(tx: Transaction, { personId }: Who): Promise<void> {
    if (personId !== null) await tx.table(PromiseFeedTable).delete({ personId });
  }

  /** The calendar behind an address; null where it is nobody's any more. */
  async read(token: Token): Promise<string | null> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await tx.first<Found>(foundSql, [token.organisationId, token.hash]);
      if (found === null) return null;
      const due = await tx.query<Due>(dueSql, [token.organisationId, found.personId]);
      return this.#calendar(found, due);
    });
  }

  #calendar({ language, organisation }: Found, due: readonly Due[]): string {
    const texts = feedTexts[language] ?? feedTexts['en'];
    const calendar = new ICalCalendar({
      name: `${texts.name}: ${organisation}`,
      prodId: { company: 'Candour', product: 'Promises' },
      method: ICalCalendarMethod.PUBLISH,
      ttl: 3_600,
    });
    for (const { id, kind, store, dueOn, changedAt } of due)
      calendar.createEvent({
        id,
        stamp: changedAt,
        start: new Date(`${dueOn}T00:00:00`),
        allDay: true,
        summary: `${texts.kinds[kind]} (${store ?? organisation})`,
        url: `${this.config.publicUrl ?? ''}/promises`,
      });
    return calendar.toString();
  }
}
