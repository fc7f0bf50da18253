import { Injectable } from '@nestjs/common';
import type { Sheet } from '#surveys';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { PaperKeys } from '../paper-keys.service.js';
import type { LayoutSource } from '../reading/layout-source.js';
import { pageLayoutOf } from '../reading/page-layout-of.js';

/** How sheets were printed, for whoever reads or shows them. */
@Injectable()
export class PrintedLayouts {
  constructor(
    private readonly database: Database,
    private readonly keys: PaperKeys,
  ) {}

  /** Where reading learns how this organisation's pages were printed. */
  async source(organisationId: string): Promise<LayoutSource> {
    const key = await this.database.inOrganisation(organisationId, (tx) => this.keys.own(tx));
    let last: { number: string; sheet: Sheet | null } | null = null;
    return {
      key,
      layoutOf: async (number, page) => {
        if (last?.number !== number)
          last = { number, sheet: await this.database.inOrganisation(organisationId, (tx) => this.sheet(tx, number)) };
        const { sheet } = last;
        if (sheet === null || page > sheet.pages.length) return null;
        return { layout: pageLayoutOf(sheet, page), pages: sheet.pages.length };
      },
    };
  }

  /** A sheet as it was printed; null where no sheet has this number. */
  async sheet(tx: Transaction, number: string): Promise<Sheet | null> {
    const found = await tx.first<{ sheet: Sheet }>(
      `select l.sheet from print_sheets s join sheet_layouts l on l.organisation_id = s.organisation_id and l.digest = s.layout
       where s.organisation_id = $1 and s.number = $2`,
      [tx.organisationId, number],
    );
    return found?.sheet ?? null;
  }
}
