import { Injectable } from '@nestjs/common';
import { mayHappen, type CaseEventKind } from '#cases';
import type { Token } from '../../access/token.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { CaseLog, type Happening } from '../log/case-log.service.js';
import type { saidSettled } from '../log/event-details.js';
import { CaseEventTable } from '../tables/case-event.table.js';
import { CaseTable } from '../tables/case.table.js';

/** What she presses: words to us, whether it was settled, or that she takes it back. */
export type HerPress =
  | { kind: 'write'; words: string }
  | { kind: 'said'; said: (typeof saidSettled)[number]; words: string }
  | { kind: 'withdraw' };

/** A case as its customer sees it. */
export interface HerCase {
  state: Row<typeof CaseTable>['state'];
  language: string;
  organisation: { name: string; colour: string };
  /** By when it is to be settled; null where nothing is to be, or she is waited for. */
  settledBy: { at: Date; timeZone: string } | null;
  timeZone: string;
  said: string[];
  events: Pick<Row<typeof CaseEventTable>, 'kind' | 'at' | 'details' | 'words'>[];
}

interface Found {
  id: string;
  responseId: string | null;
  language: string;
  name: string;
  colour: string | null;
  toldMinutes: number | null;
}

const foundSql = `
  select k.id, k.response_id as "responseId", c.language, o.name, o.settings ->> 'colour' as colour, h.told_minutes as "toldMinutes"
  from case_receipts h
  join cases k on k.organisation_id = $1 and k.id = h.case_id
  join customers c on c.organisation_id = $1 and c.id = k.customer_id and c.erased_at is null
  join organisations o on o.id = $1
  where h.organisation_id = $1 and h.token_hash = $2 and k.opened_at > now() - interval '1 year'`;

/** Her own case: looked at by a link, and changed by a press only. */
@Injectable()
export class HerCaseService {
  constructor(
    private readonly database: Database,
    private readonly log: CaseLog,
  ) {}

  /** Null where the link is nobody's, or its year is over. Reading changes nothing. */
  async read(token: Token): Promise<HerCase | null> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await find(tx, token);
      const one = found && (await tx.table(CaseTable).findOneBy({ id: found.id }));
      if (!one) return null;
      const comments = await tx.query<{ text: string }>(
        'select text from comments where organisation_id = $1 and response_id = $2 order by question',
        [tx.organisationId, found.responseId],
      );
      const { timeZone } = await this.log.hoursOf(tx, one.storeId);
      return {
        state: one.state,
        language: found.language,
        organisation: { name: found.name, colour: found.colour ?? '' },
        settledBy: await this.log.settledBy(tx, one, found.toldMinutes ?? one.targets.settled),
        timeZone,
        said: comments.map(({ text }) => text),
        events: await tx.table(CaseEventTable).findBy({ caseId: one.id }, 'number'),
      };
    });
  }

  /** Writes down what she pressed; what can't follow, as where she presses twice, changes nothing. False where the link is nobody's. */
  async press(token: Token, press: HerPress): Promise<boolean> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await find(tx, token);
      const one = found && (await tx.table(CaseTable).lock({ id: found.id }));
      if (!one) return false;
      const events = await tx.table(CaseEventTable).findBy({ caseId: one.id }, 'number');
      const happening = happeningOf(press, one.isOpen);
      // The same words sent again are a page that was loaded again.
      const isAgain = happening.words !== null && events.at(-1)?.words === happening.words;
      if (mayHappen(happening.kind, events) && !isAgain) await this.log.add(tx, one, happening);
      return true;
    });
  }
}

function find(tx: Transaction, { organisationId, hash }: Token): Promise<Found | null> {
  return tx.first<Found>(foundSql, [organisationId, hash]);
}

function happeningOf(press: HerPress, isOpen: boolean): Happening & { words: string | null } {
  const of = (kind: CaseEventKind, words: string | null, more: object = {}) => ({
    kind,
    words,
    personId: null,
    details: { hers: true as const, ...more },
  });
  if (press.kind === 'withdraw') return of('withdrawn', null);
  if (press.kind === 'write') return of(isOpen ? 'heard' : 'reopened', press.words);
  const words = press.words === '' ? null : press.words;
  return of(press.said === 'yes' ? 'confirmed' : 'reopened', words, { said: press.said });
}
