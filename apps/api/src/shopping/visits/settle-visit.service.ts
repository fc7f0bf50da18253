import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import { letGoOfUnnamed } from '../photos/let-go.js';
import type { Terms } from '../programmes/programmes.dto.js';
import { arrivalDays } from './arrival-days.js';
import { evidenceNoted, noteEvidence } from './note-evidence.js';
import { moveVisit } from './move-visit.js';
import type { VisitMove, VisitState } from './visit-state.js';
import { beginWeighing, earlyFlags, lostFlags, photosLost, seenFlags } from './weigh-photos.js';
import { setDeadline } from '../deadlines.js';
import { PhotoArrivals } from '../photos/photo-arrivals.service.js';
import type { visitChanges } from './visit-changes.js';

interface LockedVisit {
  id: string;
  assignmentId: string;
  state: VisitState;
  terms: Terms;
  wasReturned: boolean;
  name: string;
}

/** Opens a visit for review once the last of its photos has come, with what its photos say of its evidence. */
@Injectable()
export class SettleVisit {
  constructor(
    private readonly database: Database,
    private readonly trail: ChangeTrail<typeof visitChanges>,
    arrivals: PhotoArrivals,
  ) {
    arrivals.heardBy((organisationId, assignmentId) => this.settle(organisationId, assignmentId));
  }

  /** Looks after a commit, so that of answers and photos whichever comes last sees the other. */
  async settle(organisationId: string, assignmentId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const visit = await lockedVisit(tx, assignmentId);
      if (visit === null) return;
      // Photos of an answer to a return may come before it.
      if (visit.state !== 'returned') await this.#letGo(tx, visit);
      if (visit.state !== 'arriving') await this.#addLate(tx, visit);
      else if ((await photosLost(tx, assignmentId)).missing === 0) await this.#open(tx, visit, 'arrive', null);
    });
  }

  /** What is shown is what the answers name; anything else that came is removed, and the trail says so. */
  async #letGo(tx: Transaction, { id, assignmentId, name }: LockedVisit): Promise<void> {
    const gone = await letGoOfUnnamed(tx, assignmentId);
    if (gone > 0) await this.trail.record(tx, null, { action: 'removed photos of', kind: 'visit', id, name });
  }

  /** Opens a visit although photos are missing: a reviewer waits for none. */
  async takeAsIs(tx: Transaction, assignmentId: string): Promise<boolean> {
    const visit = await lockedVisit(tx, assignmentId);
    if (visit?.state !== 'arriving') return false;
    await this.#open(tx, visit, 'take_as_is', null);
    return true;
  }

  /** Opens a visit of which nothing more has come for so long, with what has; one of which something did waits on. */
  async stopWaiting(tx: Transaction, visitId: string): Promise<void> {
    const found = await tx.first<{ assignmentId: string; answered: boolean; goesOn: boolean; until: Date }>(
      `select w.*, w.until > now() as "goesOn" from (
         select v.assignment_id as "assignmentId",
           exists (select 1 from responses r where r.organisation_id = $1 and r.id = v.response_id) as answered,
           greatest(
             (select max(received_at) from visit_photos p where p.organisation_id = $1 and p.assignment_id = v.assignment_id),
             (select max(changed_at) from photo_uploads u where u.organisation_id = $1 and u.assignment_id = v.assignment_id),
             v.received_at
           ) + make_interval(days => $3) as until
         from visits v where v.organisation_id = $1 and v.id = $2 and v.state = 'arriving'
       ) w`,
      [tx.organisationId, visitId, arrivalDays],
    );
    if (found === null) return;
    if (found.goesOn) return waitFor(tx, visitId, found.until);
    // The server ended before the answers were stored too: the phone has no receipt, and hands them in again.
    if (!found.answered) return waitFor(tx, visitId, new Date(Date.now() + arrivalDays * 86_400_000));
    const visit = await lockedVisit(tx, found.assignmentId);
    if (visit !== null) await this.#open(tx, visit, 'lapse', arrivalDays);
  }

  async #open(tx: Transaction, visit: LockedVisit, move: VisitMove, waitedDays: number | null): Promise<void> {
    const { id, assignmentId } = visit;
    await beginWeighing(tx, assignmentId, 'in_time');
    const lost = lostFlags(await photosLost(tx, assignmentId), waitedDays);
    await moveVisit(tx, visit, move);
    const seen = await seenFlags(tx, assignmentId, null);
    const photoFlags = [...lost, ...(await earlyFlags(tx, assignmentId)), ...seen];
    const all = await noteEvidence(tx, id, { photoFlags });
    if (all.length === 0) await approveLater(tx, visit);
  }

  /** A photo that nobody waited for any longer is taken all the same, and what was said of those missing is said anew. */
  async #addLate(tx: Transaction, visit: LockedVisit): Promise<void> {
    const { id, assignmentId } = visit;
    const late = await beginWeighing(tx, assignmentId, 'late');
    const noted = late.length === 0 ? null : await evidenceNoted(tx, id);
    if (noted === null) return;
    const waited = noted.photoFlags.find(({ code }) => code === 'incomplete')?.details['days'];
    const lost = lostFlags(await photosLost(tx, assignmentId), waited === undefined ? null : Number(waited));
    const stays = noted.photoFlags.filter(({ code }) => !['incomplete', 'photo_missing'].includes(code));
    const photoFlags = [...lost, ...stays, ...(await seenFlags(tx, assignmentId, late))];
    const all = await noteEvidence(tx, id, { photoFlags });
    if (all.length === 0 && visit.state === 'in_review') await approveLater(tx, visit);
  }
}

/** Nothing speaks against it: it is approved by itself, unless somebody looks first. What was returned is looked at. */
async function approveLater(tx: Transaction, { id, terms, wasReturned }: LockedVisit): Promise<void> {
  if (wasReturned) return;
  await setDeadline(tx, 'approve', id, { hours: terms.approveHours });
}

/** Says until when a visit waits for its photos. */
export async function waitFor(tx: Transaction, visitId: string, until: Date): Promise<void> {
  await setDeadline(tx, 'arrive', visitId, until);
}

/** A visit, locked until the transaction ends. */
function lockedVisit(tx: Transaction, assignmentId: string): Promise<LockedVisit | null> {
  return tx.first<LockedVisit>(
    `select v.id, v.assignment_id as "assignmentId", v.state, ${agreedTerms} as terms, v.returned is not null as "wasReturned", p.name || ': ' || s.name as name
     from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
     join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
     join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
     where v.organisation_id = $1 and v.assignment_id = $2 for update of v`,
    [tx.organisationId, assignmentId],
  );
}
