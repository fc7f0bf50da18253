import { Injectable } from '@nestjs/common';
import { firstHit } from '#cases';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { OpenCases } from '../open-cases.service.js';
import { CaseAnswerTable } from '../tables/case-answer.table.js';
import { answersSaid } from './answers-said.js';
import { CaseRules, type CaseRule } from './case-rules.service.js';
import { answersToJudge, type JudgedAnswers } from './judged-answers.reads.js';

const payload = z.object({ responseIds: z.array(z.uuid()) });
type Payload = z.output<typeof payload>;

/** So many are judged in one transaction. */
const together = 200;

/**
 * Opens a case where answers meet a rule. Each is judged once, in the transaction that opens its case: heard again, or run twice, nothing follows.
 * Answers to anonymous surveys are never looked at.
 */
@Injectable()
export class OpenCasesByRule implements Job<Payload> {
  readonly name = 'open-cases-by-rule';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly rules: CaseRules,
    private readonly versions: SurveyVersions,
    private readonly cases: OpenCases,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { responseIds } }: JobRun<Payload>): Promise<void> {
    for (let from = 0; from < responseIds.length; from += together) {
      const some = responseIds.slice(from, from + together);
      const isMore = await this.database.inOrganisation(organisationId, (tx) => this.#judge(tx, some));
      if (!isMore) return;
    }
  }

  /** False where there is no rule, so that nothing more need be looked at. */
  async #judge(tx: Transaction, responseIds: readonly string[]): Promise<boolean> {
    const rules = await this.rules.started(tx);
    if (rules.length === 0) return false;
    for (const answers of await answersToJudge(tx, responseIds)) {
      const version = await this.versions.version(tx.organisationId, answers.versionId, tx);
      const asked = rules.filter((rule) => looksAt(rule, answers));
      if (asked.length === 0) continue;
      const rule = firstHit(asked, answersSaid(version, answers.language, answers.record));
      if (rule !== null) await this.#meet(tx, rule, answers);
    }
    return true;
  }

  async #meet(tx: Transaction, { id: ruleId, team }: CaseRule, answers: JudgedAnswers): Promise<void> {
    const { id: responseId, customerId, storeId, language, answeredOn } = answers;
    const judged = { responseId, ruleId, answeredOn };
    const table = tx.table(CaseAnswerTable);
    const refused = refusalOf(answers);
    if (refused !== null || customerId === null) {
      await table.insertOnce({ ...judged, outcome: refused ?? 'no_customer' });
      return;
    }
    // The row is the judge of whether this was done: written first, told what became of it afterwards.
    if (!(await table.insertOnce({ ...judged, outcome: 'opened' }))) return;
    const where = storeId === null && team !== 'desk' ? 'desk' : team;
    const became = await this.cases.forAnswers(tx, { customerId, storeId, language, responseId, ruleId, team: where });
    await table.update({ responseId }, became);
  }
}

/** What came before a rule was started is no news. */
function looksAt({ surveyId, startedAt }: CaseRule, answers: JudgedAnswers): boolean {
  return (
    (surveyId === null || surveyId === answers.surveyId) && (answers.receivedAt?.getTime() ?? 0) >= startedAt.getTime()
  );
}

function refusalOf({ isImported, mayContact, customerId }: JudgedAnswers) {
  if (isImported) return 'imported';
  if (!mayContact) return 'no_leave';
  return customerId === null ? 'no_customer' : null;
}
