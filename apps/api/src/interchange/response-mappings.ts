import { Injectable } from '@nestjs/common';
import { placedQuestions } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import type { Finding } from '../http/problem.js';
import { SurveyVersions } from '../responses/survey-versions.js';
import { responseMappingSchema, type ResponseMapping } from './response-mapping.js';

/** Checks mapping files of answers against the file and the survey they speak of. */
@Injectable()
export class ResponseMappings {
  constructor(private readonly versions: SurveyVersions) {}

  /** Everything in a mapping that can't be used, with its place. */
  async findings(tx: Transaction, columns: readonly string[], mapping: unknown): Promise<Finding[]> {
    const read = responseMappingSchema.safeParse(mapping);
    if (!read.success)
      return read.error.issues.map(({ path, message }) => ({
        path: `mapping.${path.join('.')}`,
        code: 'invalid',
        message,
      }));
    const { definition } = await this.versions.version(tx.organisationId, read.data.surveyVersionId, tx);
    const questions = new Set(
      placedQuestions(definition).flatMap(({ question }) => [
        question.key,
        ...(question.kind === 'matrix' ? question.rows.map(({ key }) => `${question.key}.${key}`) : []),
      ]),
    );
    const unknown = Object.keys(read.data.questions).filter((key) => !questions.has(key));
    return [
      ...unknown.map((key) => ({
        path: `mapping.questions.${key}`,
        code: 'unknown_question',
        details: { key },
        message: `The survey has no question “${key}”.`,
      })),
      ...columnsIn(read.data)
        .filter(({ column }) => !columns.includes(column))
        .map(({ path, column }) => ({
          path,
          code: 'missing_column',
          details: { column },
          message: `The file has no column “${column}”. Choose one of its columns.`,
        })),
    ];
  }
}

function columnsIn(mapping: ResponseMapping): { path: string; column: string }[] {
  const inPattern = mapping.answeredOn.includes('{')
    ? [...mapping.answeredOn.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
    : [mapping.answeredOn];
  return [
    ...Object.entries(mapping.questions).map(([key, { column }]) => ({
      path: `mapping.questions.${key}.column`,
      column,
    })),
    ...inPattern.map((column) => ({ path: 'mapping.answeredOn', column })),
    ...(['store', 'weight', 'submissionKey'] as const).flatMap((name) => {
      const column = mapping[name];
      return column === undefined ? [] : [{ path: `mapping.${name}`, column }];
    }),
    ...(typeof mapping.language === 'string'
      ? []
      : [{ path: 'mapping.language.column', column: mapping.language.column }]),
    ...(typeof mapping.channel === 'string'
      ? []
      : [{ path: 'mapping.channel.column', column: mapping.channel.column }]),
  ];
}
