import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { MailboxTrouble } from './open-mailbox.js';

/** How far a mailbox was read: up to which message, in which numbering. */
export interface Position {
  uidValidity: number;
  lastUid: number;
}

/** Since when a mailbox can't be read, and why. */
export interface MailboxAway {
  since: Date;
  trouble: MailboxTrouble;
}

/** Remembers how far each mailbox was read, so that its messages stay as they are: unread for the people who read it too. */
@Injectable()
export class MailboxPositions {
  constructor(private readonly database: Database) {}

  /** The last message taken; 0, the beginning, where the server has numbered its messages anew. */
  async lastUid(address: string, uidValidity: number): Promise<number> {
    const row = await this.database.inInstallation((tx) =>
      tx.first<{ last: number }>(
        'select last_uid as last from mailbox_positions where mailbox_digest = $1 and uid_validity = $2',
        [digestOf(address), uidValidity],
      ),
    );
    return row?.last ?? 0;
  }

  /** Moves on, never back: of two workers the slower one changes nothing. */
  async keep(address: string, { uidValidity, lastUid }: Position): Promise<void> {
    await this.database.inInstallation((tx) =>
      tx.query(
        `insert into mailbox_positions (mailbox_digest, uid_validity, last_uid) values ($1, $2, $3)
         on conflict (mailbox_digest) do update set uid_validity = excluded.uid_validity,
           last_uid = case when mailbox_positions.uid_validity = excluded.uid_validity
             then greatest(mailbox_positions.last_uid, excluded.last_uid) else excluded.last_uid end`,
        [digestOf(address), uidValidity, lastUid],
      ),
    );
  }

  /** A mailbox can't be read, since the first time that this was noted. */
  async noteAway(address: string, trouble: MailboxTrouble): Promise<void> {
    await this.database.inInstallation((tx) =>
      tx.query(
        `insert into mailbox_positions (mailbox_digest, uid_validity, last_uid, away_since, trouble) values ($1, 0, 0, now(), $2)
         on conflict (mailbox_digest) do update set trouble = excluded.trouble,
           away_since = coalesce(mailbox_positions.away_since, now())`,
        [digestOf(address), trouble],
      ),
    );
  }

  async noteThere(address: string): Promise<void> {
    await this.database.inInstallation((tx) =>
      tx.query(
        `update mailbox_positions set away_since = null, trouble = null where mailbox_digest = $1 and away_since is not null`,
        [digestOf(address)],
      ),
    );
  }

  /** Null while the mailbox can be read. */
  async away(address: string): Promise<MailboxAway | null> {
    return this.database.inInstallation((tx) =>
      tx.first<MailboxAway>(
        `select away_since as since, trouble from mailbox_positions where mailbox_digest = $1 and away_since is not null`,
        [digestOf(address)],
      ),
    );
  }
}

/** Of the mailbox, not of the password with which it is opened. */
function digestOf(address: string): Buffer {
  const { host, username, pathname } = new URL(address);
  return createHash('sha256').update(`${username}@${host}${pathname}`).digest();
}
