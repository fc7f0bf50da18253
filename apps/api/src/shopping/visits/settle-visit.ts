import { Injectable } from '@nestjs/common';
import { gradeOf, type EvidenceFlag } from '#surveys';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { seenBefore } from '../photos/alike-photos.js';
import type { Terms } from '../programmes/programmes.dto.js';

interface Arriving {
  id: string;
  flags: EvidenceFlag[];
  terms: Terms;
  wasReturned: boolean;
  missing: number;
  refused: number;
}

/** Opens a visit for review once the last of its photos has come, with what its photos say of its evidence. */
@Injectable()
export class SettleVisit {
  constructor(private readonly database: Database) {}

  /** Looks after a commit, so that of answers and photos whichever comes last sees the other. */
  async settle(organisationId: string, assignmentId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const visit = await arriving(tx, assignmentId);
      if (visit !== null && visit.missing === 0) await this.open(tx, assignmentId, visit);
    });
  }

  /** Opens a visit although photos are missing: a reviewer waits for none. */
  async takeAsIs(tx: Transaction, assignmentId: string): Promise<boolean> {
    const visit = await arriving(tx, assignmentId);
    if (visit === null) return false;
    await this.open(tx, assignmentId, visit);
    return true;
  }

  private async open(
    tx: Transaction,
    assignmentId: string,
    { id, flags, terms, wasReturned, missing, refused }: Arriving,
  ) {
    const seen = await seenBefore(tx, assignmentId);
    const photoFlags: EvidenceFlag[] = [
      ...(missing + refused > 0
        ? [{ code: 'photo_missing', lowers: 1, details: { count: missing + refused } } as const]
        : []),
      ...seen.map(({ photoId, otherPhotoId }) => {
        const details = { count: 1, photoId, otherPhotoId };
        return { code: 'photo_seen_before', lowers: 2, details } as const;
      }),
    ];
    const all = [...flags, ...photoFlags];
    await tx.query(
      `update visits set state = 'in_review', photo_flags = $3, grade = $4 where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, JSON.stringify(photoFlags), gradeOf(all)],
    );
    // Nothing speaks against it: it is approved by itself, unless somebody looks first. What was returned is looked at.
    if (all.length === 0 && !wasReturned)
      await tx.query(
        `insert into deadlines (organisation_id, kind, subject_id, at) values ($1, 'approve', $2, now() + make_interval(hours => $3))
         on conflict (organisation_id, kind, subject_id) do update set at = excluded.at`,
        [tx.organisationId, id, terms.approveHours],
      );
  }
}

function arriving(tx: Transaction, assignmentId: string): Promise<Arriving | null> {
  return tx.first<Arriving>(
    `select v.id, v.flags, p.terms, v.returned is not null as "wasReturned",
       (select count(*)::int from visit_photos f where f.organisation_id = v.organisation_id and f.assignment_id = v.assignment_id
          and f.named is not null and f.state = 'missing') as missing,
       (select count(*)::int from visit_photos f where f.organisation_id = v.organisation_id and f.assignment_id = v.assignment_id
          and f.named is not null and f.state = 'refused') as refused
     from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
     join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
     where v.organisation_id = $1 and v.assignment_id = $2 and v.state = 'arriving' for update of v`,
    [tx.organisationId, assignmentId],
  );
}
