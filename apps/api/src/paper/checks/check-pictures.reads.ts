import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Who } from '../../access/who.js';
import { Database } from '../../database/database.service.js';
import { FileStore } from '../../files/file-store.js';
import { Problem } from '../../http/problem.js';
import { pageLayoutOf } from '../reading/page-layout-of.js';
import { cropOf } from '../reading/straight-page.js';
import { PrintedLayouts } from '../scans/printed-layouts.reads.js';
import { ScanPageTable } from '../tables/scan-page.table.js';
import { PaperChecks } from './paper-checks.service.js';
import { questionAreas } from './question-area.js';

/** What a person sees of a page: the question as printed, or both pages where one of them counts. */
@Injectable()
export class CheckPictures {
  constructor(
    private readonly database: Database,
    private readonly checks: PaperChecks,
    private readonly layouts: PrintedLayouts,
    private readonly files: FileStore,
  ) {}

  /** Where two pages are compared: the one that came first, or the other. Throws `not_found` where it is not in hand, or its time is over. */
  async of(who: Who, id: string, other: boolean): Promise<{ type: 'image/png' | 'image/jpeg'; content: Buffer }> {
    const { key, areas } = await this.database.inOrganisation(who.organisationId, async (tx) => {
      const check = await this.checks.mine(tx, who, id);
      if (check.kind === 'pages') {
        const { returnedId, page, straightKey } = check;
        const first = await tx.table(ScanPageTable).findOneBy({ returnedId, page, counts: 'first' });
        return { key: other ? straightKey : (first?.straightKey ?? null), areas: null };
      }
      const sheet = await this.layouts.sheet(tx, check.number);
      const areas = sheet && questionAreas(pageLayoutOf(sheet, check.page), check.question);
      return { key: check.straightKey, areas };
    });
    if (key === null) throw new Problem('not_found', {});
    const straight = await buffer(this.files.read(key));
    return areas === null
      ? { type: 'image/jpeg', content: straight }
      : { type: 'image/png', content: await cropOf(straight, ...areas) };
  }
}
