import { Injectable } from '@nestjs/common';
import { askedQuestions } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { ListedResponse, WholeResponse } from '../../responses/responses.reads.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { itemsOf } from '../items-of.js';
import { pointsOf, readAnswers } from './read-answers.js';
import { readComments } from './read-comments.js';

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
