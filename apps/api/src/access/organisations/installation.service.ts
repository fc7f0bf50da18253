import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { AccessProblem } from '../access-problems.js';
import type { SampleProgress } from './sample-progress.js';
import { InstallationTable } from './tables/installation.table.js';

/** The installation has one row. */
const theOne = { singleton: true };

/** The first visit: one link, printed in the terminal, sets the installation up. Afterwards it answers 404. */
@Injectable()
export class InstallationService {
  constructor(private readonly database: Database) {}

  async isSetUp(): Promise<boolean> {
    const row = await this.database.inInstallation((tx) => tx.table(InstallationTable).findOneBy(theOne));
    return row !== null && row.setUpAt !== null;
  }

  /** Makes a new one-time link; the one printed before no longer works. Null once set up. */
  async makeLink(): Promise<string | null> {
    const token = randomBytes(24).toString('base64url');
    const made = await this.database.inInstallation((tx) =>
      tx.table(InstallationTable).update({ ...theOne, setUpAt: null }, { setUpHash: hashOf(token) }),
    );
    return made === 0 ? null : token;
  }

  /** Throws 404 unless the token is the one in the terminal and nothing was set up yet. */
  async check(token: string): Promise<void> {
    const row = await this.database.inInstallation((tx) =>
      tx.table(InstallationTable).findOneBy({ ...theOne, setUpAt: null, setUpHash: hashOf(token) }),
    );
    if (row === null) throw new AccessProblem('already_set_up', {});
  }

  /** Uses the link up in the transaction that founds the organisation: of two at the same moment one gets 404. */
  async claim(tx: Transaction, token: string | null): Promise<void> {
    const unused = { ...theOne, setUpAt: null, ...(token === null ? {} : { setUpHash: hashOf(token) }) };
    const claimed = await tx.table(InstallationTable).update(unused, { setUpAt: now, setUpHash: null });
    if (claimed === 0) throw new AccessProblem('already_set_up', {});
  }

  /**
   * Counts that people are about to be asked, and gives the new count. Where the count is behind what was seen elsewhere this is an
   * older database: nobody is asked until a person says yes, and null is given.
   */
  async advanceSending(tx: Transaction, seen: number): Promise<number | null> {
    const row = await tx.first<{ epoch: number }>(
      `update installation set sending_epoch = greatest(sending_epoch + 1, $1::bigint),
         sending_held_at = case when sending_epoch < $1 then now() else sending_held_at end returning sending_epoch as epoch`,
      [seen],
    );
    return row === null || row.epoch <= seen ? null : row.epoch;
  }

  /** Suspends all sending where the count is behind what was seen elsewhere; whether it does so now. */
  async suspendSending(tx: Transaction, seen: number): Promise<boolean> {
    const behind = await tx.change(
      'update installation set sending_epoch = $1, sending_held_at = now() where sending_epoch < $1',
      [seen],
    );
    return behind > 0;
  }

  async sampleProgress(): Promise<SampleProgress> {
    const row = await this.database.inInstallation((tx) => tx.table(InstallationTable).findOneBy(theOne));
    return row?.sample ?? { status: 'none', done: 0, total: 0 };
  }

  /** Tells how far the sample is, in a transaction of its own unless one is given. */
  async tellSampleProgress(progress: SampleProgress, tx?: Transaction): Promise<void> {
    const tell = (own: Transaction) => own.table(InstallationTable).update(theOne, { sample: progress });
    await (tx ? tell(tx) : this.database.inInstallation(tell));
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
