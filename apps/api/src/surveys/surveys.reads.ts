import { Injectable } from '@nestjs/common';
import {
  askedQuestions,
  checkDefinition,
  READY_CHECKLISTS,
  READY_SURVEYS,
  type Definition,
  type Finding,
  type OwnField,
} from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { StandardReads } from '../standard/standard.reads.js';

/** A survey as it is listed. */
export interface ListedSurvey {
  id: string;
  name: string;
  setting: Definition['setting'];
  audience: Definition['audience'];
  languages: string[];
  anonymous: boolean;
  state: 'draft' | 'published';
  latestVersion: { id: string; number: number } | null;
  questions: number;
  updatedAt: Date;
}

/** A survey's draft as it is kept. */
export interface KeptDraft {
  id: string;
  name: string;
  draft: Definition;
  draftRevision: number;
}

/** A version, which stays as it is, with the standard that held when it was published. */
interface PublishedVersion {
  id: string;
  number: number;
  publishedAt: Date;
  standardVersionId: string;
  definition: Definition;
}

/** Which surveys there are, their drafts and their versions. */
@Injectable()
export class SurveysReads {
  constructor(private readonly standard: StandardReads) {}

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
    const found = await tx.first<KeptDraft>(
      'select id, name, draft, draft_revision as "draftRevision" from surveys where organisation_id = $1 and id = $2',
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  /** What an author should mend before publishing, judged by the principles and the customers' fields that are in use now. */
  async findings(tx: Transaction, definition: Definition): Promise<Finding[]> {
    const { principles } = await this.standard.published(tx);
    const inUse = principles.filter(({ retired }) => !retired).map(({ key }) => key);
    return checkDefinition(definition, { principles: inUse, ownFields: await readOwnFields(tx) });
  }

  async version(tx: Transaction, surveyId: string, versionId: string) {
    const found = await tx.first<PublishedVersion>(
      `select id, number, published_at as "publishedAt", standard_version_id as "standardVersionId", definition
       from survey_versions where organisation_id = $1 and survey_id = $2 and id = $3`,
      [tx.organisationId, surveyId, versionId],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }
}

/** The organisation's own fields of customers, as conditions and texts may name them. */
async function readOwnFields(tx: Transaction): Promise<OwnField[]> {
  return tx.query<OwnField>(
    'select key, kind from customer_fields where organisation_id = $1 and removed_at is null order by created_at, key',
    [tx.organisationId],
  );
}
