import { Injectable } from '@nestjs/common';
import { caseEventKinds, clocksOf, mayHappen } from '#cases';
import { storesOf, type Scope, type Who } from '../access/who.js';
import { selected, someColumns, type Part } from '../database/some-columns.js';
import type { Transaction } from '../database/transaction.js';
import { decodeKey, pageOf, refusePlace } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { z } from 'zod';
import { HitAnswers } from './hit-answers.reads.js';
import type { CasesQuery } from './cases.wire.js';
import { CaseLog, eventsOf, inMilliseconds } from './log/case-log.service.js';
import { Remedies } from './remedies.service.js';
import { CaseEventTable } from './tables/case-event.table.js';
import { CaseTable } from './tables/case.table.js';

const kept = someColumns(CaseTable, [
  'id',
  'state',
  'isOpen',
  'team',
  'storeId',
  'openedAt',
  'dueAt',
  'targets',
  'responseId',
  'previousId',
  'customerId',
]);

interface Found extends Part<typeof kept> {
  storeName: string | null;
  customer: string | null;
  said: string | null;
  rule: string | null;
  email: string | null;
  phone: string | null;
  language: string | null;
  /** By what the list is in order: when it is due, or never. */
  place: string;
}

const place = `coalesce(extract(epoch from k.due_at), 1e11)::numeric`;
const columns = `${selected(kept, 'k')}, s.name as "storeName", coalesce(c.name, c.email, k.caller) as customer, c.email, c.phone, c.language,
  r.name as rule, coalesce(
    (select m.text from comments m where m.organisation_id = $1 and m.response_id = k.response_id order by m.question limit 1),
    (select e.words from case_events e where e.organisation_id = $1 and e.case_id = k.id and e.number = 1)) as said, ${place}::text as place`;
const source = `cases k
  left join stores s on s.organisation_id = $1 and s.id = k.store_id
  left join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join case_rules r on r.organisation_id = $1 and r.id = k.rule_id`;
const mine = '($2::uuid[] is null or k.store_id = any($2))';

const placeSchema = z.tuple([z.string().regex(/^\d{1,12}(\.\d{1,9})?$/), z.uuid()]);

/** Cases, by what is due first, and each with its clocks and all that happened. */
@Injectable()
export class CasesReads {
  constructor(
    private readonly log: CaseLog,
    private readonly answers: HitAnswers,
    private readonly remedies: Remedies,
  ) {}

  async list(tx: Transaction, scope: Scope, { open, storeId, after, limit }: CasesQuery) {
    const key = decodeKey(after);
    const [afterPlace, afterId] =
      key === null ? [null, null] : (placeSchema.safeParse(key.split(' ')).data ?? refusePlace());
    const where = `k.organisation_id = $1 and ${mine} and k.is_open = $3 and ($4::uuid is null or k.store_id = $4)`;
    const values = [tx.organisationId, storesOf(scope), open, storeId ?? null];
    const rows = await tx.query<Found>(
      `select ${columns} from ${source} where ${where} and ($5::numeric is null or (${place}, k.id) > ($5, $6::uuid))
       order by ${place}, k.id limit $7`,
      [...values, afterPlace, afterId, limit + 1],
    );
    const count = await tx.first<{ total: number }>(
      `select count(*)::int as total from cases k where ${where}`,
      values,
    );
    const { items, next } = pageOf(rows, limit, (row) => `${row.place} ${row.id}`);
    return { items: items.map(listed), next, total: count?.total ?? 0 };
  }

  /** Throws `not_found` for a case that is none, or of a store that is not of whoever asks. */
  async one(tx: Transaction, who: Who, id: string) {
    const found = await tx.first<Found>(
      `select ${columns} from ${source} where k.organisation_id = $1 and ${mine} and k.id = $3`,
      [tx.organisationId, storesOf(who.scope), id],
    );
    if (found === null) throw new Problem('not_found', {});
    const { hours, from, fromName, timeZone } = await this.log.hoursOf(tx, found.storeId);
    const happened = inMilliseconds(await eventsOf(tx, id));
    const isHers = await this.remedies.whatMay(tx, who, id);
    const now = Date.now();
    const clocks = clocksOf(happened, found.targets, hours, now).map(
      ({ startedAt, dueAt, doneAt, pauses, ...clock }) => ({
        ...clock,
        startedAt: new Date(startedAt),
        dueAt: dueAt === null ? null : new Date(dueAt),
        doneAt: doneAt === null ? null : new Date(doneAt),
        pauses: pauses.map((pause) => ({
          from: new Date(pause.from),
          until: pause.until === null ? null : new Date(pause.until),
        })),
        rows: hours
          .explain(startedAt, doneAt ?? now)
          .map((row) => (row.kind === 'closed' ? { ...row, days: [...row.days] } : row)),
      }),
    );
    return {
      ...listed(found),
      clocks,
      events: await eventsTold(tx, id),
      mayHappen: caseEventKinds.filter((kind) => mayHappen(kind, happened) && isHers(kind)),
      hoursFrom: from,
      hoursName: fromName,
      timeZone,
      contact: found.customerId === null ? null : { email: found.email, phone: found.phone, language: found.language },
      answers: await this.answers.of(tx, found.responseId, who.language),
      previousId: found.previousId,
    };
  }

  /** All that is kept of a customer. */
  async ofCustomer(tx: Transaction, customerId: string) {
    const cases = await tx.table(CaseTable).findBy({ customerId }, 'openedAt');
    const told = [];
    for (const { id, state, openedAt, settledAt } of cases)
      told.push({ state, openedAt, settledAt, events: await eventsTold(tx, id) });
    return told;
  }
}

function listed({ storeId, storeName, ...found }: Found) {
  const { id, state, isOpen, team, customer, openedAt, dueAt, said, rule } = found;
  const store = storeId === null ? null : { id: storeId, name: storeName ?? '' };
  return { id, state, isOpen, team, store, customer, openedAt, dueAt, said, rule };
}

const toldEvent = someColumns(CaseEventTable, ['number', 'kind', 'at', 'words', 'details']);

async function eventsTold(tx: Transaction, caseId: string) {
  const rows = await tx.query<Part<typeof toldEvent> & { by: string | null }>(
    `select ${selected(toldEvent, 'e')}, p.name as by from case_events e
     left join people p on p.organisation_id = $1 and p.id = e.person_id
     where e.organisation_id = $1 and e.case_id = $2 order by e.number`,
    [tx.organisationId, caseId],
  );
  return rows.map(({ details, ...row }) => {
    if (details === null) return { ...row, details };
    const { responseId: _, from, to, ...rest } = details;
    const moved = to === undefined ? {} : { from: momentOf(from), to: momentOf(to) };
    return { ...row, details: { ...rest, ...moved } };
  });
}

const momentOf = (text: string | null | undefined) => (text === null || text === undefined ? null : new Date(text));
