import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Choice } from '#reading';
import type { Language } from '#surveys';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ResponsesService } from '../../responses/responses.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { answersOf, droppedAnswers } from '../reading/answers-of.js';
import { WhoseSheets, type PrintedFor } from './whose-sheets.reads.js';
import { ChecksDrawn } from '../checks/checks-drawn.service.js';
import type { PageReading } from '../scans/page-reading.js';

const payload = z.object({});
const atOnce = 50;

interface Ready extends PrintedFor {
  id: string;
  runId: string;
  typed: Record<string, string>;
  decided: Record<string, Choice[]>;
  surveyVersionId: string;
  language: Language;
  drawn: string[];
  pages: PageReading[];
}

interface Ended {
  id: string;
  state: 'accepted' | 'refused' | 'answered_before';
  dropped: string[];
}

/**
 * Hands in what sheets say once all their pages are there and nobody is to look at them any more: through the one intake, under the
 * number of the sheet, or of a personal one as its invitation's, which stores them once however often this runs. Sheets are taken in no order, many at a time, so that
 * nothing tells which response came from which.
 */
@Injectable()
export class HandInSheets implements Job<z.output<typeof payload>> {
  readonly name = 'hand-in-sheets';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly versions: SurveyVersions,
    private readonly responses: ResponsesService,
    private readonly drawn: ChecksDrawn,
    private readonly whose: WhoseSheets,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const runs = new Set<string>();
    // One that fails keeps no other waiting, and is tried again.
    const failed = new Map<string, unknown>();
    for (;;) {
      signal.throwIfAborted();
      const ready = await this.database.inOrganisation(organisationId, (tx) => readySheets(tx, [...failed.keys()]));
      if (ready.length === 0) break;
      const ended: Ended[] = [];
      for (const sheet of ready)
        await this.#handIn(organisationId, sheet).then(
          (one) => ended.push(one),
          (error: unknown) => failed.set(sheet.id, error),
        );
      await this.database.inOrganisation(organisationId, (tx) => endSheets(tx, ended));
      for (const { runId } of ready) runs.add(runId);
    }
    for (const runId of runs)
      await this.database.inOrganisation(organisationId, (tx) => this.drawn.drawSample(tx, runId));
    for (const error of failed.values()) throw error;
  }

  async #handIn(organisationId: string, sheet: Ready): Promise<Ended> {
    const { surveyVersionId, language, typed, decided, drawn } = sheet;
    const whose = await this.whose.of(organisationId, sheet);
    // Whoever was erased meanwhile has none.
    if (whose === null) return { id: sheet.id, state: 'refused', dropped: [] };
    const { definition } = await this.versions.version(organisationId, surveyVersionId);
    const { answers } = answersOf(asDecided(sheet.pages, decided), definition, typed);
    try {
      const prepared = await this.responses.prepare(organisationId, {
        ...whose,
        surveyVersionId,
        channel: 'paper',
        language,
        answers,
        shown: drawn,
        strict: false,
        hidden: 'drop',
      });
      await this.responses.store(organisationId, prepared);
      return { id: sheet.id, state: 'accepted', dropped: droppedAnswers(answers, prepared.record) };
    } catch (error) {
      // What passes by waiting is tried again; what the survey's rules refuse is told on the run.
      if (!(error instanceof Problem) || error.status === 503 || error.status === 423) throw error;
      const isAnswered = error.code === 'key_used_for_other_answers' && sheet.invitationId !== null;
      return { id: sheet.id, state: isAnswered ? 'answered_before' : 'refused', dropped: [] };
    }
  }
}

/** What people saw stands before what was read. */
function asDecided(pages: readonly PageReading[], decided: Ready['decided']): PageReading[] {
  return pages.map(({ questions, fields }) => ({
    fields,
    questions: questions.map((question) => {
      const choice = decided[question.question];
      return choice === undefined ? question : { ...question, choice, doubtful: false };
    }),
  }));
}

function readySheets(tx: Transaction, but: readonly string[]): Promise<Ready[]> {
  return tx.query<Ready>(
    `select r.id, r.number, r.leaf, r.run_id as "runId", r.typed, r.decided, n.survey_version_id as "surveyVersionId",
       n.store_id as "storeId", n.language, s.invitation_id as "invitationId", s.known, l.sheet -> 'drawn' as drawn,
       (select jsonb_agg(p.reading order by p.page) from scan_pages p
         where p.organisation_id = $1 and p.returned_id = r.id and p.counts = 'first') as pages
     from (select * from returned_sheets where organisation_id = $1 and state = 'ready' and id <> all($3)
       order by random() limit $2) r
     join print_runs n on n.organisation_id = $1 and n.id = r.run_id
     join print_sheets s on s.organisation_id = $1 and s.number = r.number
     join sheet_layouts l on l.organisation_id = $1 and l.digest = s.layout
     order by random()`,
    [tx.organisationId, atOnce, but],
  );
}

/** What was typed is in the answers now, and nowhere else. */
async function endSheets(tx: Transaction, ended: readonly Ended[]): Promise<void> {
  await tx.query(
    `update returned_sheets r set state = e.state, dropped = coalesce(e.dropped, '{}'), typed = '{}'
     from (select x.id, x.state, array(select jsonb_array_elements_text(x.dropped)) as dropped
       from unnest($2::uuid[], $3::text[], $4::jsonb[]) as x (id, state, dropped)) e
     where r.organisation_id = $1 and r.id = e.id and r.state = 'ready'`,
    [
      tx.organisationId,
      ended.map(({ id }) => id),
      ended.map(({ state }) => state),
      ended.map(({ dropped }) => JSON.stringify(dropped)),
    ],
  );
}
