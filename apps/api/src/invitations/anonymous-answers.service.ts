import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { anonymousKey } from './anonymous-key.js';
import { invitationToken } from './invitation-token.js';

const minute = 60_000;
const atOnce = 5_000;

/**
 * Which invitations to anonymous surveys were answered. A hand-in leaves no mark on its invitation, or the two could be
 * joined by when they were written; the marks are made later, for many at once, by day.
 */
@Injectable()
export class AnonymousAnswers implements BeforeApplicationShutdown {
  readonly #log = new Logger('invitations');
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Marks a campaign's answered invitations some time from now. Should the process end before, the next reminder marks them. */
  markLater(organisationId: string, campaignId: string): void {
    const key = `${organisationId} ${campaignId}`;
    if (this.#waiting.has(key)) return;
    const mark = () => {
      this.#waiting.delete(key);
      this.database
        .inOrganisation(organisationId, (tx) => this.mark(tx, campaignId))
        .catch((error: unknown) => this.#log.error(String(error)));
    };
    this.#waiting.set(key, setTimeout(mark, (15 + Math.random() * 15) * minute).unref());
  }

  /** Marks every invitation of a campaign whose anonymous answers are there. Safe to run twice. */
  async mark(tx: Transaction, campaignId: string): Promise<void> {
    const open = await tx.query<{ id: string }>(
      `select i.id from invitations i
       join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
       join survey_versions v on v.organisation_id = c.organisation_id and v.id = c.survey_version_id
       where i.organisation_id = $1 and i.campaign_id = $2 and i.state not in ('answered', 'cancelled')
         and (v.definition -> 'anonymous')::boolean`,
      [tx.organisationId, campaignId],
    );
    for (let from = 0; from < open.length; from += atOnce) {
      const ids = open.slice(from, from + atOnce).map(({ id }) => id);
      const keys = ids.map((id) => {
        const token = invitationToken(this.config.secret, tx.organisationId, id);
        return anonymousKey(this.config.secret, token);
      });
      await tx.query(
        `update invitations i set state = 'answered', answered_at = date_trunc('day', now())
         from unnest($2::uuid[], $3::text[]) as g (id, submission_key)
         join submissions s on s.organisation_id = $1 and s.submission_key = g.submission_key
         where i.organisation_id = $1 and i.id = g.id`,
        [tx.organisationId, ids, keys],
      );
    }
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }
}
