import type { Definition, Language } from '#surveys';
import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import { sealingKey } from '../files/seal.js';
import type { Terms } from '../programmes/programmes.dto.js';
import { appealDays } from '../reviews/appeals/appeal-days.js';
import { photoStates } from '../visits/receipt.reads.js';
import type { PhotoState } from '../visits/told-of-visit.js';
import type { VisitState } from '../visits/visit-state.js';
import type { Job } from './shop.dto.js';
import { AssignmentProblem } from '../assignments/assignment-problems.js';

/** What a phone has of a job by the terms that were agreed. */
type Agreed =
  | 'mayTake'
  | 'scenario'
  | 'briefing'
  | 'briefingTest'
  | 'dayParts'
  | 'competitor'
  | 'minMinutes'
  | 'fee'
  | 'reimbursedUpTo'
  | 'currency';

interface JobRow extends Omit<Job, Agreed> {
  terms: Terms;
}

/** What one visit came to, or would. */
interface EarnedRow {
  jobId: string;
  store: string;
  visitedOn: string;
  fee: number;
  reimbursement: number;
  currency: string;
  state: VisitState;
  paidOn: string | null;
}

const columns = `a.id, a.state, ${agreedTerms} as terms, md5((${agreedTerms})::text) as "termsKey", a.from_day::text as "from", a.to_day::text as "to", a.survey_version_id as "versionId",
  json_build_object('id', p.id, 'name', p.name) as programme,
  json_build_object('id', s.id, 'name', s.name, 'address', s.address, 'latitude', s.latitude, 'longitude', s.longitude,
    'timeZone', s.time_zone) as store,
  case when v.id is null then null else json_build_object('key', v.submission_key, 'state', v.state) end as visit,
  coalesce(a.briefing_passed_by = $2, false) as "briefingPassed", a.offer_until as "offerUntil",
  case when v.state = 'returned' then v.returned || jsonb_build_object('answers', r.record->'answers', 'versionId',
    r.survey_version_id) end as returned,
  case when v.state = 'rejected' then json_build_object('reason', v.decision->>'reason', 'at', v.decided_at,
    'appealUntil', v.decided_at + make_interval(days => ${appealDays})) end as rejection,
  case when e.id is not null then json_build_object('state', e.state, 'reason', e.reason, 'at', e.appealed_at,
    'outcome', e.outcome, 'decidedAt', e.decided_at) end as appeal,
  exists (select 1 from applications b where b.organisation_id = a.organisation_id and b.assignment_id = a.id and b.shopper_id = $2) as applied`;
const source = `assignments a
  join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
  join stores s on s.organisation_id = a.organisation_id and s.id = a.store_id
  left join visits v on v.organisation_id = a.organisation_id and v.assignment_id = a.id and v.shopper_id = $2
  left join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id and v.state = 'returned'
  left join appeals e on e.organisation_id = v.organisation_id and e.visit_id = v.id and e.kind = 'rejection'`;

