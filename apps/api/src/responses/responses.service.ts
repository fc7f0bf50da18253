import { Injectable } from '@nestjs/common';
import { readComparedValues, type GivenValues } from '../customers/fields/compared-values.js';
import { Database } from '../database/database.service.js';
import { GatheredWrites } from '../database/gathered-writes.js';
import { HotPath } from '../database/hot-path.service.js';
import { isTwinWait } from '../http/database-trouble.js';
import { Problem, type Finding } from '../http/problem.js';
import type { HandedIn, HandIn } from './hand-in.js';
import { prepareHandIn, type PreparedHandIn } from './prepare-hand-in.js';
import { storeResponses, valuesOf, type StoredRow } from './store-responses.js';
import { SurveyVersions } from './survey-versions.reads.js';
import { ResponseProblem } from './response-problems.js';

const anonymousFields: Finding = {
  path: 'fields',
  code: 'anonymous_fields',
  message: 'The survey is anonymous: its answers carry no field of the customer. Leave the fields out.',
};

/** The one intake: whatever the way, answers enter here, are checked against the published version and stored once. */
@Injectable()
export class ResponsesService {
  readonly #inFlight = new Set<string>();
  readonly #writes = new GatheredWrites<PreparedHandIn, StoredRow>(
    (organisationId, batch) => this.#store(organisationId, batch),
    {
      inFlight: 4,
      batch: 128,
    },
  );

  constructor(
    private readonly versions: SurveyVersions,
    private readonly hotPath: HotPath,
    private readonly database: Database,
  ) {}

  /**
   * Stores answers once. 201: stored; 202: the same content was stored under this key before. Throws
   * `key_used_for_other_answers` (409), `twin_in_flight` (423), `unusable_answers` (422), `not_found` (version or store).
   */
  async accept(organisationId: string, handIn: HandIn): Promise<HandedIn> {
    return this.store(organisationId, await this.prepare(organisationId, handIn));
  }

  /** A hand-in with the values that came along as they are kept. Throws `unusable_answers` where some can't be. */
  async withFields(
    organisationId: string,
    { fields, ...handIn }: Omit<HandIn, 'fields'> & { fields?: GivenValues | undefined },
  ): Promise<HandIn> {
    if (fields === undefined || Object.keys(fields).length === 0) return handIn;
    const { definition } = await this.versions.version(organisationId, handIn.surveyVersionId);
    if (definition.anonymous) throw new ResponseProblem('unusable_answers', { count: 1 }, [anonymousFields]);
    const { values, findings } = await this.database.inOrganisation(organisationId, (tx) =>
      readComparedValues(tx, fields),
    );
    if (findings.length > 0) throw new ResponseProblem('unusable_answers', { count: findings.length }, findings);
    // What came along is what is known of the customer: conditions see it too.
    return { ...handIn, fields: values, customer: values };
  }

  /** The first half of accepting: checks the answers and makes their record; nothing is stored. */
  async prepare(organisationId: string, handIn: HandIn): Promise<PreparedHandIn> {
    const version = await this.versions.version(organisationId, handIn.surveyVersionId);
    return prepareHandIn(handIn, version);
  }

  /** The second half: stores what was prepared, once. */
  async store(organisationId: string, prepared: PreparedHandIn): Promise<HandedIn> {
    const twin = `${organisationId} ${prepared.submissionKey}`;
    if (this.#inFlight.has(twin)) throw new Problem('twin_in_flight', {});
    this.#inFlight.add(twin);
    try {
      return outcomeOf(prepared, await this.#writes.add(organisationId, prepared));
    } catch (error) {
      // A twin in another process has the key locked and is about to commit.
      if (isTwinWait(error)) throw new Problem('twin_in_flight', {});
      throw error;
    } finally {
      this.#inFlight.delete(twin);
    }
  }

  async #store(organisationId: string, batch: PreparedHandIn[]): Promise<StoredRow[]> {
    const rows = await this.hotPath.run<StoredRow>(organisationId, storeResponses, valuesOf(organisationId, batch));
    const byKey = new Map(rows.map((row) => [row.submission_key, row]));
    // A twin that another process committed a moment ago was not visible yet: asked again, it is.
    const late = batch.filter(({ submissionKey }) => isUnseenTwin(byKey.get(submissionKey)));
    if (late.length > 0)
      for (const row of await this.hotPath.run<StoredRow>(
        organisationId,
        storeResponses,
        valuesOf(organisationId, late),
      ))
        byKey.set(row.submission_key, row);
    return batch.map(({ submissionKey }) => {
      const row = byKey.get(submissionKey);
      if (row === undefined) throw new Error(`No outcome for submission ${submissionKey}.`);
      return row;
    });
  }
}

function isUnseenTwin(row: StoredRow | undefined): boolean {
  return row !== undefined && row.store_known && row.day_fault === null && !row.stored && row.content_hash === null;
}

function outcomeOf(prepared: PreparedHandIn, row: StoredRow): HandedIn {
  if (!row.store_known) throw new Problem('not_found', {});
  const id = prepared.anonymous ? null : row.response_id;
  if (row.day_fault !== null) throw new ResponseProblem('unusable_answers', { count: 1 }, [dayFinding(row)]);
  if (row.stored) return { status: 201, id };
  if (row.content_hash?.equals(prepared.contentHash)) return { status: 202, id };
  throw new ResponseProblem('key_used_for_other_answers', {});
}

/** A day that can't be: mistyped, or of a store that was not there yet. */
function dayFinding({ day_fault: code, day_limit: limit }: StoredRow): Finding {
  const details: Record<string, string> = { [code === 'day_too_late' ? 'max' : 'min']: String(limit) };
  const message =
    code === 'day_too_late'
      ? `The day must be ${limit} or earlier, which is today there.`
      : `The store opened on ${limit}: the day must not be before that.`;
  return { path: 'answeredOn', code: String(code), details, message };
}
