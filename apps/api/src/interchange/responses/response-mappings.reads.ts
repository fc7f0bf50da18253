import { Injectable } from '@nestjs/common';
import { placedQuestions } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { readComparableFields } from '../../customers/fields/read-fields.js';
import type { Finding } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { ImportsReads, type Import } from '../imports.reads.js';
import { responseMappingSchema, type ResponseMapping } from './response-mapping.js';

/** Checks mapping files of answers against the file and the survey they speak of. */
@Injectable()
export class ResponseMappings {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly reads: ImportsReads,
  ) {}

  /** Everything in a mapping that can't be used, with its place. */
  async findings(tx: Transaction, found: Import, mapping: unknown): Promise<Finding[]> {
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
      ...(await fieldFindings(tx, definition.anonymous, read.data)),
      ...columnsIn(read.data)
        .filter(({ column }) => !found.columns.includes(column))
        .map(({ path, column }) => ({
          path,
          code: 'missing_column',
          details: { column },
          message: `The file has no column “${column}”. Choose one of its columns.`,
        })),
      ...(await this.#twiceOver(tx, found, read.data)),
    ];
  }

  /** Answers of an earlier file of this name are here, and nothing tells which rows are the same: replace, or add? */
  async #twiceOver(tx: Transaction, found: Import, mapping: ResponseMapping): Promise<Finding[]> {
    if (mapping.replaces) return this.#unknownEarlier(tx, mapping.replaces);
    if (mapping.replaces === null || mapping.submissionKey !== undefined) return [];
    const [earlier] = await this.reads.earlier(tx, found, mapping.surveyVersionId);
    if (earlier === undefined) return [];
    return [
      {
        path: 'mapping.replaces',
        code: 'replace_or_add',
        details: { file: earlier.fileName, import: earlier.id, rows: earlier.added },
        message: `${earlier.added} answers came from ${earlier.fileName} before, and no column names the rows. Say whether these replace those, or come beside them.`,
      },
    ];
  }

  async #unknownEarlier(tx: Transaction, id: string): Promise<Finding[]> {
    const { kind, canUndo } = await this.reads.one(tx, id);
    if (kind === 'responses' && canUndo) return [];
    const message = 'What came from that import can’t be replaced any more. Leave it, or choose another one.';
    return [{ path: 'mapping.replaces', code: 'not_replaceable', message }];
  }
}

/** Only fields that results are compared by are kept with answers, and none with those to an anonymous survey. */
async function fieldFindings(
  tx: Transaction,
  anonymous: boolean,
  { fields = {} }: ResponseMapping,
): Promise<Finding[]> {
  const named = Object.keys(fields);
  if (named.length === 0) return [];
  if (anonymous)
    return [
      {
        path: 'mapping.fields',
        code: 'anonymous_fields',
        message: 'The survey is anonymous: its answers carry no field of the customer. Leave the fields out.',
      },
    ];
  const known = new Set((await readComparableFields(tx)).map(({ key }) => key));
  return named
    .filter((key) => !known.has(key))
    .map((key) => ({
      path: `mapping.fields.${key}`,
      code: 'not_compared',
      details: { key },
      message: `Results are not compared by a field “${key}”: it is not kept with answers.`,
    }));
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
    ...Object.entries(mapping.fields ?? {}).map(([key, column]) => ({ path: `mapping.fields.${key}`, column })),
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
