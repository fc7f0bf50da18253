import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalText, layOutSheet, type CustomerData, type Sheet } from '#surveys';
import type { Who } from '../../access/who.js';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { PaperProblem } from '../paper-problems.js';
import type { PrintedSheet } from '../printed-sheet.js';
import { PrintRunTable } from '../tables/print-run.table.js';
import { printFonts } from './print-fonts.js';
import { printable } from './printable.js';

type Run = Row<typeof PrintRunTable>;

/** Sheets to lie beside the letters of a campaign, in one language. */
export type PersonalRun = Pick<
  Run,
  'name' | 'surveyVersionId' | 'campaignId' | 'language' | 'paper' | 'textSize' | 'copies'
>;

/** Whose sheet it is: its number, the seed of the invitation, so that paper draws what the web draws, and what is known of the customer. */
export interface PersonalSheet {
  readonly copy: number;
  readonly number: string;
  readonly invitationId: string;
  readonly seed: number;
  readonly known: CustomerData;
}

/** Sheets of invitations, which are printed with the letters that bring them. */
@Injectable()
export class PersonalSheets {
  constructor(
    private readonly database: Database,
    private readonly versions: SurveyVersions,
  ) {}

  /** Orders a run; whoever prints the letters prints it too. Throws `other_language` and `cannot_be_printed`. */
  async order(tx: Transaction, who: Who, run: PersonalRun): Promise<string> {
    await this.refuseUnprintable(tx, run);
    const id = newId();
    await tx
      .table(PrintRunTable)
      .insert({ ...run, id, kind: 'personal', pages: 1, state: 'printing', createdBy: who.personId });
    return id;
  }

  /** Throws `other_language` and `cannot_be_printed` where the survey can't be on paper so. */
  async refuseUnprintable(
    tx: Transaction,
    { surveyVersionId, language, paper, textSize: text }: Omit<PersonalRun, 'name' | 'campaignId' | 'copies'>,
  ): Promise<void> {
    const { definition } = await this.versions.version(tx.organisationId, surveyVersionId, tx);
    if (!definition.languages.includes(language))
      throw new PaperProblem('other_language', { languages: definition.languages.join(', ') });
    const found = printable({ definition, language, paper, text }, await printFonts());
    if ('findings' in found)
      throw new PaperProblem('cannot_be_printed', { count: found.findings.length }, [...found.findings]);
  }

  /** Lays out sheets and keeps how; what an earlier run of the job has laid out stays as it is. Gives all as they are kept, by their numbers. */
  async layOut(
    organisationId: string,
    runId: string,
    people: readonly PersonalSheet[],
  ): Promise<Map<string, PrintedSheet>> {
    const run = await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(PrintRunTable).findOneBy({ id: runId }),
    );
    if (run === null) throw new Error('A letter without the run of its sheet.');
    const { language, paper, textSize: text } = run;
    const { definition } = await this.versions.version(organisationId, run.surveyVersionId);
    const font = await printFonts();
    const made = people.map(({ known: customer, seed, ...whose }) => {
      const sheet = layOutSheet(definition, { language, paper, text, seed, customer, font });
      return { ...whose, customer, sheet, layout: createHash('sha256').update(canonicalText(sheet)).digest() };
    });
    const kept = await this.database.inOrganisation(organisationId, async (tx) => {
      await keep(tx, runId, made);
      return tx.query<{ number: string; sheet: Sheet }>(
        `select s.number, l.sheet from print_sheets s join sheet_layouts l on l.organisation_id = $1 and l.digest = s.layout
         where s.organisation_id = $1 and s.number = any($2)`,
        [tx.organisationId, made.map(({ number }) => number)],
      );
    });
    return new Map(kept.map(({ number, sheet }) => [number, { number, seed: number, sheet }]));
  }

  /** Whatever of these runs is not on paper never will be. */
  async givenUp(tx: Transaction, runIds: readonly string[]): Promise<void> {
    await tx.table(PrintRunTable).update({ id: runIds, kind: 'personal', state: 'printing' }, { state: 'failed' });
  }

  /** All sheets of these runs are on paper. */
  async printed(tx: Transaction, runIds: readonly string[]): Promise<void> {
    await tx.query(
      `update print_runs r set state = 'printed', pages = coalesce((select max(jsonb_array_length(l.sheet -> 'pages')) from print_sheets s
         join sheet_layouts l on l.organisation_id = s.organisation_id and l.digest = s.layout
         where s.organisation_id = r.organisation_id and s.run_id = r.id), 1)
       where r.organisation_id = $1 and r.id = any($2) and r.kind = 'personal'`,
      [tx.organisationId, runIds],
    );
  }
}

interface Made {
  readonly copy: number;
  readonly number: string;
  readonly invitationId: string;
  readonly customer: CustomerData;
  readonly sheet: Sheet;
  readonly layout: Buffer;
}

async function keep(tx: Transaction, runId: string, made: readonly Made[]): Promise<void> {
  await tx.query(
    `insert into sheet_layouts (organisation_id, digest, sheet)
     select distinct on (digest) $1::uuid, digest, sheet from unnest($2::bytea[], $3::jsonb[]) as g (digest, sheet) order by digest on conflict do nothing`,
    [tx.organisationId, made.map(({ layout }) => layout), made.map(({ sheet }) => JSON.stringify(sheet))],
  );
  // Whoever was erased meanwhile has no sheet.
  await tx.query(
    `insert into print_sheets (organisation_id, run_id, copy, number, layout, invitation_id, known)
     select $1, $2, g.* from unnest($3::int[], $4::text[], $5::bytea[], $6::uuid[], $7::jsonb[]) as g (copy, number, layout, invitation_id, known)
     join invitations i on i.organisation_id = $1 and i.id = g.invitation_id and i.customer_id is not null on conflict do nothing`,
    [
      tx.organisationId,
      runId,
      made.map(({ copy }) => copy),
      made.map(({ number }) => number),
      made.map(({ layout }) => layout),
      made.map(({ invitationId }) => invitationId),
      made.map(({ customer }) => JSON.stringify(customer)),
    ],
  );
}
