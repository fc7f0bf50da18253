import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { MailingFileRow, MailingRow } from './mailings.wire.js';
import { MailingSheets } from './mailing-sheets.service.js';
import { WaitingLetters } from './waiting-letters.service.js';

/** Letters of a file. */
const inFile = 500;

const shown = `m.id, m.campaign_id as "campaignId", m.name, m.state, m.letters, m.posted_on::text as "postedOn", m.created_at as "createdAt",
  (select count(*)::int from letters l where l.organisation_id = $1 and l.mailing_id = m.id and l.state = 'returned') as returned,
  (select count(*)::int from letters l where l.organisation_id = $1 and l.mailing_id = m.id and l.state = 'taken_out') as "takenOut"
  from mailings m`;

/** Mailings of campaigns. */
@Injectable()
export class MailingsReads {
  constructor(
    private readonly campaigns: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly waiting: WaitingLetters,
    private readonly sheets: MailingSheets,
  ) {}

  /** What a campaign sends by post: what waits, and its mailings, the newest first. */
  async of(tx: Transaction, campaignId: string) {
    const campaign = await this.campaigns.one(tx, campaignId);
    const { settings } = await this.organisations.read(tx);
    const items = await tx.query<MailingRow>(
      `select ${shown} where m.organisation_id = $1 and m.campaign_id = $2 order by m.id desc limit 200`,
      [tx.organisationId, campaignId],
    );
    return {
      ...(await this.waiting.count(tx, campaignId)),
      anonymous: await this.sheets.isAnonymous(tx, campaign),
      returnAddress: settings.postalAddress,
      items,
    };
  }

  async one(tx: Transaction, id: string) {
    const found = await tx.first<MailingRow>(`select ${shown} where m.organisation_id = $1 and m.id = $2`, [
      tx.organisationId,
      id,
    ]);
    if (found === null) throw new Problem('not_found', {});
    const campaign = await this.campaigns.one(tx, found.campaignId);
    const toTakeOut = found.state === 'printed' ? await this.#toTakeOut(tx, id) : [];
    return {
      ...found,
      takenOut: found.takenOut + toTakeOut.length,
      anonymous: await this.sheets.isAnonymous(tx, campaign),
      files: await this.#files(tx, id),
      toTakeOut,
      sheets: await tx.query<{ runId: string; language: string }>(
        `select distinct r.id as "runId", r.language from letters l join print_runs r on r.organisation_id = $1 and r.id = l.run_id
         where l.organisation_id = $1 and l.mailing_id = $2 order by r.language`,
        [tx.organisationId, id],
      ),
    };
  }

  async #files(tx: Transaction, mailingId: string): Promise<MailingFileRow[]> {
    return tx.query<MailingFileRow>(
      `select ordinal, letters, first_postcode as "firstPostcode", last_postcode as "lastPostcode", bytes::float as bytes from mailing_files
       where organisation_id = $1 and mailing_id = $2 order by ordinal`,
      [tx.organisationId, mailingId],
    );
  }

  async #toTakeOut(tx: Transaction, mailingId: string) {
    const letters = await tx.query<{ number: string; place: number; invitationId: string }>(
      `select number, place, invitation_id as "invitationId" from letters
       where organisation_id = $1 and mailing_id = $2 and state = 'waiting' order by place`,
      [tx.organisationId, mailingId],
    );
    const out = await this.waiting.mustNot(
      tx,
      letters.map(({ invitationId }) => invitationId),
    );
    return letters
      .filter(({ invitationId }) => out.has(invitationId))
      .map(({ number, place }) => ({ number, file: Math.floor(place / inFile) + 1, place: (place % inFile) + 1 }));
  }
}
