import { Injectable } from '@nestjs/common';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { Who } from '../who.js';
import { PersonTable } from './tables/person.table.js';

const told = someColumns(PersonTable, ['id', 'name', 'email', 'role', 'language', 'status', 'lastSeenAt']);

export interface Person extends Part<typeof told> {
  regionIds: string[];
  storeIds: string[];
}

const columns = `${selected(told, 'p')},
  array(select region_id from person_regions r where r.organisation_id = p.organisation_id and r.person_id = p.id) as "regionIds",
  array(select store_id from person_stores s where s.organisation_id = p.organisation_id and s.person_id = p.id) as "storeIds"`;

/** Who is in an organisation. */
@Injectable()
export class PeopleReads {
  /** All of them; shoppers only for whoever may know them, for when they were here says who was where. */
  async people(tx: Transaction, who: Who): Promise<Person[]> {
    return tx.query<Person>(
      `select ${columns} from people p where organisation_id = $1 and ($2 or role <> 'shopper') order by status, lower(name)`,
      [tx.organisationId, knowsShoppers(who)],
    );
  }

  async person(tx: Transaction, id: string): Promise<Person> {
    const found = await tx.first<Person>(`select ${columns} from people p where organisation_id = $1 and id = $2`, [
      tx.organisationId,
      id,
    ]);
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  async activeOwners(tx: Transaction): Promise<number> {
    const row = await tx.first<{ count: number }>(
      `select count(*)::int as count from people where organisation_id = $1 and role = 'owner' and status = 'active'`,
      [tx.organisationId],
    );
    return row?.count ?? 0;
  }
}

const knowsShoppers = ({ may }: Who): boolean => may.has('shoppers.read');
