import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Definition, Language } from '#surveys';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import { Problem } from '../../http/problem.js';
import { SurveysReads } from '../../surveys/surveys.reads.js';
import type { automatedCallChanges } from '../automated-call-changes.js';
import { AutomatedCallProblem } from '../automated-call-problems.js';
import { CallRecordingTable } from '../tables/call-recording.table.js';
import { readableQuestions } from './recorded-words.js';
import { recordingPath, readRecordingName } from './recording-address.js';
import { soundFormat, type SoundFormat } from './sound-format.js';

/** Which question is read aloud, in which language. */
export interface Recorded {
  question: string;
  /** Found only where the survey is in it. */
  language: string;
}

/** A minute of the best sound that a telephone carries, and then some. */
export const largestRecording = 10_000_000;

/** Questions that somebody read aloud: played in calls instead of the provider's voice, as long as they say what the question says. */
@Injectable()
export class Recordings {
  constructor(
    private readonly database: Database,
    private readonly surveys: SurveysReads,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    private readonly trail: ChangeTrail<typeof automatedCallChanges>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Each question of the draft that can be read aloud, in each of its languages. */
  async ofSurvey(tx: Transaction, surveyId: string) {
    const { draft } = await this.surveys.draft(tx, surveyId);
    const kept = await tx.table(CallRecordingTable).findBy({ surveyId });
    return draft.languages.flatMap((language) =>
      readableQuestions(draft, language).map(({ key: question, text, digest }) => {
        const found = kept.find((each) => each.question === question && each.language === language);
        const recording = found && {
          bytes: found.bytes,
          recordedAt: found.recordedAt,
          isCurrent: digest.equals(found.wordsDigest),
          address: recordingPath(this.config.secret, found),
        };
        return { question, language, text, recording: recording ?? null };
      }),
    );
  }

  /** Throws `not_found` for a question that can't be read ahead of a call. */
  async mayBeKept({ organisationId }: Who, surveyId: string, recorded: Recorded): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) => this.#digest(tx, surveyId, recorded));
  }

  /** Keeps what was read aloud, instead of what was before. Throws `too_large`, `unusable_recording`, and `not_found` as above. */
  async keep(who: Who, surveyId: string, recorded: Recorded, content: Readable): Promise<void> {
    const { organisationId, personId } = who;
    const sound = await wholeOf(content);
    const format = soundFormat(sound);
    if (format === null) throw new AutomatedCallProblem('unusable_recording', {});
    const { key: fileKey, bytes } = await this.files.put(organisationId, Readable.from([sound]), largestRecording);
    let before: string | null = fileKey;
    try {
      before = await this.database.inOrganisation(organisationId, async (tx) => {
        const wordsDigest = await this.#digest(tx, surveyId, recorded);
        const old = await this.#remove(tx, surveyId, recorded);
        const row = { id: newId(), surveyId, ...recorded, wordsDigest, fileKey, format, bytes, recordedBy: personId };
        await tx.table(CallRecordingTable).insert(row);
        await this.trail.record(tx, who, {
          action: 'uploaded',
          kind: 'recording',
          id: surveyId,
          name: nameOf(recorded),
        });
        return old;
      });
    } finally {
      await this.loose.remove(organisationId, [before]);
    }
  }

  /** The voice says it again. */
  async remove(who: Who, surveyId: string, recorded: Recorded): Promise<void> {
    const { organisationId } = who;
    const key = await this.database.inOrganisation(organisationId, async (tx) => {
      await this.surveys.draft(tx, surveyId);
      const removed = await this.#remove(tx, surveyId, recorded);
      if (removed !== null)
        await this.trail.record(tx, who, {
          action: 'removed',
          kind: 'recording',
          id: surveyId,
          name: nameOf(recorded),
        });
      return removed;
    });
    await this.loose.remove(organisationId, [key]);
  }

  /** What the provider fetches by an address that it was given. Throws `not_found` for any other. */
  async fetched(address: string): Promise<{ sound: Readable; format: SoundFormat; bytes: number }> {
    const name = readRecordingName(this.config.secret, address);
    if (name === null) throw new Problem('not_found', {});
    const found = await this.database.inOrganisation(name.organisationId, (tx) =>
      tx.table(CallRecordingTable).findOneBy({ id: name.id }),
    );
    if (found === null) throw new Problem('not_found', {});
    return { sound: this.files.read(found.fileKey), format: found.format, bytes: found.bytes };
  }

  /** The address of the question as it was read aloud for the survey that somebody is asked; null where the voice is to say it. */
  async playable(
    tx: Transaction,
    invitationId: string,
    { definition, question, language }: { definition: Definition; question: string; language: Language },
  ): Promise<string | null> {
    const found = await tx.first<{ id: string; digest: Buffer }>(
      `select r.id, r.words_digest as digest from invitations i
       join campaigns p on p.organisation_id = $1 and p.id = i.campaign_id
       join survey_versions v on v.organisation_id = $1 and v.id = p.survey_version_id
       join call_recordings r on r.organisation_id = $1 and r.survey_id = v.survey_id and r.question = $3 and r.language = $4
       where i.organisation_id = $1 and i.id = $2`,
      [tx.organisationId, invitationId, question, language],
    );
    const words = found && readableQuestions(definition, language).find(({ key }) => key === question);
    if (!words || !found || !words.digest.equals(found.digest)) return null;
    return recordingPath(this.config.secret, { organisationId: tx.organisationId, id: found.id });
  }

  async #digest(tx: Transaction, surveyId: string, { question, language }: Recorded): Promise<Buffer> {
    const { draft } = await this.surveys.draft(tx, surveyId);
    const known = draft.languages.find((each) => each === language);
    const found = known && readableQuestions(draft, known).find(({ key }) => key === question);
    if (found === undefined) throw new Problem('not_found', {});
    return found.digest;
  }

  /** The key of the file that was let go. */
  async #remove(tx: Transaction, surveyId: string, recorded: Recorded): Promise<string | null> {
    const recordings = tx.table(CallRecordingTable);
    const found = await recordings.findOneBy({ surveyId, ...recorded });
    if (found === null) return null;
    await recordings.delete({ id: found.id });
    return found.fileKey;
  }
}

const nameOf = ({ question, language }: Recorded) => `${question} (${language})`;

/** All of it, and not a byte beyond what may be. */
async function wholeOf(content: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > largestRecording) throw new Problem('too_large', { limit: '10 MB' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
