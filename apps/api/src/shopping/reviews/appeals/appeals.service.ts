import { Injectable } from '@nestjs/common';
import { askedQuestions, textIn } from '#surveys';
import { ChangeTrail } from '../../../access/changes/change-trail.service.js';
import type { ChangeAction, ChangedFields } from '../../../access/changes/change-words.js';
import type { Scope, Who } from '../../../access/who.js';
import { newId } from '../../../database/ids.js';
import type { Transaction } from '../../../database/transaction.js';
import { AccessProblem } from '../../../access/access-problems.js';
import { Problem } from '../../../http/problem.js';
import { SurveyVersions } from '../../../responses/survey-versions.reads.js';
import { appealDays } from './appeal-days.js';
import { ChangeAnswers } from '../change-answers.service.js';
import { ReviewsService } from '../reviews.service.js';
import type { UpholdInput } from '../reviews.dto.js';
import { fieldsOf, isSealed } from '../visit-fields.js';
import { refuseChanged } from '../visit-revision.js';
import { lockedVisit, type VisitRow } from '../visit-rows.js';
import { AppealTable } from '../tables/appeal.table.js';
import { now } from '../../../database/table-rows.js';
import type { reviewChanges } from '../review-changes.js';
import { ReviewProblem } from '../review-problems.js';
import { ResponseProblem } from '../../../responses/response-problems.js';

const everything: Scope = { everything: true };

interface AppealRow {
  id: string;
  visitId: string;
  kind: 'item' | 'rejection';
  question: string;
  state: string;
  appealedBy: string;
}

interface Appealed {
  appeal: AppealRow;
  visit: VisitRow;
}

/** Appeals: of an item by its store, of a rejection by its shopper; decided by someone who had no part in it. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly changing: ChangeAnswers,
    private readonly reviews: ReviewsService,
    private readonly trail: ChangeTrail<typeof reviewChanges>,
  ) {}

  async appealItem(tx: Transaction, who: Who, visitId: string, question: string, reason: string): Promise<string> {
    const visit = await lockedVisit(tx, who.scope, visitId);
    // Before the decision a store does not know of the visit.
    if (visit.state !== 'approved') throw new Problem('not_found', {});
    const { definition } = await this.versions.version(tx.organisationId, visit.versionId, tx);
    const fields = fieldsOf(who.role, visit.terms);
    const asked = askedQuestions(definition).find(({ key }) => key === question);
    if (asked === undefined || isSealed(asked, fields)) throw new Problem('not_found', {});
    return this.#appeal(tx, who, visit, { kind: 'item', question, reason });
  }

  async appealRejection(tx: Transaction, who: Who, key: string, reason: string): Promise<string> {
    const own = await tx.first<{ id: string }>(
      'select id from visits where organisation_id = $1 and submission_key = $2 and shopper_id = $3',
      [tx.organisationId, key, who.personId],
    );
    if (own === null) throw new Problem('not_found', {});
    const visit = await lockedVisit(tx, everything, own.id);
    if (visit.state !== 'rejected')
      throw new Problem('wrong_state', { what: 'visit', state: visit.state, wanted: 'rejected' });
    return this.#appeal(tx, who, visit, { kind: 'rejection', question: '', reason });
  }

  /** The appeal is right: the item becomes what it should have been, or the rejected visit is approved. */
  async uphold(tx: Transaction, who: Who, id: string, input: UpholdInput): Promise<void> {
    const { appeal, visit } = await this.#deciding(tx, who, id);
    refuseChanged(visit, input.revision);
    if (appeal.kind === 'item') {
      const answers = input.answers ?? {};
      if (!Object.hasOwn(answers, appeal.question))
        throw new ResponseProblem('unusable_answers', { count: 1 }, [
          { field: appeal.question, code: 'missing', message: 'Say what the item should have been.' },
        ]);
      const change = { answers, reason: input.outcome, byPerson: who.personId, amended: null };
      await this.changing.change(tx, visit, change);
    } else await this.reviews.approved(tx, visit, 'overturn', who.personId);
    await this.#decide(tx, who, { appeal, visit }, 'upheld', input.outcome);
  }

  async dismiss(tx: Transaction, who: Who, id: string, outcome: string): Promise<void> {
    await this.#decide(tx, who, await this.#deciding(tx, who, id), 'dismissed', outcome);
  }

  async #appeal(
    tx: Transaction,
    who: Who,
    visit: VisitRow,
    told: Pick<AppealRow, 'kind' | 'question'> & { reason: string },
  ) {
    if (Date.now() - (visit.decidedAt?.getTime() ?? 0) > appealDays * 86_400_000)
      throw new ReviewProblem('too_late', { days: appealDays });
    const { personId: appealedBy } = who;
    if (appealedBy === null) throw new AccessProblem('not_allowed', { permission: 'signed-in' });
    const id = newId();
    const by = { visitId: visit.id, state: 'open' as const, appealedBy };
    if (!(await tx.table(AppealTable).insertOnce({ id, ...told, ...by })))
      throw new Problem('wrong_state', { what: 'item', state: 'appealed already', wanted: 'not appealed before' });
    await this.#record(tx, who, 'appealed', visit, told.question);
    return id;
  }

  async #deciding(tx: Transaction, who: Who, id: string): Promise<Appealed> {
    const appeal = await tx.table(AppealTable).lock({ id });
    if (appeal === null) throw new Problem('not_found', {});
    const visit = await lockedVisit(tx, who.scope, appeal.visitId);
    if (appeal.state !== 'open')
      throw new Problem('wrong_state', { what: 'appeal', state: appeal.state, wanted: 'open' });
    // Corrections after the decision are other appeals that were upheld: whoever did so graded nothing.
    const concerned = await tx.query<{ person: string }>(
      `select by_person as person from visit_corrections
       where organisation_id = $1 and visit_id = $2 and by_person is not null and at < $3`,
      [tx.organisationId, visit.id, visit.decidedAt],
    );
    const part = [visit.shopperId, visit.decidedBy, appeal.appealedBy, ...concerned.map(({ person }) => person)];
    if (who.personId === null || part.includes(who.personId)) throw new ReviewProblem('own_visit', {});
    return { appeal, visit };
  }

  async #decide(
    tx: Transaction,
    who: Who,
    { appeal, visit }: Appealed,
    state: 'upheld' | 'dismissed',
    outcome: string,
  ): Promise<void> {
    await tx.table(AppealTable).update({ id: appeal.id }, { state, outcome, decidedBy: who.personId, decidedAt: now });
    const action = state === 'upheld' ? 'upheld the appeal of' : 'dismissed the appeal of';
    await this.#record(tx, who, action, visit, appeal.question);
  }

  /** Tells of an item in its checklist's own language; a rejection is of no item. */
  async #record(
    tx: Transaction,
    who: Who,
    action: ChangeAction<typeof reviewChanges, 'visit'>,
    { id, store, programme, versionId }: VisitRow,
    question: string,
  ): Promise<void> {
    const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
    const asked = askedQuestions(definition).find(({ key }) => key === question);
    const fields: ChangedFields<typeof reviewChanges> = asked
      ? { question: [null, textIn(asked.text, definition.languages[0] ?? 'en')] }
      : {};
    await this.trail.record(tx, who, { action, kind: 'visit', id, name: `${programme}: ${store}`, fields });
  }
}
