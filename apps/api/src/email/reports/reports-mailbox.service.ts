import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { MailReports } from './mail-reports.service.js';
import { MailboxPositions } from './mailbox-position.service.js';
import { inMailbox, MailboxError, type OpenMailbox } from './open-mailbox.js';

/** So often is a message asked for before the one behind it is, to find out which of them is at fault. */
const mostTries = 2;

/** A message of which the server would not give the whole. */
class Withheld extends MailboxError {
  constructor(
    readonly uid: number,
    cause: unknown,
  ) {
    super(cause);
  }
}

/**
 * Reads what came back from a mailbox (IMAP), where one is set. It changes nothing there: how far it has read is kept in the
 * database, once what a message says is committed, so that a crash in between takes it again, to no effect. Any number of
 * workers may read the same mailbox. While it can't be read that is noted, and tried again until it can.
 */
@Injectable()
export class ReportsMailbox {
  readonly #log = new Logger('reports mailbox');
  #isAway = false;
  #withheld = { uid: 0, times: 0 };

  constructor(
    private readonly reports: MailReports,
    private readonly positions: MailboxPositions,
    @Inject(CONFIG) private readonly config: Config,
    rounds: RoundRunner,
  ) {
    rounds.add('reports-mailbox', (run) => this.#look(run), this.#log);
  }

  async #look(run: RoundRun): Promise<'soon' | void> {
    const address = this.config.mail.reportsMailbox;
    if (address === null) return;
    try {
      await inMailbox(address, (mailbox) => this.#takeAll(address, mailbox, run));
      await this.positions.noteThere(address);
      if (this.#isAway) this.#log.warn('The mailbox of MAILBOX_URL can be read again.');
      this.#isAway = false;
    } catch (error) {
      // That the database is away, say, is no fault of the mailbox.
      if (!(error instanceof MailboxError)) throw error;
      await this.#noteAway(address, error);
      return 'soon';
    }
  }

  async #noteAway(address: string, error: MailboxError): Promise<void> {
    if (error instanceof Withheld)
      this.#withheld = { uid: error.uid, times: this.#withheld.uid === error.uid ? this.#withheld.times + 1 : 1 };
    if (!this.#isAway) this.#log.error(`The mailbox of MAILBOX_URL can’t be read (${error.trouble}): ${error.message}`);
    this.#isAway = true;
    await this.positions.noteAway(address, error.trouble);
  }

  async #takeAll(address: string, mailbox: OpenMailbox, run: RoundRun): Promise<void> {
    const { uidValidity } = mailbox;
    const uids = await mailbox.after(await this.positions.lastUid(address, uidValidity));
    for (const [index, uid] of uids.entries()) {
      if (run.isOver) return;
      if (await this.#isAtFault(mailbox, uid, uids[index + 1]))
        this.#log.error(`Message ${uid} is passed: it can’t be fetched.`);
      else await this.#takeOne(mailbox, uid);
      await this.positions.keep(address, { uidValidity, lastUid: uid });
    }
  }

  /** Whether the server withholds this message again and again, and gives the one behind it. */
  async #isAtFault(mailbox: OpenMailbox, uid: number, next: number | undefined): Promise<boolean> {
    if (this.#withheld.uid !== uid || this.#withheld.times < mostTries || next === undefined) return false;
    await mailbox.message(next);
    return true;
  }

  async #takeOne(mailbox: OpenMailbox, uid: number): Promise<void> {
    const message = await mailbox.message(uid).catch((error: unknown) => {
      throw error instanceof MailboxError ? new Withheld(uid, error.cause) : error;
    });
    const outcome = message && (await this.reports.take(message));
    if (outcome === 'unknown') this.#log.warn(`Message ${uid} is about no mail that left from here.`);
  }
}
