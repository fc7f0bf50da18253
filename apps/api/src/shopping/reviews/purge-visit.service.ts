import { Injectable } from '@nestjs/common';
import { askedQuestions, type CanonicalRecord } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { removeFiles } from '../photos/let-go.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { VisitPhotoTable } from '../photos/tables/visit-photo.table.js';
import { VisitCorrectionTable } from './tables/visit-correction.table.js';
import { VisitJournalTable } from '../visits/tables/visit-journal.table.js';
import { VisitTable } from '../visits/tables/visit.table.js';
import { now } from '../../database/table-rows.js';
import { RestateService } from '../../responses/restate.service.js';

const told = ['short_text', 'long_text', 'photo', 'receipt', 'place'];

/** Lets go of what a visit no longer needs: photos, journal, stories, places. What was scored stays, and so do the figures. */
@Injectable()
export class PurgeVisit {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly restating: RestateService,
  ) {}

  async purge(tx: Transaction, id: string): Promise<void> {
    const visit = await tx.first<{
      assignmentId: string;
      responseId: string;
      versionId: string;
      record: CanonicalRecord;
    }>(
      `select v.assignment_id as "assignmentId", v.response_id as "responseId", r.survey_version_id as "versionId", r.record
       from visits v join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       where v.organisation_id = $1 and v.id = $2 and v.purged_at is null for update`,
      [tx.organisationId, id],
    );
    if (visit === null) return;
    const photos = await tx.query<{ file: string | null; shown: string | null }>(
      'select file_key as file, shown_key as shown from visit_photos where organisation_id = $1 and assignment_id = $2',
      [tx.organisationId, visit.assignmentId],
    );
    const { definition } = await this.versions.version(tx.organisationId, visit.versionId, tx);
    const emptied = askedQuestions(definition).flatMap(({ key, kind }) => {
      const answer = visit.record.answers[key];
      const goes = told.includes(kind) && answer !== undefined && 'value' in answer;
      return goes ? [[key, { empty: 'skipped' }] as const] : [];
    });
    const record = { ...visit.record, answers: { ...visit.record.answers, ...Object.fromEntries(emptied) } };
    // Nothing of this is scored, so the cells hold what they held.
    await this.restating.lighten(tx, visit.responseId, record);
    await tx.table(VisitPhotoTable).delete({ assignmentId: visit.assignmentId });
    await tx.table(VisitJournalTable).delete({ visitId: id });
    await tx.table(VisitCorrectionTable).update({ visitId: id }, { changes: {}, journal: null });
    await tx.table(VisitTable).update({ id }, { purgedAt: now });
    await removeFiles(tx, photos);
  }
}
