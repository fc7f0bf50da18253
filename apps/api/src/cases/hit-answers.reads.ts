import { Injectable } from '@nestjs/common';
import type { RuleTest } from '#cases';
import { askedQuestions, itemsIn } from '#surveys';
import type { CanonicalRecord, Definition } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import { readAnswers, type ReadAnswer } from '../scores/answers/read-answers.js';
import { itemsOf } from '../scores/items-of.js';

interface Found {
  record: CanonicalRecord;
  versionId: string;
  language: string;
  test: RuleTest;
}

/** The answers that opened a case, with what she wrote in her own words; no others. */
@Injectable()
export class HitAnswers {
  constructor(private readonly versions: SurveyVersions) {}

  async of(tx: Transaction, responseId: string | null, language: string | null): Promise<ReadAnswer[]> {
    if (responseId === null) return [];
    const found = await tx.first<Found>(
      `select r.record, r.survey_version_id as "versionId", r.language, c.test from responses r
       join case_answers a on a.organisation_id = $1 and a.response_id = r.id
       join case_rules c on c.organisation_id = $1 and c.id = a.rule_id
       where r.organisation_id = $1 and r.id = $2 and r.erased_at is null`,
      [tx.organisationId, responseId],
    );
    if (found === null) return [];
    const { definition, standard } = await this.versions.version(tx.organisationId, found.versionId, tx);
    const tongue = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
    const { scores } = itemsOf(definition, standard, found.record);
    const isShown = shownBy(definition, found.test);
    return askedQuestions(definition)
      .filter(({ kind }) => kind !== 'matrix' || found.test.kind !== 'words')
      .flatMap((question) => {
        const read = readAnswers(definition, question, found.record.answers[question.key], scores, tongue);
        const isText = question.kind === 'short_text' || question.kind === 'long_text';
        return read.filter(({ key, value }) => value !== null && (isText || isShown(key)));
      });
  }
}

/** Which questions a rule looked at; of the index none by itself, so that every score tells why. */
function shownBy(definition: Definition, test: RuleTest): (key: string) => boolean {
  if (test.kind === 'words') return () => false;
  if (test.kind === 'choice') return (key) => key === test.question;
  const [of, name] = test.measure.split(/:(.*)/s);
  const items = itemsIn(definition).filter((item) => {
    if (of === 'item') return item.key === name;
    if (of === 'role') return item.role === name;
    return of === 'index' || item.principle === name;
  });
  return (key) => items.some((item) => item.key === key);
}
