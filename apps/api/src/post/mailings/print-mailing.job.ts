import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore, type StoredFile } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import { RestoreGuard } from '../../invitations/attempts/restore-guard.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { MailingFileTable } from '../tables/mailing-file.table.js';
import { MailingTable } from '../tables/mailing.table.js';
import { LettersPdf } from '../letters/letters-pdf.service.js';
import { removeFiles } from './post-mailing.service.js';

const payload = z.object({ mailingId: z.uuid() });
/** So many letters are a file: what a printer takes at once. */
const inFile = 500;
/** A page weighs some 20 kB; a file beyond this is a fault. */
const largestFile = 1_000_000_000;

/** Prints a mailing, file after file in the order of postcodes; run again, it prints the same letters anew. */
@Injectable()
export class PrintMailing implements Job<z.output<typeof payload>> {
  readonly name = 'print-mailing';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly pdf: LettersPdf,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    private readonly guard: RestoreGuard,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { mailingId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const mailing = await this.database.inOrganisation(organisationId, async (tx) => {
      const found = await tx.table(MailingTable).findOneBy({ id: mailingId, state: 'printing' });
      if (found !== null) await removeFiles(tx, mailingId);
      return found;
    });
    if (mailing === null) return;
    // From here on people may be written to: a database that is restored to a moment before this knows it.
    if (!(await this.guard.advance())) return this.#fail(organisationId, mailingId);
    for (let ordinal = 1; (ordinal - 1) * inFile < mailing.letters; ordinal += 1) {
      signal.throwIfAborted();
      await this.#printFile(organisationId, mailing, ordinal);
    }
    await this.database.inOrganisation(organisationId, async (tx) => {
      if (!(await isWhole(tx, mailingId)))
        throw new Error('Somebody was erased while letters were printed: they are printed anew.');
      await this.pdf.done(tx, mailingId);
      await tx.table(MailingTable).update({ id: mailingId, state: 'printing' }, { state: 'printed' });
    });
  }

  /** Nobody may be asked until a person says yes; then it is printed again. */
  async #fail(organisationId: string, mailingId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(MailingTable).update({ id: mailingId, state: 'printing' }, { state: 'failed' }),
    );
  }

  async #printFile(organisationId: string, mailing: Row<typeof MailingTable>, ordinal: number): Promise<void> {
    const places = { from: (ordinal - 1) * inFile, until: ordinal * inFile };
    const letters = await this.pdf.read(organisationId, mailing, places);
    const [first, last] = [letters.people.at(0), letters.people.at(-1)];
    if (first === undefined || last === undefined) return;
    const through = new PassThrough();
    // Neither waits for the other where one fails, which both are told by the stream between them.
    const give = (error: Error) => through.destroy(error);
    through.on('error', give);
    const stored = this.files.put(organisationId, through, largestFile);
    const printed = this.pdf.print(organisationId, mailing, letters, through);
    stored.catch(give);
    printed.catch(give);
    const [file] = await Promise.all([stored, printed]);
    const kept = await this.database.inOrganisation(organisationId, (tx) =>
      keep(tx, mailing.id, {
        ordinal,
        letters: letters.people.length,
        file,
        first: first.address.postcode,
        last: last.address.postcode,
      }),
    );
    if (!kept) await this.loose.remove(organisationId, [file.key]);
  }
}

interface Printed {
  ordinal: number;
  letters: number;
  file: StoredFile;
  first: string;
  last: string;
}

/** False where the mailing was dropped meanwhile, another run of the job was first, or somebody whose letter is in the file was erased. */
async function keep(tx: Transaction, mailingId: string, { ordinal, letters, file, first, last }: Printed) {
  const mailings = tx.table(MailingTable);
  await mailings.lock({ id: mailingId });
  if ((await mailings.findOneBy({ id: mailingId }))?.state !== 'printing') return false;
  if ((await waitingIn(tx, mailingId, ordinal)) !== letters) return false;
  const of = { firstPostcode: first, lastPostcode: last, fileKey: file.key, bytes: file.bytes };
  return tx.table(MailingFileTable).insertOnce({ mailingId, ordinal, letters, ...of });
}

/** How many letters of a file are still to be posted. */
async function waitingIn(tx: Transaction, mailingId: string, ordinal: number): Promise<number> {
  const found = await tx.first<{ count: number }>(
    `select count(*)::int as count from letters where organisation_id = $1 and mailing_id = $2 and state = 'waiting'
       and place >= $3 and place < $4`,
    [tx.organisationId, mailingId, (ordinal - 1) * inFile, ordinal * inFile],
  );
  return found?.count ?? 0;
}

/** Whether all letters that are still to be posted are in the files, and nobody else's. */
async function isWhole(tx: Transaction, mailingId: string): Promise<boolean> {
  await tx.table(MailingTable).lock({ id: mailingId });
  const found = await tx.first<{ waiting: number; printed: number }>(
    `select (select count(*)::int from letters where organisation_id = $1 and mailing_id = $2 and state = 'waiting') as waiting,
       (select coalesce(sum(letters), 0)::int from mailing_files where organisation_id = $1 and mailing_id = $2) as printed`,
    [tx.organisationId, mailingId],
  );
  return found !== null && found.waiting === found.printed;
}
