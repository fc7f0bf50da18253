import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { commas, csvLines } from '../../files/lists/csv.js';
import { Problem } from '../../http/problem.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { codeInPrint, letterCode } from '../letters/letter-code.js';
import type { LetterAddress } from '../tables/letter.table.js';
import { MailingFileTable } from '../tables/mailing-file.table.js';
import { MailingTable } from '../tables/mailing.table.js';

const header = [
  'number',
  'place',
  'language',
  'line 1',
  'line 2',
  'line 3',
  'line 4',
  'line 5',
  'line 6',
  'line 7',
  'postcode',
  'code',
  'link',
];
const lines = 7;
const together = 2_000;

interface Row {
  number: string;
  place: number;
  language: string;
  address: LetterAddress;
  invitationId: string;
}

/** What goes to the printer, or to a house that prints and posts. */
@Injectable()
export class MailingFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One file of letters. Throws `wrong_state` before it is printed and after it was posted, and `not_found`. */
  async file(tx: Transaction, mailingId: string, ordinal: number): Promise<{ content: Readable; bytes: number }> {
    await this.#refuseUnprinted(tx, mailingId);
    const found = await tx.table(MailingFileTable).findOneBy({ mailingId, ordinal });
    if (found === null) throw new Problem('not_found', {});
    return { content: this.files.read(found.fileKey), bytes: found.bytes };
  }

  /** The letters as a list for a mailing house, with the code and the link of each. */
  async list(organisationId: string, mailingId: string): Promise<Readable> {
    await this.database.inOrganisation(organisationId, (tx) => this.#refuseUnprinted(tx, mailingId));
    return Readable.from(this.#lines(organisationId, mailingId));
  }

  async *#lines(organisationId: string, mailingId: string): AsyncGenerator<string> {
    yield csvLines([header], { shape: commas, isFirst: true });
    for (let from = 0; ;) {
      const start = from;
      const rows: Row[] = await this.database.inOrganisation(organisationId, (tx) =>
        tx.query<Row>(
          `select l.number, l.place, i.language, l.address, l.invitation_id as "invitationId" from letters l
           join invitations i on i.organisation_id = $1 and i.id = l.invitation_id
           where l.organisation_id = $1 and l.mailing_id = $2 and l.place >= $3 and l.state = 'waiting' and l.address is not null order by l.place limit $4`,
          [organisationId, mailingId, start, together],
        ),
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      yield csvLines(
        rows.map((row) => this.#cells(organisationId, row)),
        { shape: commas, isFirst: false },
      );
      from = last.place + 1;
    }
  }

  #cells(organisationId: string, { number, place, language, address, invitationId }: Row): string[] {
    const { secret, publicUrl } = this.config;
    const written = Array.from({ length: lines }, (_, index) => address.lines[index] ?? '');
    const code = codeInPrint(letterCode(secret, invitationId));
    const link = `${publicUrl}/r/${invitationToken(secret, organisationId, invitationId).text}`;
    return [number, String(place + 1), language, ...written, address.postcode, code, link];
  }

  async #refuseUnprinted(tx: Transaction, id: string): Promise<void> {
    const found = await tx.table(MailingTable).findOneBy({ id });
    if (found === null) throw new Problem('not_found', {});
    const { state } = found;
    if (state !== 'printed') throw new Problem('wrong_state', { what: 'mailing', state, wanted: 'printed' });
  }
}
