import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import type { Terms } from '../programmes/programmes.dto.js';
import { ProgrammesReads } from '../programmes/programmes.reads.js';
import { AssignmentsReads } from './assignments.reads.js';
import { propose, type Candidate, type Presence } from './propose.js';

interface CandidateRow extends Omit<Candidate, 'position'> {
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** Farther than this, in kilometres, nobody goes for one visit, unless the programme says so. */
const usualKm = 100;

/** Who could be offered which open job of a programme. */
@Injectable()
export class ProposalsReads {
  constructor(
    private readonly programmes: ProgrammesReads,
    private readonly assignments: AssignmentsReads,
  ) {}

  /** The proposals, and the distance beyond which nobody is proposed: the programme's own, or a usual one. */
  async of(tx: Transaction, programmeId: string) {
    const { terms } = await this.programmes.one(tx, programmeId);
    const open = await this.assignments.open(tx, programmeId);
    const candidates = await this.#candidates(tx);
    const presences = await this.#presences(
      tx,
      open.map(({ storeId }) => storeId),
      terms,
    );
    const jobs = open.map(({ storeLatitude, storeLongitude, ...job }) => ({
      ...job,
      position: positionOf(storeLatitude, storeLongitude),
    }));
    const names = new Map(candidates.map(({ id, name }) => [id, name]));
    const stores = new Map(open.map(({ id, store }) => [id, store]));
    const maxKm = terms.requirements.maxKm ?? usualKm;
    const items = propose(
      jobs,
      candidates.map(({ latitude, longitude, ...candidate }) => ({
        ...candidate,
        position: positionOf(latitude, longitude),
      })),
      presences,
      { ...terms, ...terms.requirements, maxKm },
    ).map((proposal) => ({
      ...proposal,
      shopper: names.get(proposal.shopperId) ?? '',
      store: stores.get(proposal.assignmentId) ?? '',
    }));
    return { items, maxKm };
  }

  async #candidates(tx: Transaction): Promise<CandidateRow[]> {
    return tx.query<CandidateRow>(
      `select s.person_id as id, p.name, s.household_id as "householdId", s.latitude, s.longitude, s.languages,
         (select count(*)::int from assignments a where a.organisation_id = s.organisation_id and a.shopper_id = s.person_id
            and a.state in ('offered', 'accepted')) as load,
         (select count(*)::int from assignments a where a.organisation_id = s.organisation_id and a.shopper_id = s.person_id
            and a.state = 'missed') as missed,
         (select avg((v.state = 'approved')::int)::float from visits v where v.organisation_id = s.organisation_id
            and v.shopper_id = s.person_id and v.state in ('approved', 'rejected')) as rating
       from shoppers s join people p on p.organisation_id = s.organisation_id and p.id = s.person_id
       where s.organisation_id = $1 and p.status = 'active' limit 5000`,
      [tx.organisationId],
    );
  }

  /** When households were at these stores, or are about to be, and how many others were there since. */
  async #presences(
    tx: Transaction,
    storeIds: readonly string[],
    { rotationDays, rotationVisits }: Terms,
  ): Promise<Presence[]> {
    return tx.query<Presence>(
      `select s.household_id as "householdId", a.store_id as "storeId",
         coalesce(v.visited_on, a.from_day)::text as "from", coalesce(v.visited_on, a.to_day)::text as "to",
         (select count(*)::int from (
            select 1 from visits w join shoppers x on x.organisation_id = w.organisation_id and x.person_id = w.shopper_id
            where w.organisation_id = $1 and w.store_id = a.store_id and x.household_id <> s.household_id
              and w.visited_on > coalesce(v.visited_on, a.to_day) limit $4) as others) as "othersSince"
       from assignments a
       join shoppers s on s.organisation_id = a.organisation_id and s.person_id = a.shopper_id
       left join visits v on v.organisation_id = a.organisation_id and v.assignment_id = a.id
       where a.organisation_id = $1 and a.store_id = any($2) and a.state in ('offered', 'accepted', 'handed_in')
         and ($4 > 0 or a.to_day >= current_date - $3::int - 366)`,
      [tx.organisationId, [...new Set(storeIds)], rotationDays, rotationVisits],
    );
  }
}

function positionOf(latitude: number | null, longitude: number | null) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
