import type { Writable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { InvitedReads } from '../../invitations/answering/invited.reads.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { PaperKeys } from '../../paper/paper-keys.service.js';
import type { PrintedSheet } from '../../paper/printed-sheet.js';
import { PersonalSheets, type PersonalSheet } from '../../paper/runs/personal-sheets.service.js';
import { printFonts } from '../../paper/runs/print-fonts.js';
import { runsOfMailing } from '../mailings/runs-of-mailing.js';
import type { MailingTable } from '../tables/mailing.table.js';
import { CommonLetters } from './common-letters.reads.js';
import { drawLetter, emptyPage, type LetterPaper } from './draw-letter.js';
import { LetterWriter, type CampaignLetters, type LetterRecipient } from './letter-writer.service.js';

type Mailing = Row<typeof MailingTable>;

/** Some letters of a mailing, with all that printing them needs. */
export interface LettersToPrint extends CampaignLetters {
  people: readonly (LetterRecipient & { place: number; runId: string | null; sheetNumber: string | null })[];
}

/** Letters as PDF, each followed by its personal sheet where it has one. */
@Injectable()
export class LettersPdf {
  constructor(
    private readonly database: Database,
    private readonly common: CommonLetters,
    private readonly writer: LetterWriter,
    private readonly sheets: PersonalSheets,
    private readonly keys: PaperKeys,
    private readonly invited: InvitedReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The letters in some places; whoever was erased meanwhile has none. */
  async read(
    organisationId: string,
    mailing: Mailing,
    places: { from: number; until: number },
  ): Promise<LettersToPrint> {
    return this.database.inOrganisation(organisationId, async (tx) => ({
      ...(await this.common.of(tx, mailing)),
      people: await tx.query<LettersToPrint['people'][number]>(
        `select l.invitation_id as "invitationId", l.number, l.address, l.place, l.run_id as "runId", l.sheet_number as "sheetNumber", i.language, a.kind,
           c.name, s.name as store, p.purchased_on::text as "purchasedOn", p.category, p.product, c.attributes as fields
         from letters l join invitations i on i.organisation_id = $1 and i.id = l.invitation_id
         join attempts a on a.organisation_id = $1 and a.id = l.attempt_id
         join customers c on c.organisation_id = $1 and c.id = i.customer_id
         left join stores s on s.organisation_id = $1 and s.id = i.store_id
         left join purchases p on p.organisation_id = $1 and p.id = i.purchase_id
         where l.organisation_id = $1 and l.mailing_id = $2 and l.place >= $3 and l.place < $4 and l.state = 'waiting' and l.address is not null
         order by l.place`,
        [organisationId, mailing.id, places.from, places.until],
      ),
    }));
  }

  async print(organisationId: string, mailing: Mailing, letters: LettersToPrint, into: Writable): Promise<void> {
    const fonts = await printFonts();
    const key = await this.database.inOrganisation(organisationId, (tx) => this.keys.own(tx));
    const sheets = await this.#sheets(organisationId, letters);
    const { drawn, paper } = await drawing(mailing);
    await drawn.printInto(
      { language: letters.organisation.language, title: mailing.name },
      fonts,
      into,
      async (printing) => {
        const even = (pages: number) => {
          if (mailing.twoSided && pages % 2 === 1) emptyPage(printing, paper);
        };
        for (const person of letters.people) {
          even(drawLetter(printing, this.writer.write(letters, person), paper, fonts));
          const sheet = sheets.get(person.sheetNumber ?? '');
          if (sheet !== undefined) {
            drawn.printSheet(printing, sheet, key);
            even(sheet.sheet.pages.length);
          }
          await printing.room();
        }
      },
    );
  }

  /** All sheets of a mailing are on paper. */
  async done(tx: Transaction, mailingId: string): Promise<void> {
    await this.sheets.printed(tx, await runsOfMailing(tx, mailingId));
  }

  /** The personal sheets of these letters, by their numbers. */
  async #sheets(organisationId: string, { people }: LettersToPrint): Promise<Map<string, PrintedSheet>> {
    const byRun = new Map<string, PersonalSheet[]>();
    for (const { place: copy, runId, sheetNumber: number, invitationId } of people) {
      if (runId === null || number === null) continue;
      const invited = await this.invited.invited(invitationToken(this.config.secret, organisationId, invitationId));
      if (invited === null) continue;
      const of = byRun.get(runId) ?? [];
      of.push({ copy, number, invitationId, seed: invited.seed, known: invited.customer });
      byRun.set(runId, of);
    }
    const all = new Map<string, PrintedSheet>();
    for (const [runId, some] of byRun)
      for (const [number, sheet] of await this.sheets.layOut(organisationId, runId, some)) all.set(number, sheet);
    return all;
  }
}

/** What draws is read when something is printed, and not before. */
async function drawing({ paper, textSize, envelope }: Mailing) {
  const drawn = await import('../../paper/print-sheets.js');
  const size = paper === 'a4' ? { width: 210, height: 297 } : { width: 215.9, height: 279.4 };
  const on: LetterPaper = { ...size, large: textSize === 'large', envelope };
  return { drawn, paper: on };
}
