import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalText, photosNamed, visitEvidence, type VisitEvidence } from '#surveys';
import type { Who } from '../../access/who.js';
import { GatheredWrites } from '../../database/gathered-writes.js';
import { HotPath } from '../../database/hot-path.service.js';
import { newUntimedId } from '../../database/ids.js';
import { isTwinWait } from '../../http/database-trouble.js';
import { Problem } from '../../http/problem.js';
import type { HandIn } from '../../responses/hand-in.js';
import { ResponsesService } from '../../responses/responses.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { photosOfVisit, type PhotoOfVisit } from '../photos/photos-of-visit.js';
import { judgeJournal, type JudgedJournal } from './judge-journal.js';
import { journalReceipt, type Receipt } from './receipt.reads.js';
import { SettleVisit } from './settle-visit.service.js';
import { storeVisits, visitValues, type PreparedVisit, type StoredVisit } from './store-visits.js';
import { VisitJobs, type VisitJob } from './visit-jobs.service.js';
import type { VisitInput } from './visit-input.dto.js';
import { VisitProblem } from './visit-problems.js';
import { ResponseProblem } from '../../responses/response-problems.js';
import { AssignmentProblem } from '../assignments/assignment-problems.js';

/** What became of a hand-in; the receipt where it is known without asking again. */
export interface HandedInVisit {
  status: 201 | 202;
  receipt: Receipt | null;
}

/** Takes visits in: the visit with its evidence here, its answers by the one intake. However often it is sent, it is one. */
@Injectable()
export class VisitsService {
  readonly #inFlight = new Set<string>();
  readonly #writes = new GatheredWrites<PreparedVisit, StoredVisit>(
    (organisationId, batch) => this.#store(organisationId, batch),
    {
      inFlight: 2,
      batch: 64,
    },
  );

  constructor(
    private readonly responses: ResponsesService,
    private readonly versions: SurveyVersions,
    private readonly hotPath: HotPath,
    private readonly jobs: VisitJobs,
    private readonly settling: SettleVisit,
  ) {}

  /**
   * Stores a visit once; gives 201, or 202 where the same was stored before, and the receipt where nothing more will come. Throws `not_your_job` (404), `unusable_answers`
   * (422), `key_used_for_other_answers` and `already_handed_in` (409), `twin_in_flight` (423).
   */
  async handIn(who: Who, key: string, input: VisitInput): Promise<HandedInVisit> {
    const shopperId = who.personId ?? '';
    const twin = `${who.organisationId} ${key}`;
    if (this.#inFlight.has(twin)) throw new Problem('twin_in_flight', {});
    this.#inFlight.add(twin);
    try {
      return await this.#handIn(who.organisationId, shopperId, key, input);
    } catch (error) {
      // A twin in another process has the key locked and is about to commit.
      if (isTwinWait(error)) throw new Problem('twin_in_flight', {});
      throw error;
    } finally {
      this.#inFlight.delete(twin);
    }
  }

  async #handIn(organisationId: string, shopperId: string, key: string, input: VisitInput): Promise<HandedInVisit> {
    const job = await this.jobs.job(organisationId, input.jobId, shopperId);
    if (job === null) throw new AssignmentProblem('not_your_job', {});
    if (job.state === 'offered')
      throw new Problem('wrong_state', { what: 'job', state: job.state, wanted: 'accepted' });
    const version = await this.versions.version(organisationId, input.versionId);
    // A draft begun on an older version of the checklist can be finished; another checklist can't.
    if (version.surveyId !== job.surveyId) throw new AssignmentProblem('not_your_job', {});
    const now = Date.now();
    const { sentAt, ...content } = input;
    const contentHash = createHash('sha256').update(canonicalText(content)).digest();
    const offset = now - sentAt;
    const journal = judgeJournal(input.jobId, input.journal, sentAt);
    const handIn: HandIn = {
      submissionKey: `visit-${key}`,
      // What the phone drew and turned by.
      seed: key,
      surveyVersionId: input.versionId,
      storeId: job.storeId,
      channel: 'visit',
      language: input.language,
      answers: input.answers,
      attached: contentHash.toString('hex'),
      held: true,
    };
    const prepared = await this.responses.prepare(organisationId, handIn);
    const { latitude, longitude } = job;
    const facts = { ...job, store: latitude === null || longitude === null ? null : { latitude, longitude } };
    const evidence = visitEvidence(input, facts, journal, prepared.record, version.definition, offset);
    const visit = preparedVisit({
      key,
      shopperId,
      job,
      input,
      offset,
      contentHash,
      journal,
      evidence,
      responseId: prepared.id,
      photos: photosOfVisit(input.photos, photosNamed(version.definition, prepared.record)),
    });
    const row = await this.#writes.add(organisationId, visit);
    refuseOther(row, key, contentHash);
    // Again after a crash in between: under the id and the day that the visit was first stored with.
    const { id, visitedOn } = { id: row.kept_response ?? prepared.id, visitedOn: row.kept_day ?? evidence.visitedOn };
    const { status } = await this.responses.store(organisationId, { ...prepared, id, answeredOn: visitedOn });
    const isWhole = visit.photos === '[]';
    if (!isWhole || row.came) await this.settling.settle(organisationId, input.jobId);
    if (!row.stored || !isWhole) return { status: row.stored ? 201 : status, receipt: null };
    const receipt = wholeReceipt(visit, evidence, journal);
    return { status: 201, receipt };
  }

  /** Not waited for on the disk: the answers' commit comes after it in the log, and is waited for before anyone is answered. */
  #store(organisationId: string, batch: PreparedVisit[]): Promise<StoredVisit[]> {
    return this.hotPath
      .run<StoredVisit>(organisationId, storeVisits, visitValues(organisationId, batch), { durable: false })
      .then((rows) => {
        const byKey = new Map(rows.map((row) => [row.submission_key, row]));
        return batch.map(({ submissionKey }) => {
          const row = byKey.get(submissionKey);
          if (row === undefined) throw new Error(`No outcome for visit ${submissionKey}.`);
          return row;
        });
      });
  }
}

