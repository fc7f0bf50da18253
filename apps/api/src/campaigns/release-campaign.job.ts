import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganisationsService } from '../access/organisations.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { invitationToken } from '../invitations/invitation-token.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.js';
import { SurveyVersions } from '../responses/survey-versions.js';
import { judgeAudience, type Judged } from './audience.js';
import { CampaignsReads, type Campaign } from './campaigns.reads.js';

const payload = z.object({ campaignId: z.uuid() });
const chunk = 2_000;

/** Decides who is asked, in one transaction: everybody gets an invitation or the reason why not, or nobody does yet. */
@Injectable()
export class ReleaseCampaign implements Job<z.output<typeof payload>> {
  readonly name = 'release-campaign';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly reads: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly versions: SurveyVersions,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await tx.query('select 1 from campaigns where organisation_id = $1 and id = $2 for update', [
        organisationId,
        campaignId,
      ]);
      const campaign = await this.reads.one(tx, campaignId);
      if (campaign.status !== 'scheduled') return;
      const { settings } = await this.organisations.read(tx);
      const judged = await judgeAudience(tx, campaign.audience, { seed: campaignId, gapDays: settings.contactGapDays });
      const version = await this.versions.version(organisationId, campaign.surveyVersionId, tx);
      for (let start = 0; start < judged.length; start += chunk)
        await this.#invite(
          tx,
          campaign,
          judged.slice(start, start + chunk),
          version.definition.languages,
          settings.contactGapDays,
        );
      await tx.query(
        `update campaigns set status = 'running', released_at = now() where organisation_id = $1 and id = $2`,
        [organisationId, campaignId],
      );
      await tx.publish({ name: 'campaign.released', campaignId });
      if (campaign.closesOn)
        await tx.publish({ name: 'campaign.closing', campaignId, after: new Date(`${campaign.closesOn}T00:00:00Z`) });
      for (const [index, { afterDays }] of campaign.reminders.entries())
        await tx.publish({
          name: 'reminder.due',
          campaignId,
          number: index + 1,
          after: new Date(Date.now() + afterDays * 86_400_000),
        });
    });
  }

  async #invite(tx: Transaction, campaign: Campaign, judged: Judged[], languages: readonly string[], gapDays: number) {
    const asked = await reserve(
      tx,
      judged.filter(({ reason }) => reason === null),
      gapDays,
    );
    const skipped = judged.flatMap(({ customerId, reason }) => {
      if (asked.has(customerId)) return [];
      return [{ customerId, reason: reason ?? 'asked_recently' }];
    });
    await tx.query(
      `insert into campaign_skips (organisation_id, campaign_id, customer_id, reason)
       select $1, $2, * from unnest($3::uuid[], $4::text[]) on conflict do nothing`,
      [
        tx.organisationId,
        campaign.id,
        skipped.map(({ customerId }) => customerId),
        skipped.map(({ reason }) => reason),
      ],
    );
    await this.#write(
      tx,
      campaign,
      judged.filter(({ customerId }) => asked.has(customerId)),
      languages,
    );
  }

  async #write(tx: Transaction, campaign: Campaign, asked: Judged[], languages: readonly string[]): Promise<void> {
    const invitations = asked.map((each) => {
      const id = newId();
      const token = invitationToken(this.config.secret, tx.organisationId, id);
      const language = languages.includes(each.language) ? each.language : (languages[0] ?? 'en');
      return { ...each, id, hash: token.hash, seed: token.hash.readInt32BE(0), language };
    });
    const column = <Name extends keyof (typeof invitations)[number]>(name: Name) =>
      invitations.map((each) => each[name]);
    await tx.query(
      `with written as (
         insert into invitations (organisation_id, campaign_id, id, customer_id, store_id, purchase_id, language, token_hash, seed, state)
         select $1, $2, *, 'waiting' from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bytea[], $9::int[])
         on conflict on constraint invitations_once do nothing returning id)
       insert into attempts (organisation_id, campaign_id, id, invitation_id, channel, kind, number, state, due_at)
       select $1, $2, g.attempt, w.id, 'email', 'first', 0, 'queued', now()
       from unnest($3::uuid[], $10::uuid[]) as g (invitation, attempt) join written w on w.id = g.invitation`,
      [
        tx.organisationId,
        campaign.id,
        column('id'),
        column('customerId'),
        column('storeId'),
        column('purchaseId'),
        column('language'),
        column('hash'),
        column('seed'),
        invitations.map(() => newId()),
      ],
    );
  }
}

/** Reserves these people in their contact budget: whoever another campaign reserved a moment ago is not among the result. */
async function reserve(tx: Transaction, people: readonly Judged[], gapDays: number): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `with chosen as (select id from customers where organisation_id = $1 and id = any($2) order by id for update)
     update customers c set last_asked_at = now() from chosen
     where c.organisation_id = $1 and c.id = chosen.id
       and (c.last_asked_at is null or c.last_asked_at <= now() - make_interval(days => $3::int))
     returning c.id`,
    [tx.organisationId, people.map(({ customerId }) => customerId), gapDays],
  );
  return new Set(rows.map(({ id }) => id));
}
