import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ImapFlow } from 'imapflow';
import { CONFIG, type Config } from '../../config/config.js';
import { Rounds } from '../../jobs/rounds.js';
import { WORKS } from '../../jobs/works.js';
import { MailReports } from './mail-reports.service.js';
import { MailboxPositions } from './mailbox-position.js';

const betweenLooks = 60_000;
const largest = 5_000_000;
/** Reports older than this tell nothing that still matters. */
const oldestDays = 30;

/**
 * Reads what came back from a mailbox (IMAP), where one is set. It changes nothing there: how far it has read is kept in the
 * database, once what a message says is committed, so that a crash in between takes it again, to no effect. Any number of
 * workers may read the same mailbox.
 */
@Injectable()
export class ReportsMailbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('reports mailbox');
  readonly #rounds = new Rounds(() => this.#look(), betweenLooks, this.#log);

  constructor(
    private readonly reports: MailReports,
    private readonly positions: MailboxPositions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works && this.config.mail.reportsMailbox !== null) this.#rounds.begin({ atOnce: true });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#rounds.end();
  }

  async #look(): Promise<void> {
    const address = this.config.mail.reportsMailbox;
    if (address === null) return;
    await this.#takeAll(address).catch((error: unknown) =>
      this.#log.error(`The mailbox of MAILBOX_URL can’t be read: ${String(error)}`),
    );
  }

  async #takeAll(address: string): Promise<void> {
    const url = new URL(address);
    const client = new ImapFlow({
      host: url.hostname,
      port: Number(url.port || (url.protocol === 'imaps:' ? 993 : 143)),
      secure: url.protocol === 'imaps:',
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
    });
    client.on('error', (error: Error) => this.#log.error(String(error)));
    await client.connect();
    try {
      const lock = await client.getMailboxLock(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
      try {
        const uidValidity = client.mailbox ? Number(client.mailbox.uidValidity) : 0;
        const last = await this.positions.lastUid(address, uidValidity);
        const since = new Date(Date.now() - oldestDays * 86_400_000);
        const uids = (await client.search({ uid: `${last + 1}:*`, since }, { uid: true })) || [];
        // `*` is the newest message, even where it is older than the range begins.
        for (const uid of uids.filter((each) => each > last).sort((a, b) => a - b)) {
          if (this.#rounds.isOver) return;
          await this.#takeOne(client, uid);
          await this.positions.keep(address, { uidValidity, lastUid: uid });
        }
      } finally {
        lock.release();
      }
    } finally {
      await client.logout();
    }
  }

  async #takeOne(client: ImapFlow, uid: number): Promise<void> {
    const message = await client.fetchOne(String(uid), { source: { maxLength: largest } }, { uid: true });
    if (message && message.source) {
      const outcome = await this.reports.take(message.source);
      if (outcome === 'unknown') this.#log.warn(`Message ${uid} is about no mail that left from here.`);
    }
  }
}
