import { Injectable } from '@nestjs/common';
import { askedQuestions, nearestLanguage, textIn, type Language } from '#surveys';
import { storesOf, type Scope } from '../../../access/who.js';
import { everyColumnBut, selected } from '../../../database/some-columns.js';
import type { Transaction } from '../../../database/transaction.js';
import { decodeId, pageOf } from '../../../http/page.js';
import { SurveyVersions } from '../../../responses/survey-versions.reads.js';
import type { AppealsQuery } from '../reviews.dto.js';
import type { AppealRow } from '../reviews.wire.js';
import { AppealTable } from '../tables/appeal.table.js';

const appeal = selected(everyColumnBut(AppealTable, ['organisationId', 'appealedBy', 'decidedBy']), 'e');

/** A question of a version, to be named in somebody's language. */
interface Asked {
  question: string | null;
  versionId: string;
}

/** Appeals with their outcome, visible to both sides; and how often each question's answers were overturned. */
@Injectable()
export class AppealsReads {
  constructor(private readonly versions: SurveyVersions) {}

  async list(tx: Transaction, scope: Scope, query: AppealsQuery) {
    const rows = await tx.query<AppealRow & { versionId: string }>(
      `select ${appeal}, r.survey_version_id as "versionId", s.name as store, v.visited_on::text as "visitedOn"
       from appeals e join visits v on v.organisation_id = e.organisation_id and v.id = e.visit_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       where e.organisation_id = $1 and ($2::text is null or e.state = $2) and ($3::uuid[] is null or v.store_id = any($3))
         -- A shopper's own appeal is no business of the store's.
         and ($3::uuid[] is null or e.kind = 'item') and ($4::uuid is null or e.id < $4)
       order by e.id desc limit $5`,
      [tx.organisationId, query.state ?? null, storesOf(scope), decodeId(query.after), query.limit + 1],
    );
    return pageOf(await this.#named(tx, rows, query.language), query.limit, (row) => row.id);
  }

  /** A question whose answers are often overturned is worded badly, or asked of shoppers who were not told how to look. */
  async rates(tx: Transaction, language: Language) {
    const rows = await tx.query<{
      question: string;
      versionId: string;
      survey: string;
      appealed: number;
      upheld: number;
      dismissed: number;
    }>(
      `select sv.name as survey, e.question, (array_agg(r.survey_version_id order by w.number desc))[1] as "versionId",
         count(*)::int as appealed, count(*) filter (where e.state = 'upheld')::int as upheld,
         count(*) filter (where e.state = 'dismissed')::int as dismissed
       from appeals e join visits v on v.organisation_id = e.organisation_id and v.id = e.visit_id
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       join survey_versions w on w.organisation_id = r.organisation_id and w.id = r.survey_version_id
       join surveys sv on sv.organisation_id = w.organisation_id and sv.id = w.survey_id
       where e.organisation_id = $1 and e.kind = 'item' group by sv.id, sv.name, e.question order by upheld desc, appealed desc limit 500`,
      [tx.organisationId],
    );
    return this.#named(tx, rows, language);
  }

  /** Each with its question's text, in the language nearest to the one wanted. */
  async #named<Row extends Asked>(tx: Transaction, rows: readonly Row[], wanted: Language) {
    const named: (Omit<Row, 'versionId'> & { text: string })[] = [];
    for (const { versionId, ...row } of rows) {
      const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
      const asked = askedQuestions(definition).find(({ key }) => key === row.question);
      named.push({ ...row, text: textIn(asked?.text, nearestLanguage(definition, wanted)) });
    }
    return named;
  }
}
