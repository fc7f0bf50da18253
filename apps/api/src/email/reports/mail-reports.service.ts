import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { CustomersService } from '../../customers/customers.service.js';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import { MailChannel } from '../mail-channel.service.js';
import { attemptsNamedIn, linksIn } from '../message-key.js';
import { noteAbsence, noteBounce } from './mail-attempts.js';
import type { MailReport } from './mail-report.js';
import { readReport } from './read-report.js';
import { bouncesAgain } from './repeated-bounces.js';
import { oneLine } from './report-fields.js';

/**
 * What became of a report: `taken`, `repeated` (known already), `unknown` (about no mail of this organisation, forged ones
 * too), `unrelated` (no report at all) or `set_aside` (nobody can read it: listed, and passed).
 */
export type ReportOutcome = 'taken' | 'repeated' | 'unknown' | 'unrelated' | 'set_aside';

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
    private readonly attempts: AttemptsService,
    private readonly channel: MailChannel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes one raw message, for one organisation where the way it came tells which, else for whichever it names. */
  async take(raw: Uint8Array | string, onlyFor?: string): Promise<ReportOutcome> {
    const report = await readReport(raw).catch((error: unknown) => unreadable(raw, error));
    if (report.kind === 'unrelated') return 'unrelated';
    const named = await this.#attemptIn(report.about, onlyFor);
    const organisationId = named?.organisationId ?? (report.kind === 'unreadable' ? onlyFor : undefined);
    if (organisationId === undefined) return report.kind === 'unreadable' ? 'set_aside' : 'unknown';
    return this.database.inOrganisation(organisationId, (tx) =>
      report.kind === 'unreadable'
        ? this.#setAside(tx, named?.attemptId ?? null, report, raw)
        : this.#take(tx, named?.attemptId ?? '', report),
    );
  }

  /** Which mail a report is about: by the Message-ID that was sealed here, else by a link that only its reader knows. */
  async #attemptIn(about: string, onlyFor?: string): Promise<{ organisationId: string; attemptId: string } | null> {
    const isTheirs = ({ organisationId }: { organisationId: string }) =>
      onlyFor === undefined || organisationId === onlyFor;
    const sealed = attemptsNamedIn(this.config.secret, about).find(isTheirs);
    if (sealed !== undefined) return sealed;
    for (const { organisationId, hash } of linksIn(about).filter(isTheirs)) {
      const found = await this.database.inOrganisation(organisationId, (tx) =>
        tx.first<{ id: string }>(
          `select a.id from invitations i join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
           where i.organisation_id = $1 and i.token_hash = $2 and a.channel = 'email' and (a.state in ('sent', 'in_doubt') or a.sent_at is not null)
           order by coalesce(a.sent_at, a.changed_at) desc limit 1`,
          [organisationId, hash],
        ),
      );
      if (found !== null) return { organisationId, attemptId: found.id };
    }
    return null;
  }

  /** Lists a message that nobody can read, so that a person may look at it where it came from. */
  async #setAside(
    tx: Transaction,
    attemptId: string | null,
    { detail }: MailReport,
    raw: Uint8Array | string,
  ): Promise<ReportOutcome> {
    const digest = createHash('sha256').update(raw).digest();
    const added = await tx.change(
      `insert into mail_reports (organisation_id, id, digest, attempt_id, kind, detail)
       select $1, $2, $3, (select id from attempts where organisation_id = $1 and id = $4), 'unreadable', $5
       on conflict on constraint mail_reports_once do nothing`,
      [tx.organisationId, newId(), digest, attemptId, detail],
    );
    return added === 0 ? 'repeated' : 'set_aside';
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
    const { kind, detail } = report;
    if (kind === 'bounced') {
      await this.channel.bounced(tx, id, detail);
      if (state === 'sent' || state === 'in_doubt') await noteBounce(tx, id, detail);
      if (email !== null) await this.#judgeAddress(tx, email, report);
      return;
    }
    if (kind === 'away') {
      await noteAbsence(tx, id);
      await this.attempts.learn(tx, this.channel.key, id, '2.26');
    }
    if (kind === 'complained' && email !== null) await this.customers.suppress(tx, null, email, 'complained');
    // Whoever complains, is away or replies, or whose server says so, got it. A delay proves nothing.
    if (kind !== 'delayed' && state === 'in_doubt') await this.attempts.prove(tx, this.channel.key, id, detail);
  }

  /** A forwarded mail may bounce at another address: then this one is alive. */
  async #judgeAddress(tx: Transaction, email: string, { recipients, dead }: MailReport): Promise<void> {
    const own = email.toLowerCase();
    if (recipients.length > 0 && !recipients.includes(own)) return;
    if (dead.includes(own) || (recipients.length === 0 && dead.length > 0))
      return this.customers.suppress(tx, null, email, 'dead_address');
    if (await bouncesAgain(tx, email)) await this.customers.suppress(tx, null, email, 'bounces');
  }
}

/** What can be told of a message that can't be read: everything in it may name a mail of ours. */
function unreadable(raw: Uint8Array | string, error: unknown): MailReport {
  const about = typeof raw === 'string' ? raw : new TextDecoder('latin1').decode(raw);
  const subject = /^subject:[ \t]*([^\r\n]*)/im.exec(about)?.[1] ?? '';
  const why = error instanceof Error ? error.message : String(error);
  return { kind: 'unreadable', about, recipients: [], dead: [], status: null, detail: oneLine(`${subject} (${why})`) };
}

/** The same for the same report, however its transport dressed it. */
function digestOf(attemptId: string, { kind, status, recipients }: MailReport): Buffer {
  return createHash('sha256')
    .update([attemptId, kind, status ?? '', ...recipients].join('\n'))
    .digest();
}
