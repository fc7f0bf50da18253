import { Injectable } from '@nestjs/common';
import { LEAST_TO_TELL, toldTime } from '#cases';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import type { CaseReceiptTable } from '../tables/case-receipt.table.js';
import type { CaseTable } from '../tables/case.table.js';

const places = ['store', 'region', 'organisation'] as const;

/** So many cases tell as well as all. */
const most = 1_000;

const lately = `select k.settled_minutes as minutes from cases k
  where k.organisation_id = $1 and k.settled_minutes is not null and k.settled_at > now() - interval '90 days'`;
const statements: Record<(typeof places)[number], string> = {
  store: `${lately} and k.store_id = $2 order by k.settled_at desc limit ${most}`,
  region: `${lately} and k.store_id in (select s.id from stores s join stores own on own.organisation_id = $1 and own.id = $2
    where s.organisation_id = $1 and s.region_id = own.region_id) order by k.settled_at desc limit ${most}`,
  organisation: `${lately} and $2::uuid is not distinct from $2 order by k.settled_at desc limit ${most}`,
};

/** How long a customer is told that her case takes: by the last 90 days of its store, of the stores of its region, of all; else the target. */
@Injectable()
export class ToldTimes {
  async of(tx: Transaction, { storeId, targets }: Pick<Row<typeof CaseTable>, 'storeId' | 'targets'>): Promise<Told> {
    const lists: number[][] = [];
    for (const place of places) {
      const rows = await tx.query<{ minutes: number }>(statements[place], [tx.organisationId, storeId]);
      lists.push(rows.map(({ minutes }) => minutes));
      if (rows.length >= LEAST_TO_TELL) break;
    }
    const found = toldTime(lists);
    if (found === null) return { toldMinutes: targets.settled, toldFrom: 'standard' };
    return { toldMinutes: found.minutes, toldFrom: places[found.list] ?? 'organisation' };
  }
}

/** Open minutes, and whose cases say so. */
export interface Told {
  toldMinutes: number;
  toldFrom: NonNullable<Row<typeof CaseReceiptTable>['toldFrom']>;
}
