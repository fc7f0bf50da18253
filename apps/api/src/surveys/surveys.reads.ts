import { Injectable } from '@nestjs/common';
import {
  askedQuestions,
  checkDefinition,
  READY_CHECKLISTS,
  READY_SURVEYS,
  type Definition,
  type Finding,
} from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { StandardReads } from '../standard/standard.reads.js';
import { SurveyVersionTable } from './tables/survey-version.table.js';
import { OwnFields } from './own-fields.reads.js';
import { SurveyTable } from './tables/survey.table.js';
import type { Row } from '../database/table.js';

/** A survey as it is listed. */
export interface ListedSurvey {
  id: string;
  name: string;
  setting: Definition['setting'];
  audience: Definition['audience'];
  languages: Definition['languages'];
  anonymous: boolean;
  state: 'draft' | 'published';
  latestVersion: { id: string; number: number } | null;
  questions: number;
  updatedAt: Date;
}

/** A survey's draft as it is kept. */
export type KeptDraft = Pick<Row<typeof SurveyTable>, 'id' | 'name' | 'draft' | 'draftRevision'>;

/** Which surveys there are, their drafts and their versions. */
@Injectable()
export class SurveysReads {
  constructor(
    private readonly standard: StandardReads,
    private readonly ownFields: OwnFields,
  ) {}

  async list(tx: Transaction): Promise<ListedSurvey[]> {
    return tx.query<ListedSurvey>(
      `select s.id, s.name, s.draft ->> 'setting' as setting, s.draft ->> 'audience' as audience, s.draft -> 'languages' as languages,
         (s.draft -> 'anonymous')::boolean as anonymous, case when v.id is null then 'draft' else 'published' end as state,
         case when v.id is null then null else json_build_object('id', v.id, 'number', v.number) end as "latestVersion",
         jsonb_array_length(jsonb_path_query_array(s.draft, '$.blocks[*].questions[*] ? (@.kind != "statement")')) as questions,
         s.updated_at as "updatedAt"
       from surveys s left join lateral (
         select id, number from survey_versions where organisation_id = s.organisation_id and survey_id = s.id
         order by number desc limit 1) v on true
       where s.organisation_id = $1 and s.archived_at is null order by s.updated_at desc, s.id`,
      [tx.organisationId],
    );
  }

  /** The surveys to start from. */
  ready() {
    return [...READY_SURVEYS, ...READY_CHECKLISTS].map((definition) => {
      const { key, title, audience, setting, languages } = definition;
      return { key, title, audience, setting, languages, questions: askedQuestions(definition).length, definition };
    });
  }

  async one(tx: Transaction, id: string) {
    const kept = await this.draft(tx, id);
    const versions = await tx.query<{ id: string; number: number; publishedAt: Date; publishedBy: string | null }>(
      `select v.id, v.number, v.published_at as "publishedAt", p.name as "publishedBy" from survey_versions v
       left join people p on p.organisation_id = v.organisation_id and p.id = v.published_by
       where v.organisation_id = $1 and v.survey_id = $2 order by v.number desc`,
      [tx.organisationId, id],
    );
    return { ...kept, versions, findings: await this.findings(tx, kept.draft) };
  }

  async draft(tx: Transaction, id: string): Promise<KeptDraft> {
    const found = await tx.table(SurveyTable).findOneBy({ id });
    if (found === null) throw new Problem('not_found', {});
    const { name, draft, draftRevision } = found;
    return { id, name, draft, draftRevision };
  }

  /** What an author should mend before publishing, judged by the principles and the customers' fields that are in use now. */
  async findings(tx: Transaction, definition: Definition): Promise<Finding[]> {
    const { principles } = await this.standard.published(tx);
    const inUse = principles.filter(({ retired }) => !retired).map(({ key }) => key);
    return checkDefinition(definition, { principles: inUse, ownFields: await this.ownFields.read(tx) });
  }

  async version(tx: Transaction, surveyId: string, versionId: string) {
    const found = await tx.table(SurveyVersionTable).findOneBy({ surveyId, id: versionId });
    if (found === null) throw new Problem('not_found', {});
    const { id, number, publishedAt, standardVersionId, definition } = found;
    return { id, number, publishedAt, standardVersionId, definition };
  }
}
