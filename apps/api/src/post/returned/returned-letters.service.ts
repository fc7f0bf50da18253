import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { CustomersService } from '../../customers/customers.service.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import type { AttemptDisposition } from '../../invitations/ledger/response-rates.js';
import { codeHash, readLetterCode, readTyped } from '../letters/letter-code.js';
import type { postChanges } from '../post-changes.js';
import { LetterTable } from '../tables/letter.table.js';
import type { ReturnedInput, ReturnReason } from './returned-letters.dto.js';

/** What each reason says of its person, in AAPOR's codes for surveys by mail, and in a sentence of the ledger. */
const ends: Readonly<Record<ReturnReason, { disposition: AttemptDisposition; detail: string }>> = {
  undeliverable: { disposition: '3.31', detail: 'Came back: it can’t be delivered as addressed.' },
  moved: { disposition: '3.32', detail: 'Came back: the person has moved, nobody knows where.' },
  new_address: { disposition: '3.41', detail: 'Came back with a new address.' },
  refused: { disposition: '3.23', detail: 'Came back: somebody there did not take it.' },
  deceased: { disposition: '2.31', detail: 'Came back: the person has died.' },
  blank: { disposition: '2.113', detail: 'The sheet came back blank.' },
};

interface Found {
  id: string;
  attemptId: string;
  state: 'waiting' | 'taken_out' | 'posted' | 'returned' | 'dropped';
  returnedAs: ReturnReason | null;
  customerId: string | null;
  customer: string | null;
  /** The day is after it was posted and no later than today. */
  fits: boolean;
  today: string;
}

/** What became of one that was typed. */
export interface ReturnedLetter {
  typed: string;
  outcome: 'noted' | 'noted_before' | 'unknown' | 'not_posted' | 'day';
  returnedAs: string | null;
  customerId: string | null;
  customer: string | null;
}

/** Notes letters that came back, several at once: each stands for itself, so that one that is mistyped keeps no other waiting. */
@Injectable()
export class ReturnedLetters {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly customers: CustomersService,
    private readonly trail: ChangeTrail<typeof postChanges>,
  ) {}

  async note(tx: Transaction, who: Who, input: ReturnedInput): Promise<ReturnedLetter[]> {
    const noted: ReturnedLetter[] = [];
    for (const typed of input.letters) noted.push(await this.#noteOne(tx, who, typed, input));
    return noted;
  }

  async #noteOne(tx: Transaction, who: Who, typed: string, input: ReturnedInput): Promise<ReturnedLetter> {
    const found = await find(tx, typed, input.returnedOn);
    if (found === null) return { typed, outcome: 'unknown', returnedAs: null, customerId: null, customer: null };
    const { customerId, customer, returnedAs } = found;
    const told = { typed, customerId, customer };
    if (found.state === 'returned') return { ...told, outcome: 'noted_before', returnedAs };
    if (found.state !== 'posted') return { ...told, outcome: 'not_posted', returnedAs: null };
    if (!found.fits) return { ...told, outcome: 'day', returnedAs: null };
    const { reason } = input;
    const back = { state: 'returned', returnedAs: reason, returnedOn: input.returnedOn ?? found.today } as const;
    await tx.table(LetterTable).update({ id: found.id, state: 'posted' }, back);
    const { disposition, detail } = ends[reason];
    // A blank sheet was in her hands: the letter arrived.
    if (reason === 'blank') await this.attempts.learn(tx, 'post', found.attemptId, disposition);
    else await this.attempts.comeBack(tx, 'post', found.attemptId, { detail, disposition });
    if (customerId !== null) await this.#follow(tx, who, customerId, input);
    await this.trail.record(tx, who, { action: 'came back', kind: 'letter', id: found.id, name: '' });
    return { ...told, outcome: 'noted', returnedAs: reason };
  }

  /** What else the reason says: an address at which nobody is goes, a new one is kept, and whoever has died is asked by nobody. */
  async #follow(tx: Transaction, who: Who, customerId: string, { reason, address }: ReturnedInput): Promise<void> {
    if (reason === 'undeliverable' || reason === 'moved')
      await this.customers.change(tx, who, customerId, { address: null });
    if (reason === 'new_address' && address !== null) await this.customers.change(tx, who, customerId, { address });
    if (reason === 'deceased') await this.customers.optOut(tx, who, customerId, 'by_hand');
  }
}

/** The letter of the number in its window, of the code inside, or of its sheet, as a scanner or a person types it. */
async function find(tx: Transaction, typed: string, day: string | null): Promise<Found | null> {
  const text = readTyped(typed);
  // What a page's own code says begins with its format, and the number of its sheet.
  const sheet = /^C1([0-9A-Z]{16})/.exec(text)?.[1] ?? text;
  const code = readLetterCode(typed);
  const found = await tx.first<Found>(
    `select l.id, l.attempt_id as "attemptId", l.state, l.returned_as as "returnedAs", i.customer_id as "customerId", c.name as customer,
       (now() at time zone o.time_zone)::date::text as today,
       coalesce(coalesce($5::date, (now() at time zone o.time_zone)::date) between m.posted_on and (now() at time zone o.time_zone)::date, false) as fits
     from letters l join mailings m on m.organisation_id = $1 and m.id = l.mailing_id
     join organisations o on o.id = l.organisation_id
     join invitations i on i.organisation_id = $1 and i.id = l.invitation_id
     left join customers c on c.organisation_id = $1 and c.id = i.customer_id
     where l.organisation_id = $1 and l.state <> 'dropped' and (l.number = $2 or l.sheet_number = $3 or l.code_hash = $4)
     order by l.state = 'posted' desc, l.id desc limit 1 for update of l`,
    [tx.organisationId, text, sheet, code === null ? null : codeHash(code), day],
  );
  return found;
}
