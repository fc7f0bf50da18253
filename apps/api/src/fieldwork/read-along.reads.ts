import { Injectable } from '@nestjs/common';
import { askedQuestions, resumeFill } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import { readAnswers } from '../scores/answers/read-answers.js';

interface Underway {
  state: 'ringing' | 'talking' | 'ended' | 'unsettled';
  attemptId: string;
  interviewer: string;
  customer: string | null;
  campaign: string;
  versionId: string;
  fill: { language?: string } | null;
  isHandedIn: boolean;
}

interface KeptApart {
  at: Date;
  question: string;
  answer: unknown;
}

/** What has been answered in a call under way, for a supervisor who reads along. Nothing can be changed by it. */
@Injectable()
export class ReadAlong {
  constructor(private readonly versions: SurveyVersions) {}

  /** Throws `not_found` where nothing is being asked any more, or not yet. */
  async of(tx: Transaction, id: string) {
    const call = await tx.first<Underway>(
      `select k.state, k.attempt_id as "attemptId", w.name as interviewer, c.name as customer, p.name as campaign,
         p.survey_version_id as "versionId", f.state as fill, i.state = 'answered' as "isHandedIn"
       from callings k
       join people w on w.organisation_id = $1 and w.id = k.taken_by
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
       join invitations i on i.organisation_id = $1 and i.id = k.invitation_id
       left join fills f on f.organisation_id = $1 and f.invitation_id = k.invitation_id
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.id = $2 and k.state in ('ringing', 'talking', 'ended', 'unsettled')`,
      [tx.organisationId, id],
    );
    if (call === null) throw new Problem('not_found', {});
    const { versionId, fill: kept, attemptId, ...told } = call;
    const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
    const fill = resumeFill(definition, kept);
    const answers = askedQuestions(definition).flatMap((question) =>
      readAnswers(definition, question, fill.answers.get(question.key), [], fill.language),
    );
    return { ...told, language: fill.language, answers, apart: await keptApart(tx, attemptId) };
  }
}

/** What belongs to another version of the survey and stands beside the answers. */
async function keptApart(tx: Transaction, attemptId: string) {
  const steps = await tx.query<KeptApart>(
    `select at, step ->> 'question' as question, step -> 'answer' as answer from calling_steps
     where organisation_id = $1 and attempt_id = $2 and other_version_id is not null and step ->> 'kind' = 'answer' order by at, device, number limit 500`,
    [tx.organisationId, attemptId],
  );
  return steps.map(({ answer, ...step }) => ({ ...step, answer: JSON.stringify(answer) }));
}
