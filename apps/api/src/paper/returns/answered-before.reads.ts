import { Injectable } from '@nestjs/common';
import {
  acceptAnswers,
  askedQuestions,
  textIn,
  type CanonicalRecord,
  type CustomerData,
  type Language,
} from '#surveys';
import type { Choice } from '#reading';
import type { Transaction } from '../../database/transaction.js';
import { submissionKeyOf } from '../../invitations/answering/invited.reads.js';
import type { Channel } from '../../responses/hand-in.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { answersOf } from '../reading/answers-of.js';
import type { PageReading } from '../scans/page-reading.js';

interface Sheet {
  number: string;
  invitationId: string;
  surveyVersionId: string;
  language: Language;
  seed: number;
  known: CustomerData | null;
  drawn: string[];
  decided: Record<string, Choice[]>;
  pages: PageReading[] | null;
}

/** What a question was answered both times; null where the pictures' time is over. */
export interface AnsweredTwice {
  number: string;
  responseId: string;
  channel: Channel;
  answers: { question: string; text: string; onPaper: unknown; before: unknown }[];
}

const most = 100;

/** Personal sheets whose invitation was answered another way before: what counts, and what the sheet says. */
@Injectable()
export class AnsweredBefore {
  constructor(private readonly versions: SurveyVersions) {}

  async of(tx: Transaction, runId: string): Promise<AnsweredTwice[]> {
    const sheets = await tx.query<Sheet>(
      `select r.number, s.invitation_id as "invitationId", n.survey_version_id as "surveyVersionId", n.language, i.seed, s.known,
         l.sheet -> 'drawn' as drawn, r.decided,
         (select jsonb_agg(p.reading order by p.page) from scan_pages p
           where p.organisation_id = $1 and p.returned_id = r.id and p.counts = 'first' and p.reading is not null) as pages
       from returned_sheets r join print_sheets s on s.organisation_id = $1 and s.number = r.number
       join sheet_layouts l on l.organisation_id = $1 and l.digest = s.layout
       join print_runs n on n.organisation_id = $1 and n.id = r.run_id
       join invitations i on i.organisation_id = $1 and i.id = s.invitation_id
       where r.organisation_id = $1 and r.run_id = $2 and r.state = 'answered_before' order by r.number limit $3`,
      [tx.organisationId, runId, most],
    );
    const counted = await this.#counted(tx, sheets);
    const found: AnsweredTwice[] = [];
    for (const sheet of sheets) {
      const before = counted.get(submissionKeyOf(sheet.invitationId));
      if (before === undefined) continue;
      const { definition } = await this.versions.version(tx.organisationId, sheet.surveyVersionId, tx);
      const onPaper = recordOf(sheet, definition);
      const answers = askedQuestions(definition)
        .map(({ key, text }) => ({
          question: key,
          text: textIn(text, sheet.language),
          onPaper: onPaper?.answers[key] ?? null,
          before: before.record.answers[key] ?? null,
        }))
        .filter((each) => each.onPaper !== null || each.before !== null);
      found.push({ number: sheet.number, responseId: before.id, channel: before.channel, answers });
    }
    return found;
  }

  async #counted(tx: Transaction, sheets: readonly Sheet[]) {
    const rows = await tx.query<{ key: string; id: string; channel: Channel; record: CanonicalRecord }>(
      `select k.submission_key as key, r.id, r.channel, r.record from submissions k
       join responses r on r.organisation_id = $1 and r.id = k.response_id
       where k.organisation_id = $1 and k.submission_key = any($2)`,
      [tx.organisationId, sheets.map(({ invitationId }) => submissionKeyOf(invitationId))],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }
}

/** What the sheet alone would have been taken as. */
function recordOf(
  { pages, decided, seed, known, drawn }: Sheet,
  definition: Parameters<typeof askedQuestions>[0],
): CanonicalRecord | null {
  if (pages === null) return null;
  const seen = pages.map(({ questions, fields }) => ({
    fields,
    questions: questions.map((each) => ({ ...each, choice: decided[each.question] ?? each.choice })),
  }));
  const { answers } = answersOf(seen, definition);
  const taken = acceptAnswers(definition, {
    seed,
    answers,
    customer: known ?? {},
    strict: false,
    hidden: 'drop',
    drawn,
  });
  return 'record' in taken ? taken.record : null;
}
