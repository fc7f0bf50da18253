import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { SurveyVersions } from '../responses/survey-versions.js';
import { NO_STORE } from './cell-key.js';
import { CellGatherer } from './cell-sums.js';
import { itemsOf } from './items-of.js';
import { sumColumns } from './write-cells.js';

/** A cell whose sums differ from what the answers give. */
export interface CellDifference {
  key: string;
  column: string;
  cell: string;
  recounted: string;
}

const keys = ['survey_id', 'measure', 'store_id', 'day', 'channel', 'language'] as const;

/** Counts the raw answers anew and compares: cells must equal a recount exactly. */
@Injectable()
export class Recount {
  constructor(private readonly versions: SurveyVersions) {}

  /** All differences between the day cells and a recount, and between month cells and the days they hold. */
  async differences(tx: Transaction): Promise<CellDifference[]> {
    const recounted = await this.#recounted(tx);
    const stored = await tx.query<Record<string, string>>(
      `select survey_id, measure, store_id, day::text, channel, language, ${sumColumns.join(', ')} from day_cells where organisation_id = $1`,
      [tx.organisationId],
    );
    const found: CellDifference[] = [];
    for (const row of stored) {
      const key = keys.map((name) => row[name]).join(' ');
      const expected = recounted.get(key);
      recounted.delete(key);
      for (const column of sumColumns) {
        const [cell, count] = [String(row[column]), String(expected?.[column] ?? 0)];
        if (cell !== count) found.push({ key, column, cell, recounted: count });
      }
    }
    for (const [key, sums] of recounted)
      found.push({ key, column: 'n', cell: 'missing', recounted: String(sums['n']) });
    return [...found, ...(await monthDifferences(tx))];
  }

  async #recounted(tx: Transaction): Promise<Map<string, Record<string, string>>> {
    const gatherer = new CellGatherer();
    const rows = await tx.query<{
      version: string;
      store: string;
      channel: string;
      language: string;
      day: string;
      weight: number;
      record: CanonicalRecord;
    }>(
      `select survey_version_id as version, coalesce(store_id, '${NO_STORE}') as store, channel, language, answered_on::text as day,
         weight_millionths as weight, record
       from responses r where organisation_id = $1 and erased_at is null
         and not exists (select 1 from unfolded u where u.organisation_id = r.organisation_id and u.response_id = r.id)`,
      [tx.organisationId],
    );
    for (const row of rows) {
      const version = await this.versions.version(tx.organisationId, row.version, tx);
      const { channel, language, day } = row;
      const key = { surveyId: version.surveyId, storeId: row.store, channel, language, day };
      gatherer.add(key, itemsOf(version.definition, version.standard, row.record).scores, row.weight);
    }
    return new Map(gatherer.cells().map(({ key, sums }) => [keyText(key), columnsOf(sums)]));
  }
}

function keyText(key: {
  surveyId: string;
  measure: string;
  storeId: string;
  day: string;
  channel: string;
  language: string;
}) {
  return [key.surveyId, key.measure, key.storeId, key.day, key.channel, key.language].join(' ');
}

function columnsOf(sums: object): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(sums)) {
    if (Array.isArray(value)) for (const [code, count] of value.entries()) flat[`h${code}`] = String(count);
    else flat[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = String(value);
  }
  return flat;
}

async function monthDifferences(tx: Transaction): Promise<CellDifference[]> {
  const sums = sumColumns.map((name) => `sum(${name})`).join(', ');
  const months = 'survey_id, measure, store_id, channel, language';
  return tx.query<CellDifference>(
    `with days as (
       select ${months}, date_trunc('month', day)::date as month, ${sums} from day_cells where organisation_id = $1
       group by ${months}, date_trunc('month', day)
     ), months as (
       select ${months}, month, ${sums} from month_cells where organisation_id = $1 group by ${months}, month
     )
     select 'month ' || measure || ' ' || month as key, 'all' as column, 'differs' as cell, 'differs' as recounted
     from ((table days except table months) union all (table months except table days)) as difference`,
    [tx.organisationId],
  );
}