function refuseOther(row: StoredVisit, key: string, contentHash: Buffer): void {
  if (row.stored) return;
  // Nothing is kept, or not to be seen yet: given back a moment ago, or a twin about to commit.
  if (row.kept_key === null) throw new Problem('twin_in_flight', {});
  if (row.kept_key !== key) throw new VisitProblem('already_handed_in', {});
  if (row.kept_hash?.equals(contentHash) !== true) throw new ResponseProblem('key_used_for_other_answers', {});
}

/** A visit as it is stored: everything that is known of it before its photos come. */
function preparedVisit(told: {
  key: string;
  shopperId: string;
  job: VisitJob;
  input: VisitInput;
  offset: number;
  contentHash: Buffer;
  journal: JudgedJournal;
  evidence: VisitEvidence;
  responseId: string;
  photos: readonly PhotoOfVisit[];
}): PreparedVisit {
  const { key, shopperId, job, input, offset, contentHash, journal, evidence, responseId, photos } = told;
  const hasPhotos = photos.some(({ state }) => state === 'missing');
  const waits = hasPhotos || evidence.flags.length > 0;
  return {
    id: newUntimedId(),
    submissionKey: key,
    contentHash,
    assignmentId: input.jobId,
    shopperId,
    storeId: job.storeId,
    responseId,
    journalState: journal.chain === 'refused' ? 'refused' : 'stored',
    ...evidence,
    beganAt: new Date(evidence.times.began + offset),
    endedAt: new Date(evidence.times.ended + offset),
    clockOffsetMs: offset,
    journal: JSON.stringify(journal.chain === 'refused' ? input.journal : journal.events),
    photos: JSON.stringify(photos),
    hasPhotos,
    approveAt: waits ? null : new Date(Date.now() + job.terms.approveHours * 3_600_000),
  };
}

/** The receipt of a visit without photos, which is whole at once. */
function wholeReceipt(visit: PreparedVisit, { flags, grade }: VisitEvidence, journal: JudgedJournal): Receipt {
  return {
    key: visit.submissionKey,
    visitId: visit.id,
    state: 'in_review',
    receivedAt: new Date(),
    answers: 'stored',
    journal: journalReceipt(journal.chain === 'refused' ? 'refused' : 'stored'),
    amendments: [],
    photos: [],
    grade: { grade, reasons: [...flags] },
    returned: null,
  };
}
