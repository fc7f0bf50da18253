import { Injectable } from '@nestjs/common';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { PersonTable } from '../../access/sign-in/tables/person.table.js';
import { ShopperTable } from './tables/shopper.table.js';

const person = someColumns(PersonTable, ['id', 'name', 'email', 'language', 'status']);
const shopper = someColumns(ShopperTable, ['number', 'phone', 'latitude', 'longitude', 'languages', 'householdId']);

export interface Shopper extends Part<typeof person>, Part<typeof shopper> {
  /** Others of the same household. */
  household: { id: string; name: string }[];
  visits: number;
  approved: number;
  missed: number;
}

const columns = `${selected(person, 'p')}, ${selected(shopper, 's')},
  (select coalesce(json_agg(json_build_object('id', o.person_id, 'name', q.name) order by q.name), '[]') from shoppers o
     join people q on q.organisation_id = o.organisation_id and q.id = o.person_id
   where o.organisation_id = s.organisation_id and o.household_id = s.household_id and o.person_id <> s.person_id) as household,
  (select count(*)::int from visits v where v.organisation_id = s.organisation_id and v.shopper_id = s.person_id) as visits,
  (select count(*)::int from visits v where v.organisation_id = s.organisation_id and v.shopper_id = s.person_id
     and v.state = 'approved') as approved,
  (select count(*)::int from assignments a where a.organisation_id = s.organisation_id and a.shopper_id = s.person_id
     and a.state = 'missed') as missed`;
const source = `shoppers s join people p on p.organisation_id = s.organisation_id and p.id = s.person_id`;

/** Who shops. Read by those who run the shopping alone. */
@Injectable()
export class ShoppersReads {
  async list(tx: Transaction): Promise<Shopper[]> {
    return tx.query<Shopper>(`select ${columns} from ${source} where s.organisation_id = $1 order by s.number`, [
      tx.organisationId,
    ]);
  }

  async one(tx: Transaction, id: string): Promise<Shopper> {
    const found = await tx.first<Shopper>(
      `select ${columns} from ${source} where s.organisation_id = $1 and s.person_id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }
}
