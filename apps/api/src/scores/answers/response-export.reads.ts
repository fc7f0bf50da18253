import { Injectable } from '@nestjs/common';
import { askedQuestions, textIn, type AskedQuestion, type Definition, type Language } from '#surveys';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { fieldTarget } from '../../customers/fields/field.js';
import { refuseUnknownField } from '../../customers/fields/field-filter.js';
import { readComparedFields } from '../../customers/fields/read-fields.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import type { Cell, TableRows } from '../../files/lists/table-rows.js';
import { mostSheetRows } from '../../files/lists/workbook-sheet.js';
import { decodeDayAndId } from '../../http/page.js';
import { Problem } from '../../http/problem.js';
import { ResponsesReads, type ListedResponse, type WholeResponse } from '../../responses/responses.reads.js';
import type { ResponsesQuery } from '../../responses/responses.dto.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { exportTexts } from './export-texts.js';

type Row = ListedResponse & Pick<WholeResponse, 'versionId' | 'record' | 'weight' | 'fields'>;

/** What is exported: the filter, and after which response to begin. */
export type ExportQuery = Omit<ResponsesQuery, 'limit'>;

/** A column of answers: of one question, or of one row of a matrix. */
interface Column {
  key: string;
  question: string;
  row: string | null;
  heading: string;
}

/** Columns beside those that every export has: fields that results are compared by, and questions. */
interface Wanted {
  fields: readonly string[];
  columns: readonly Column[];
}

const page = 1_000;

/** Every response behind a filter as a table, whole however many there are: read page by page, each in a moment of its own. */
@Injectable()
export class ResponseExport {
  constructor(
    private readonly reads: ResponsesReads,
    private readonly versions: SurveyVersions,
    private readonly organisations: OrganisationsService,
    private readonly database: Database,
  ) {}

  async table(who: Who, query: ExportQuery, headings: 'texts' | 'keys'): Promise<TableRows> {
    // A place that is none is refused while a refusal can still be sent.
    decodeDayAndId(query.after);
    const { columns, fixed, fields } = await this.database.inOrganisation(who.organisationId, async (tx) => {
      await refuseUnknownField(tx, query.field);
      const language = who.language ?? (await this.organisations.read(tx)).language;
      const found = await this.#columns(tx, who, query, language);
      const names = exportTexts[language as Language] ?? exportTexts.en;
      const own = await readComparedFields(tx);
      return {
        columns: found,
        fields: own,
        fixed: headings === 'keys' ? fixedKeys : fixedKeys.map((key) => names[key]),
      };
    });
    const named = fields.map(({ key, name }) => (headings === 'keys' ? fieldTarget(key) : name));
    const header = [...fixed, ...named, ...columns.map(({ key, heading }) => (headings === 'keys' ? key : heading))];
    return {
      header: headings === 'keys' ? header : unlike(header),
      parts: this.#parts(who, query, { columns, fields: fields.map(({ key }) => key) }),
    };
  }

  /** Refuses what no sheet can hold, before the first row is sent. */
  async refuseForSheet(who: Who, query: ExportQuery): Promise<void> {
    const rows = await this.database.inOrganisation(who.organisationId, (tx) =>
      this.reads.count(tx, who.scope, query, mostSheetRows),
    );
    if (rows >= mostSheetRows)
      throw new Problem('too_large', { limit: `${mostSheetRows - 1} responses in a workbook; CSV has none` });
  }

  /** The questions of every version that is in it: surveys by name, the newest version's order first, then what older ones asked. */
  async #columns(tx: Transaction, who: Who, query: ExportQuery, language: string): Promise<Column[]> {
    const columns = new Map<string, Column>();
    for (const id of await this.reads.versionsIn(tx, who.scope, query)) {
      const { definition } = await this.versions.version(tx.organisationId, id, tx);
      for (const column of columnsOf(definition, language))
        if (!columns.has(column.key)) columns.set(column.key, column);
    }
    return [...columns.values()];
  }

  async *#parts(who: Who, query: ExportQuery, wanted: Wanted): AsyncGenerator<Cell[][]> {
    let after = query.after;
    do {
      const asked = { ...query, limit: page, after };
      const { items, next } = await this.database.inOrganisation(who.organisationId, (tx) =>
        this.reads.list(tx, who.scope, asked),
      );
      yield items.map((row) => cellsOf(row, wanted));
      after = next ?? undefined;
    } while (after !== undefined);
  }
}

const fixedKeys = ['response', 'day', 'store', 'survey', 'channel', 'language', 'weight'] as const;

function cellsOf(row: Row, { columns, fields }: Wanted): Cell[] {
  const answers = columns.map(({ question, row: of }) => {
    const whole = row.record.answers[question];
    if (whole === undefined) return null;
    if (of === null) return cellOf(whole);
    return 'rows' in whole ? cellOf(whole.rows[of]) : null;
  });
  return [
    row.id,
    row.at,
    row.store,
    row.survey,
    row.channel,
    row.language,
    row.weight,
    ...fields.map((key) => row.fields?.[key] ?? null),
    ...answers,
  ];
}

function columnsOf(definition: Definition, language: string): Column[] {
  const tongue = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
  return askedQuestions(definition).flatMap((question: AskedQuestion): Column[] => {
    const text = textIn(question.text, tongue);
    if (question.kind !== 'matrix') return [{ key: question.key, question: question.key, row: null, heading: text }];
    return question.rows.map((row) => ({
      key: `${question.key}.${row.key}`,
      question: question.key,
      row: row.key,
      heading: `${text} ${textIn(row.text, tongue)}`.trim(),
    }));
  });
}

/** Headings that no two columns share: the second of a name gets its number. */
function unlike(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** An answer as a cell: its value, a list with spaces between, or the kind of emptiness in angle brackets. */
function cellOf(answer: unknown): Cell {
  if (answer === undefined || answer === null) return null;
  const { value, empty } = answer as { value?: unknown; empty?: string };
  if (empty !== undefined) return `<${empty}>`;
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).flat().join(' ');
  return value as string | number;
}
