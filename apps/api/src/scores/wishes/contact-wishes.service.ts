import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { ContactWishTable } from '../tables/contact-wish.table.js';
import type { scoreChanges } from '../score-changes.js';

/** Notes that somebody who wished it was contacted, or takes the note back. Twice the same changes nothing. */
@Injectable()
export class ContactWishesService {
  constructor(private readonly trail: ChangeTrail<typeof scoreChanges>) {}

  async mark(tx: Transaction, who: Who, responseId: string, done: boolean): Promise<void> {
    const found = await tx.first<{ done: boolean; survey: string }>(
      `select w.done_at is not null as done, u.name as survey from contact_wishes w
       join responses r on r.organisation_id = w.organisation_id and r.id = w.response_id
       join survey_versions v on v.organisation_id = r.organisation_id and v.id = r.survey_version_id
       join surveys u on u.organisation_id = v.organisation_id and u.id = v.survey_id
       where w.organisation_id = $1 and w.response_id = $2 for update of w`,
      [tx.organisationId, responseId],
    );
    if (found === null) throw new Problem('not_found', {});
    if (found.done === done) return;
    const note = done ? { doneAt: now, doneBy: who.personId } : { doneAt: null, doneBy: null };
    await tx.table(ContactWishTable).update({ responseId }, note);
    const action = done ? 'contacted' : 'not contacted yet';
    await this.trail.record(tx, who, { action, kind: 'response', id: responseId, name: found.survey });
  }
}
