import { Injectable } from '@nestjs/common';
import { GatheredWrites } from '../../database/gathered-writes.js';
import { HotPath } from '../../database/hot-path.service.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import type { AssignmentState } from '../assignments/assignment-state.js';
import type { Terms } from '../programmes/programmes.dto.js';

/** What is known of a job that a shopper hands in for. */
export interface VisitJob {
  state: AssignmentState;
  storeId: string;
  from: string;
  to: string;
  terms: Terms;
  surveyId: string;
  latitude: number | null;
  longitude: number | null;
  timeZone: string;
}

interface Asked {
  jobId: string;
  shopperId: string;
}

const statement = {
  name: 'read-visit-jobs',
  text: `
    with given as materialized (
      select * from unnest($2::uuid[], $3::uuid[]) as g (job_id, shopper_id) limit cardinality($2)
    )
    select g.job_id as "jobId", g.shopper_id as "shopperId", a.state, a.store_id as "storeId", a.from_day::text as "from",
      a.to_day::text as "to", ${agreedTerms} as terms, w.survey_id as "surveyId", s.latitude, s.longitude, s.time_zone as "timeZone"
    from given g
    join lateral (select * from assignments where organisation_id = $1 and id = g.job_id and shopper_id = g.shopper_id offset 0) a on true
    join lateral (select terms from programmes where organisation_id = $1 and id = a.programme_id offset 0) p on true
    join lateral (select latitude, longitude, time_zone from stores where organisation_id = $1 and id = a.store_id offset 0) s on true
    join lateral (select survey_id from survey_versions where organisation_id = $1 and id = a.survey_version_id offset 0) w on true`,
};

/** The jobs that shoppers hand in for, those of many concurrent hand-ins asked for in one question. */
@Injectable()
export class VisitJobs {
  readonly #reads = new GatheredWrites<Asked, VisitJob | null>(
    (organisationId, asked) => this.#read(organisationId, asked),
    {
      inFlight: 2,
      batch: 128,
    },
  );

  constructor(private readonly hotPath: HotPath) {}

  /** A job of this shopper's; null where it is not. */
  job(organisationId: string, jobId: string, shopperId: string): Promise<VisitJob | null> {
    return this.#reads.add(organisationId, { jobId, shopperId });
  }

  async #read(organisationId: string, asked: Asked[]): Promise<(VisitJob | null)[]> {
    const keyOf = ({ jobId, shopperId }: Asked) => `${jobId} ${shopperId}`;
    const different = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
    const rows = await this.hotPath.run<VisitJob & Asked>(organisationId, statement, [
      organisationId,
      different.map(({ jobId }) => jobId),
      different.map(({ shopperId }) => shopperId),
    ]);
    const known = new Map(rows.map((row) => [keyOf(row), row]));
    return asked.map((each) => known.get(keyOf(each)) ?? null);
  }
}