/** What a shopper's phone shows: only what is this shopper's, or on the board. */
@Injectable()
export class ShopReads {
  constructor(
    private readonly organisations: OrganisationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async me(tx: Transaction, personId: string) {
    const person = await tx.first<{ id: string; name: string; language: Language }>(
      'select id, name, language from people where organisation_id = $1 and id = $2',
      [tx.organisationId, personId],
    );
    if (person === null) throw new Problem('not_found', {});
    const { name, timeZone, settings } = await this.organisations.read(tx);
    const organisation = { name, colour: settings.colour, timeZone };
    return { ...person, organisation, sealingKey: sealingKey(this.config.secret, tx.organisationId), now: new Date() };
  }

  /** Jobs that are offered, accepted, missed, cancelled while somebody had them, or handed in within the last 90 days. */
  async jobs(tx: Transaction, personId: string): Promise<Job[]> {
    const rows = await tx.query<JobRow>(
      `select ${columns} from ${source}
       where a.organisation_id = $1 and a.shopper_id = $2 and a.changed_at > now() - interval '90 days'
       order by a.from_day, a.id limit 500`,
      [tx.organisationId, personId],
    );
    return rows.map(jobOf);
  }

  async job(tx: Transaction, personId: string, id: string): Promise<Job> {
    const found = await tx.first<JobRow>(
      `select ${columns} from ${source} where a.organisation_id = $1 and a.id = $3
         and (a.shopper_id = $2 or (a.state = 'open' and p.state = 'running'))`,
      [tx.organisationId, personId, id],
    );
    if (found === null) throw new AssignmentProblem('not_your_job', {});
    return jobOf(found);
  }

  /** Open jobs of running programmes. Briefings come with the job, once it is offered. */
  async board(tx: Transaction, personId: string): Promise<Job[]> {
    const rows = await tx.query<JobRow>(
      `select ${columns} from ${source} where a.organisation_id = $1 and a.state = 'open' and p.state = 'running'
         and a.to_day >= current_date and exists (select 1 from shoppers x where x.organisation_id = $1 and x.person_id = $2)
       order by a.from_day, a.id limit 500`,
      [tx.organisationId, personId],
    );
    return rows.map(jobOf);
  }

  /** A checklist that one of this shopper's jobs, or a job that they may take, is looked at with. */
  async version(tx: Transaction, personId: string, id: string) {
    const found = await tx.first<{ id: string; definition: Definition }>(
      `select v.id, v.definition from survey_versions v where v.organisation_id = $1 and v.id = $3 and (exists (
         select 1 from assignments a join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
         where a.organisation_id = $1 and a.survey_version_id = v.id
           and (a.shopper_id = $2 or (a.state = 'open' and p.state = 'running' and (p.terms->>'selfAssign')::boolean)))
         or exists (select 1 from visits m join responses r on r.organisation_id = m.organisation_id and r.id = m.response_id
           where m.organisation_id = $1 and m.shopper_id = $2 and r.survey_version_id = v.id))`,
      [tx.organisationId, personId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  async photos(tx: Transaction, personId: string, assignmentId: string): Promise<PhotoState[]> {
    await this.job(tx, personId, assignmentId);
    return photoStates(tx, assignmentId);
  }

  /** What was earned and reimbursed, visit by visit; of one that is not decided yet what it would come to. */
  async statement(tx: Transaction, personId: string) {
    const items = await tx.query<EarnedRow>(
      `select v.assignment_id as "jobId", s.name as store, v.visited_on::text as "visitedOn", case when v.state in ('approved', 'rejected') then v.fee_hundredths / 100.0::float else (${agreedTerms}->>'fee')::float end as fee,
         case when v.state in ('approved', 'rejected') then v.reimbursement_hundredths / 100.0::float
           else least(v.receipt_hundredths / 100.0::float, (${agreedTerms}->>'reimbursedUpTo')::float) end as reimbursement,
         ${agreedTerms}->>'currency' as currency, v.state,
         v.paid_on::text as "paidOn"
       from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
       join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       where v.organisation_id = $1 and v.shopper_id = $2 order by v.visited_on desc, v.received_at desc limit 1000`,
      [tx.organisationId, personId],
    );
    const sum = (paid: boolean) =>
      items
        .filter(({ state, paidOn }) => state === 'approved' && (paidOn !== null) === paid)
        .reduce((total, { fee, reimbursement }) => total + Math.round((fee + reimbursement) * 100), 0) / 100;
    return { items, owed: sum(false), paid: sum(true) };
  }
}

/** A job as its phone has it. What a shopper is to do there, and the test about it, are for whom it was offered, or who may take it alone. */
function jobOf({ terms, ...row }: JobRow): Job {
  const { competitor, dayParts, minMinutes, fee, reimbursedUpTo, currency } = terms;
  const mayTake = row.state === 'open' && terms.selfAssign;
  const isTold = row.state !== 'open' || mayTake;
  const { scenario, briefing } = isTold ? terms : { scenario: {}, briefing: {} };
  const briefingTest = (isTold ? terms.briefingTest : []).map(({ key, text, options }) => ({
    key,
    text,
    options: options.map(({ code, label }) => ({ code, label })),
  }));
  return {
    ...row,
    mayTake,
    competitor,
    dayParts,
    scenario,
    briefing,
    briefingTest,
    minMinutes,
    fee,
    reimbursedUpTo,
    currency,
  };
}
