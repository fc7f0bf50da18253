import { Injectable } from '@nestjs/common';
import {
  type AnswerValue,
  type Emptiness,
  answerWords,
  askedQuestions,
  itemsIn,
  textIn,
  type Answer,
  type AskedQuestion,
  type Definition,
  type Language,
  type SingleAnswer,
} from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { ListedResponse, WholeResponse } from '../../responses/responses.reads.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { Contribution } from '../cells/contributions.js';
import { itemsOf } from '../items-of.js';
import { readComments } from './read-comments.js';

/** One answer as a person reads it, with what it counted for. */
export interface ReadAnswer {
  key: string;
  text: string;
  label: string | null;
  value: AnswerValue | null;
  empty: Emptiness | null;
  principle: string | null;
  /** 0 to 100; null where the answer is not scored or empty. */
  score: number | null;
}

/** Responses with their scores, worked out anew from the answers under the version they were given to. */
@Injectable()
export class ScoredResponses {
  constructor(private readonly versions: SurveyVersions) {}

  /** The headline scores of listed responses. */
  async listed(
    tx: Transaction,
    rows: readonly (ListedResponse & Pick<WholeResponse, 'versionId' | 'record' | 'weight' | 'fields'>)[],
  ) {
    const comments = await readComments(
      tx,
      rows.map(({ id }) => id),
    );
    const items = [];
    for (const { record, versionId, ...row } of rows) {
      const version = await this.versions.version(tx.organisationId, versionId, tx);
      const { scores } = itemsOf(version.definition, version.standard, record);
      items.push({
        ...row,
        comment: comments.get(row.id) ?? null,
        overall: pointsOf(scores, 'role:overall'),
        index: pointsOf(scores, 'index'),
      });
    }
    return items;
  }

  /** A response with every answer in words and every score it gave. */
  async one(tx: Transaction, response: WholeResponse, language: string) {
    const { definition, standard, number } = await this.versions.version(tx.organisationId, response.versionId, tx);
    const tongue = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
    const { scores } = itemsOf(definition, standard, response.record);
    const answers = askedQuestions(definition).flatMap((question) =>
      readAnswers(definition, question, response.record.answers[question.key], scores, tongue),
    );
    const principles = scores.filter(({ measure, score }) => measure.startsWith('principle:') && score !== null);
    const { record: _, ...rest } = response;
    const comments = await readComments(tx, [response.id]);
    return {
      ...rest,
      comment: comments.get(response.id) ?? null,
      versionNumber: number,
      answers,
      scores: Object.fromEntries(
        principles.map(({ measure, score }) => [measure.slice('principle:'.length), (score ?? 0) / 100]),
      ),
      overall: pointsOf(scores, 'role:overall'),
      index: pointsOf(scores, 'index'),
    };
  }
}

function pointsOf(scores: readonly Contribution[], measure: string): number | null {
  const score = scores.find((each) => each.measure === measure)?.score;
  return score === null || score === undefined ? null : score / 100;
}

function readAnswers(
  definition: Definition,
  question: AskedQuestion,
  answer: Answer | undefined,
  scores: readonly Contribution[],
  language: Language,
): ReadAnswer[] {
  if (answer === undefined) return [];
  const text = textIn(question.text, language);
  const words = (single: SingleAnswer) => ('value' in single ? answerWords(question, single, language) : null);
  const read = (key: string, own: string, single: SingleAnswer): ReadAnswer => ({
    key,
    text: own,
    label: words(single),
    value: 'value' in single ? single.value : null,
    empty: 'empty' in single ? single.empty : null,
    principle: itemsIn(definition).find((item) => item.key === key)?.principle ?? null,
    score: pointsOf(scores, `item:${key}`),
  });
  if (!('rows' in answer)) return [read(question.key, text, answer)];
  if (question.kind !== 'matrix') return [];
  return question.rows.flatMap((row) => {
    const single = answer.rows[row.key];
    return single === undefined
      ? []
      : [read(`${question.key}.${row.key}`, `${text} ${textIn(row.text, language)}`, single)];
  });
}
