import { Injectable } from '@nestjs/common';
import { firstHit, type RuleTest } from '#cases';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { anonymousSurveysSql } from '../../surveys/anonymous-surveys.js';
import { SurveyTable } from '../../surveys/tables/survey.table.js';
import type { caseChanges } from '../case-changes.js';
import { CaseProblem } from '../case-problems.js';
import { CaseRuleTable } from '../tables/case-rule.table.js';
import { answersSaid } from './answers-said.js';
import type { CaseRuleInput } from './case-rules.wire.js';
import { answersOfLastMonth } from './judged-answers.reads.js';

export type CaseRule = Row<typeof CaseRuleTable>;

/** More answers would tell the share no better. */
const looked = 5_000;
/** A rule that meets more than one answer in ten is started on a second yes only. */
const many = 0.1;

/** Which answers open a case. */
@Injectable()
export class CaseRules {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly trail: ChangeTrail<typeof caseChanges>,
  ) {}

  /** Those that are started, in their order. */
  async started(tx: Transaction): Promise<CaseRule[]> {
    return tx.table(CaseRuleTable).findBy({ stoppedAt: null }, 'place', 'id');
  }

  /** How many answers of the last 30 days a rule would have met, and of how many; leave to contact apart. */
  async wouldMeet(tx: Transaction, { surveyId, test }: Pick<CaseRuleInput, 'surveyId' | 'test'>) {
    await this.#check(tx, surveyId);
    const answers = await answersOfLastMonth(tx, surveyId, looked);
    let [met, toOpen] = [0, 0];
    for (const { versionId, language, record, mayContact, customerId } of answers) {
      const version = await this.versions.version(tx.organisationId, versionId, tx);
      if (firstHit([{ test: test as RuleTest }], answersSaid(version, language, record)) === null) continue;
      met += 1;
      if (mayContact && customerId !== null) toOpen += 1;
    }
    return { of: answers.length, met, toOpen };
  }

  /** Throws `rule_meets_many` unless that was said yes to, `rule_of_anonymous`, `not_found`. */
  async start(tx: Transaction, who: Who, { isSure, ...input }: CaseRuleInput): Promise<string> {
    const { met, of } = await this.wouldMeet(tx, input);
    if (!isSure && met > of * many) throw new CaseProblem('rule_meets_many', { met, of });
    const all = await this.started(tx);
    const id = newId();
    const place = Math.max(0, ...all.map((rule) => rule.place)) + 1;
    await tx.table(CaseRuleTable).insert({ id, place, ...input });
    await this.trail.record(tx, who, { action: 'started', kind: 'case rule', id, name: input.name });
    return id;
  }

  /** Stopped twice is stopped once. */
  async stop(tx: Transaction, who: Who, id: string): Promise<void> {
    const rule = await tx.table(CaseRuleTable).lock({ id });
    if (rule === null) throw new Problem('not_found', {});
    if (rule.stoppedAt !== null) return;
    await tx.table(CaseRuleTable).update({ id }, { stoppedAt: now });
    await this.trail.record(tx, who, { action: 'stopped', kind: 'case rule', id, name: rule.name });
  }

  async #check(tx: Transaction, surveyId: string | null): Promise<void> {
    if (surveyId === null) return;
    if ((await tx.table(SurveyTable).findOneBy({ id: surveyId })) === null) throw new Problem('not_found', {});
    const anonymous = await tx.first<{ isSo: boolean }>(`select $2::uuid in ${anonymousSurveysSql('$1')} as "isSo"`, [
      tx.organisationId,
      surveyId,
    ]);
    if (anonymous?.isSo) throw new CaseProblem('rule_of_anonymous', {});
  }
}
