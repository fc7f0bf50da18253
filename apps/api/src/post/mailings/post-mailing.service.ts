import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { AttemptsByHand } from '../../invitations/attempts/attempts-by-hand.service.js';
import { PersonalSheets } from '../../paper/runs/personal-sheets.service.js';
import type { postChanges } from '../post-changes.js';
import { PostProblem } from '../post-problems.js';
import { LetterTable } from '../tables/letter.table.js';
import { MailingTable } from '../tables/mailing.table.js';
import { runsOfMailing } from './runs-of-mailing.js';
import { WaitingLetters } from './waiting-letters.service.js';

/** Says of mailings that they were posted, or that they never will be. */
@Injectable()
export class PostMailing {
  constructor(
    private readonly waiting: WaitingLetters,
    private readonly byHand: AttemptsByHand,
    private readonly sheets: PersonalSheets,
    private readonly trail: ChangeTrail<typeof postChanges>,
  ) {}

  /**
   * The letters were posted on a day: from then on each is a contact, and sent. Whoever answered or said no before this was said is taken
   * out; what was posted of a campaign that rests or ended meanwhile was posted all the same. The same day said twice changes nothing.
   */
  async posted(tx: Transaction, who: Who, id: string, day: string): Promise<void> {
    const mailing = await this.#locked(tx, id);
    if (mailing.state === 'posted' && mailing.postedOn === day) return;
    if (mailing.state === 'posted') throw new PostProblem('posted_otherwise', { day: mailing.postedOn ?? '' });
    refuseState(mailing.state, ['printed']);
    const at = await momentOf(tx, mailing.createdAt, day);
    const letters = await tx.query<{ id: string; attemptId: string; invitationId: string }>(
      `select id, attempt_id as "attemptId", invitation_id as "invitationId" from letters
       where organisation_id = $1 and mailing_id = $2 and state = 'waiting' order by id for update`,
      [tx.organisationId, id],
    );
    const out = await this.waiting.mustNot(
      tx,
      letters.map(({ invitationId }) => invitationId),
    );
    const taken = letters.filter(({ invitationId }) => out.has(invitationId));
    const posted = letters.filter(({ invitationId }) => !out.has(invitationId));
    await this.byHand.leaveOut(
      tx,
      'post',
      taken.map(({ attemptId, invitationId }) => ({
        id: attemptId,
        invitationId,
        detail: out.get(invitationId) ?? '',
      })),
    );
    const detail = `Posted on ${day}.`;
    const made = { at, detail, disposition: '3.19' as const };
    await this.byHand.made(
      tx,
      'post',
      posted.map(({ attemptId }) => attemptId),
      made,
    );
    const table = tx.table(LetterTable);
    await table.update({ id: taken.map((each) => each.id), state: 'waiting' }, { state: 'taken_out' });
    await table.update({ id: posted.map((each) => each.id), state: 'waiting' }, { state: 'posted' });
    await tx.table(MailingTable).update({ id, state: 'printed' }, { state: 'posted', postedOn: day });
    await removeFiles(tx, id);
    await this.trail.record(tx, who, { action: 'posted', kind: 'mailing', id, name: mailing.name });
  }

  /** They will not be posted: the letters wait for another mailing. */
  async drop(tx: Transaction, who: Who, id: string): Promise<void> {
    const mailing = await this.#locked(tx, id);
    if (mailing.state === 'dropped') return;
    refuseState(mailing.state, ['printing', 'printed', 'failed']);
    await tx.table(LetterTable).update({ mailingId: id, state: 'waiting' }, { state: 'dropped', address: null });
    await this.sheets.givenUp(tx, await runsOfMailing(tx, id));
    await tx.table(MailingTable).update({ id }, { state: 'dropped' });
    await removeFiles(tx, id);
    await this.trail.record(tx, who, { action: 'dropped', kind: 'mailing', id, name: mailing.name });
  }

  /** Prints again what could not be printed. */
  async printAgain(tx: Transaction, id: string): Promise<void> {
    refuseState((await this.#locked(tx, id)).state, ['failed']);
    await tx.table(MailingTable).update({ id, state: 'failed' }, { state: 'printing' });
    await tx.publish({ name: 'mailing.ordered', mailingId: id });
  }

  async #locked(tx: Transaction, id: string): Promise<Row<typeof MailingTable>> {
    const mailings = tx.table(MailingTable);
    await mailings.lock({ id });
    const found = await mailings.findOneBy({ id });
    if (found === null) throw new Problem('not_found', {});
    return found;
  }
}

/** Nobody prints them any more. */
export async function removeFiles(tx: Transaction, mailingId: string): Promise<void> {
  const gone = await tx.query<{ key: string }>(
    'delete from mailing_files where organisation_id = $1 and mailing_id = $2 returning file_key as key',
    [tx.organisationId, mailingId],
  );
  if (gone.length > 0) await tx.publish({ name: 'files.let-go', keys: gone.map(({ key }) => key) });
}

function refuseState(state: string, wanted: readonly string[]): void {
  if (!wanted.includes(state))
    throw new Problem('wrong_state', { what: 'mailing', state, wanted: wanted.join(' or ') });
}

/** Noon of a day there, and never later than now. Throws `unusable_posting_day` for one to come, or before the letters were printed. */
async function momentOf(tx: Transaction, printedAt: Date, day: string): Promise<Date> {
  const row = await tx.first<{ from: string; until: string; at: Date }>(
    `select ($2::timestamptz at time zone o.time_zone)::date::text as from, (now() at time zone o.time_zone)::date::text as until,
       least(now(), greatest($2::timestamptz, ($3::date + time '12:00') at time zone o.time_zone)) as at from organisations o where o.id = $1`,
    [tx.organisationId, printedAt, day],
  );
  if (row === null) throw new Error('An organisation has a time zone.');
  const { from, until, at } = row;
  if (day < from || day > until) throw new PostProblem('unusable_posting_day', { from, until });
  return at;
}
