import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { CustomersService } from '../../customers/customers.service.js';
import { Database } from '../../database/database.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { attemptsNamedIn } from '../message-key.js';
import { isDeadAddress } from '../smtp-outcome.js';
import { readReport, type MailReport } from './read-report.js';

/**
 * What became of a report: `taken`, `repeated` (known already), `unknown` (about no mail of this organisation, forged ones
 * too) or `unrelated` (no report at all).
 */
export type ReportOutcome = 'taken' | 'repeated' | 'unknown' | 'unrelated';

interface AttemptFound {
  id: string;
  state: string;
  email: string | null;
}

/** Takes what came back about mails. It counts once, and only where it names a Message-ID that this installation sealed. */
@Injectable()
export class MailReports {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes one raw message, for one organisation where the way it came tells which, else for whichever it names. */
  async take(raw: Uint8Array | string, onlyFor?: string): Promise<ReportOutcome> {
    const report = await readReport(raw);
    if (report.kind === 'unrelated') return 'unrelated';
    const named = attemptsNamedIn(this.config.secret, report.about).find(
      ({ organisationId }) => onlyFor === undefined || organisationId === onlyFor,
    );
    if (named === undefined) return 'unknown';
    return this.database.inOrganisation(named.organisationId, (tx) => this.#take(tx, named.attemptId, report));
  }

  async #take(tx: Transaction, attemptId: string, report: MailReport): Promise<ReportOutcome> {
    const attempt = await tx.first<AttemptFound>(
      `select a.id, a.state, u.email from attempts a
       join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       left join customers u on u.organisation_id = i.organisation_id and u.id = i.customer_id
       where a.organisation_id = $1 and a.id = $2 for update of a`,
      [tx.organisationId, attemptId],
    );
    if (attempt === null) return 'unknown';
    const added = await tx.change(
      `insert into mail_reports (organisation_id, id, digest, attempt_id, kind, status, detail) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint mail_reports_once do nothing`,
      [tx.organisationId, newId(), digestOf(attemptId, report), attemptId, report.kind, report.status, report.detail],
    );
    if (added === 0) return 'repeated';
    await this.#apply(tx, attempt, report);
    return 'taken';
  }

  /** Changes what the report proves, and nothing else. */
  async #apply(tx: Transaction, { id, state, email }: AttemptFound, report: MailReport): Promise<void> {
    const move = (change: string, from: string[]) =>
      tx.query(
        `update attempts set ${change}, detail = $3, changed_at = now() where organisation_id = $1 and id = $2 and state = any($4)`,
        [tx.organisationId, id, report.detail, from],
      );
    const { kind, status } = report;
    if (kind === 'bounced') {
      await move(`state = 'bounced', bounced_at = now(), sent_at = coalesce(sent_at, changed_at)`, [
        'sent',
        'in_doubt',
      ]);
      // A forwarded mail may bounce at another address: then this one is alive.
      const isAboutThem = email !== null && (report.recipients.length === 0 || report.recipients.includes(email));
      if (isAboutThem && isDeadAddress(status ?? '')) await this.customers.suppress(tx, null, email, 'dead_address');
      return;
    }
    if (kind === 'away')
      await tx.query('update attempts set away_at = now() where organisation_id = $1 and id = $2', [
        tx.organisationId,
        id,
      ]);
    if (kind === 'complained' && email !== null) await this.customers.suppress(tx, null, email, 'complained');
    // Whoever complains, is away or replies, or whose server says so, got it. A delay proves nothing.
    if (kind !== 'delayed' && state === 'in_doubt') await move(`state = 'sent', sent_at = changed_at`, ['in_doubt']);
  }
}

/** The same for the same report, however its transport dressed it. */
function digestOf(attemptId: string, { kind, status, recipients }: MailReport): Buffer {
  return createHash('sha256')
    .update([attemptId, kind, status ?? '', ...recipients].join('\n'))
    .digest();
}
