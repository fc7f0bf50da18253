import { Injectable } from '@nestjs/common';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { ListedProgramme, Wave } from './programmes.wire.js';
import { ProgrammeTable } from './tables/programme.table.js';

export type ProgrammeState = Row<typeof ProgrammeTable>['state'];

const made = someColumns(ProgrammeTable, ['id', 'name', 'surveyVersionId', 'state', 'terms', 'staffNotice']);

export interface Programme extends Part<typeof made> {
  surveyName: string;
  storeIds: string[];
  /** What its makers should weigh: `few_visits`. */
  notes: string[];
  /** Of all that is planned here: another one as soon as anything of it is another. */
  revision: string;
}

/** One visit is not a measurement; three or four begin to be one. */
const fewVisits = 3;

const stores = `array(select store_id from programme_stores x
  where x.organisation_id = p.organisation_id and x.programme_id = p.id order by store_id)`;
const columns = `${selected(made, 'p')}, s.name as "surveyName", ${stores} as "storeIds",
  md5(concat_ws(' ', p.name, p.survey_version_id, p.terms, p.staff_notice, ${stores}::text)) as revision`;
const source = `programmes p
  join survey_versions v on v.organisation_id = p.organisation_id and v.id = p.survey_version_id
  join surveys s on s.organisation_id = v.organisation_id and s.id = v.survey_id`;

/** Which programmes there are, and how far they are. */
@Injectable()
export class ProgrammesReads {
  async list(tx: Transaction) {
    return tx.query<ListedProgramme>(
      `select p.id, p.name, s.name as "surveyName", p.state, p.terms->'competitor' as competitor,
         (select count(*)::int from programme_stores x where x.organisation_id = p.organisation_id and x.programme_id = p.id) as stores,
         (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*)::int as n from assignments a
            where a.organisation_id = p.organisation_id and a.programme_id = p.id group by state) as counted) as assignments
       from ${source} where p.organisation_id = $1 order by p.id desc limit 500`,
      [tx.organisationId],
    );
  }

  async one(tx: Transaction, id: string): Promise<Programme> {
    const found = await tx.first<Omit<Programme, 'notes'>>(
      `select ${columns} from ${source} where p.organisation_id = $1 and p.id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return { ...found, notes: found.terms.visitsPerStore < fewVisits ? ['few_visits'] : [] };
  }

  async waves(tx: Transaction, programmeId: string) {
    await this.one(tx, programmeId);
    return tx.query<Wave>(
      `select w.id, w.name, w.from_day::text as "from", w.to_day::text as "to",
         (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*)::int as n from assignments a
            where a.organisation_id = w.organisation_id and a.wave_id = w.id group by state) as counted) as assignments
       from waves w where w.organisation_id = $1 and w.programme_id = $2 order by w.from_day, w.id`,
      [tx.organisationId, programmeId],
    );
  }
}
