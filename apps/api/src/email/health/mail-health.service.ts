import { createPublicKey } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { MailboxPositions, type MailboxAway } from '../reports/mailbox-position.service.js';
import { judgeDkim, judgeDmarc, judgeSpf, type DomainCheck, type Looked } from './judge-domain.js';
import type { MailNumbers } from './mail-health.wire.js';

/** How mails fare: what came back of what was sent, and whether receivers can trust the sending domain. */
@Injectable()
export class MailHealth {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly positions: MailboxPositions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What was sent in the last thirty days, and what became of it. */
  async lately(tx: Transaction) {
    return { ...(await this.#numbers(tx)), setAside: await this.#setAside(tx), mailboxAway: await this.#mailboxAway() };
  }

  /** Since when what comes back can't be read; null while it can, or where no mailbox is set. */
  async #mailboxAway(): Promise<MailboxAway | null> {
    const { reportsMailbox } = this.config.mail;
    return reportsMailbox === null ? null : this.positions.away(reportsMailbox);
  }

  /** Messages that came back and that nobody can read, for a person to look at where they lie. */
  async #setAside(tx: Transaction) {
    return tx.query<{ receivedAt: Date; said: string }>(
      `select received_at as "receivedAt", detail as said from mail_reports
       where organisation_id = $1 and kind = 'unreadable' and received_at > now() - interval '30 days' order by received_at desc limit 20`,
      [tx.organisationId],
    );
  }

  async #numbers(tx: Transaction): Promise<MailNumbers> {
    const found = await tx.first<MailNumbers>(
      `select count(*) filter (where a.state in ('sent', 'refused') and a.sent_at is not null)::int as sent,
         count(*) filter (where a.state = 'refused' and a.sent_at is null)::int as refused,
         count(*) filter (where a.state = 'refused' and a.sent_at is not null)::int as bounced,
         count(*) filter (where a.state = 'in_doubt')::int as "inDoubt",
         (select count(distinct attempt_id)::int from mail_reports r
           where r.organisation_id = $1 and r.kind = 'complained' and r.received_at > now() - interval '30 days') as complained,
         (select count(distinct attempt_id)::int from mail_reports r
           where r.organisation_id = $1 and r.kind = 'delayed' and r.received_at > now() - interval '30 days') as delayed,
         (select count(distinct attempt_id)::int from mail_reports r
           where r.organisation_id = $1 and r.kind = 'replied' and r.received_at > now() - interval '30 days') as replied,
         count(*) filter (where m.away_at is not null)::int as away,
         (select count(*)::int from suppressions s where s.organisation_id = $1 and s.reason = 'unsubscribed'
           and s.at > now() - interval '30 days') as unsubscribed,
         (select count(*)::int from suppressions s where s.organisation_id = $1 and s.reason in ('dead_address', 'bounces')
           and s.at > now() - interval '30 days') as dead
       from attempts a left join mail_attempts m on m.organisation_id = $1 and m.attempt_id = a.id
       where a.organisation_id = $1 and a.channel = 'email' and a.changed_at > now() - interval '30 days'`,
      [tx.organisationId],
    );
    if (found === null) throw new Error('Counting mails gave no row.');
    return found;
  }

  /** By which server mails leave; null where none is set and they are caught. */
  relay(): { host: string | null } {
    const { relayUrl } = this.config.mail;
    return { host: relayUrl === null ? null : new URL(relayUrl).hostname };
  }

  /** What receivers find about the sender's domain in DNS. Where DNS does not answer, that is what is said. */
  async domain(organisationId: string): Promise<{ domain: string; relaySet: boolean; checks: DomainCheck[] }> {
    const { settings } = await this.database.inOrganisation(organisationId, (tx) => this.organisations.read(tx));
    const domain = settings.senderAddress.split('@').at(-1) ?? '';
    const { dkim, relayUrl } = this.config.mail;
    const dkimName = `${dkim?.keySelector ?? 'selector'}._domainkey.${dkim?.domainName ?? domain}`;
    const [spf, key, dmarc] = await Promise.all([look(domain), look(dkimName), look(`_dmarc.${domain}`)]);
    return {
      domain,
      relaySet: relayUrl !== null,
      checks: [
        judgeSpf(domain, spf),
        judgeDkim(dkimName, key, dkim && publicHalf(dkim.privateKey)),
        judgeDmarc(`_dmarc.${domain}`, dmarc),
      ],
    };
  }
}

async function look(name: string): Promise<Looked> {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  try {
    return { records: (await resolver.resolveTxt(name)).map((parts) => parts.join('')) };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOTFOUND', 'ENODATA'].includes(code) ? 'nothing_there' : 'unreachable';
  }
}

function publicHalf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
}
