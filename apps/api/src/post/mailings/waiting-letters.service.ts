import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import { envelopeLines } from '../../customers/addresses/envelope-lines.js';
import type { PostalAddress } from '../../customers/addresses/postal-address.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsByHand } from '../../invitations/attempts/attempts-by-hand.service.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import { Standing } from '../../invitations/attempts/standing.reads.js';
import type { Hindrance } from '../../invitations/attempts/standing-sql.js';
import { printFonts } from '../../paper/runs/print-fonts.js';
import type { LetterAddress } from '../tables/letter.table.js';

/** A letter that may be put into a mailing. */
export interface ToPrint {
  attemptId: string;
  invitationId: string;
  language: string;
  address: LetterAddress;
}

interface Waiting {
  attemptId: string;
  invitationId: string;
  language: string;
  name: string | null;
  address: PostalAddress | null;
  noPost: boolean;
  mutesReminders: boolean;
}

/** Why somebody gets no letter, in the ledger's sentences; what is not about the person only waits. */
const leftOut: Partial<Record<Hindrance, string>> = {
  answered: 'The answers came in before.',
  erased: 'The customer has no address any more.',
  suppressed: 'The address is on the suppression list.',
  opted_out: 'The customer opted out.',
  consent_withdrawn: 'The consent was withdrawn.',
};

/** A letter arrives a day later at the soonest, so that what is due by then is printed now. */
const waiting = `from attempts a
  join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
  left join customers c on c.organisation_id = a.organisation_id and c.id = i.customer_id
  where a.organisation_id = $1 and a.campaign_id = $2 and a.channel = 'post' and a.state = 'queued'
    and not exists (select 1 from letters l where l.organisation_id = a.organisation_id and l.attempt_id = a.id and l.state <> 'dropped')`;
const isDue = `a.due_at <= now() + interval '1 day'`;

/** Letters that wait in the ledger for a mailing, and whom of them nobody may write to any more. */
@Injectable()
export class WaitingLetters {
  constructor(
    private readonly standing: Standing,
    private readonly attempts: AttemptsService,
    private readonly byHand: AttemptsByHand,
    private readonly organisations: OrganisationsService,
  ) {}

  async count(tx: Transaction, campaignId: string): Promise<{ toPrint: number; later: number }> {
    const found = await tx.first<{ toPrint: number; later: number }>(
      `select count(*) filter (where ${isDue})::int as "toPrint", count(*) filter (where not ${isDue})::int as later ${waiting}`,
      [tx.organisationId, campaignId],
    );
    return found ?? { toPrint: 0, later: 0 };
  }

  /**
   * Up to `most` letters that are printed now. All that is known against a letter is judged again: whoever may not be written to is left
   * out, with the reason; whom another campaign reached meanwhile waits until the contact budget allows it.
   */
  async take(tx: Transaction, campaign: Campaign, most: number): Promise<ToPrint[]> {
    const found = await tx.query<Waiting>(
      `select a.id as "attemptId", a.invitation_id as "invitationId", i.language, c.name, c.address, coalesce(c.no_post_since is not null, false) as "noPost",
         a.kind = 'reminder' and coalesce('reminders' = any(c.mutes), false) as "mutesReminders"
       ${waiting} and ${isDue} order by a.due_at, a.id limit $3 for update of a skip locked`,
      [tx.organisationId, campaign.id, most],
    );
    const hindered = await this.standing.hindered(
      tx,
      found.map(({ invitationId }) => invitationId),
    );
    const { settings } = await this.organisations.read(tx);
    const fonts = await printFonts();
    const lines = ({ name, address }: Waiting) =>
      address === null ? [] : envelopeLines(name ?? '', address, settings.country);
    const outOf = (each: Waiting): string | null => {
      const hindrance = hindered.get(each.invitationId);
      if (hindrance !== undefined) return leftOut[hindrance] ?? null;
      if (each.address === null) return 'The customer has no address any more.';
      if (each.noPost) return 'The customer wants no letters.';
      if (each.mutesReminders) return 'The customer wants no reminders.';
      return fonts.missingIn(lines(each).join('')).length > 0
        ? 'The address has characters that can’t be printed.'
        : null;
    };
    const out = found.flatMap((each) => {
      const detail = outOf(each);
      return detail === null ? [] : [{ id: each.attemptId, invitationId: each.invitationId, detail }];
    });
    await this.byHand.leaveOut(tx, 'post', out);
    const isOut = new Set(out.map(({ id }) => id));
    const fitting = found.filter(({ attemptId, invitationId }) => !isOut.has(attemptId) && !hindered.has(invitationId));
    const later = await this.byHand.notYet(
      tx,
      fitting.map(({ attemptId }) => attemptId),
    );
    await this.attempts.setTimes(tx, campaign, later);
    return fitting.flatMap((each) => {
      const { attemptId, invitationId, language, address } = each;
      if (address === null || later.has(attemptId)) return [];
      return [{ attemptId, invitationId, language, address: { lines: lines(each), postcode: address.postcode } }];
    });
  }

  /** Of invitations those whose letters must not be posted after all, with the reason. */
  async mustNot(tx: Transaction, invitationIds: readonly string[]): Promise<Map<string, string>> {
    const hindered = await this.standing.hindered(tx, invitationIds);
    const unwanted = await tx.query<{ id: string }>(
      `select i.id from invitations i join customers c on c.organisation_id = $1 and c.id = i.customer_id and c.no_post_since is not null
       where i.organisation_id = $1 and i.id = any($2)`,
      [tx.organisationId, invitationIds],
    );
    const reasons = [...hindered].flatMap(([id, hindrance]) => {
      const reason = leftOut[hindrance];
      return reason === undefined ? [] : [[id, reason] as const];
    });
    return new Map([...unwanted.map(({ id }) => [id, 'The customer wants no letters.'] as const), ...reasons]);
  }
}
