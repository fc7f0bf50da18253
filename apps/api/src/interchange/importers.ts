import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { ImportCustomers } from '../customers/import-customers.js';
import type { Importer, ImportTarget } from '../files/importer.js';
import { Problem, type Finding } from '../http/problem.js';
import { ResponseMappings } from './response-mappings.js';
import { ImportStores } from '../stores/import-stores.js';
import type { Import } from './imports.reads.js';

/** The kinds of imports, and how the columns of a file find their place. */
@Injectable()
export class Importers {
  readonly #rowByRow: ReadonlyMap<string, Importer>;

  constructor(
    customers: ImportCustomers,
    stores: ImportStores,
    private readonly responses: ResponseMappings,
  ) {
    this.#rowByRow = new Map([customers, stores].map((importer) => [importer.kind, importer]));
  }

  /** The importer of a kind that is read row by row; null for responses, which go through the intake. */
  of(kind: string): Importer | null {
    return this.#rowByRow.get(kind) ?? null;
  }

  targets(kind: string): readonly Pick<ImportTarget, 'key' | 'required'>[] {
    return this.of(kind)?.targets.map(({ key, required }) => ({ key, required })) ?? [];
  }

  /** A first mapping from the names of the columns. */
  suggest(kind: string, columns: readonly string[]): Record<string, string> {
    const mapping: Record<string, string> = {};
    const taken = new Set<string>();
    for (const { key, known } of this.of(kind)?.targets ?? []) {
      const names = new Set([key, ...known].map(plain));
      const column = columns.find((name) => !taken.has(name) && names.has(plain(name)));
      if (column !== undefined) taken.add((mapping[key] = column));
    }
    return mapping;
  }

  /** Throws `invalid_input` where a mapping names columns that are not there, or leaves out what must be there. */
  async check(tx: Transaction, found: Import, mapping: Record<string, unknown>): Promise<void> {
    const importer = this.of(found.kind);
    const findings = importer
      ? findingsOf(importer, found.columns, mapping)
      : await this.responses.findings(tx, found.columns, mapping);
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
  }
}

const options = new Set(['dayOrder', 'skipBadRows']);

function findingsOf(importer: Importer, columns: readonly string[], mapping: Record<string, unknown>): Finding[] {
  const findings: Finding[] = [];
  const known = new Set(importer.targets.map(({ key }) => key));
  for (const [target, column] of Object.entries(mapping)) {
    if (options.has(target)) continue;
    const path = `mapping.${target}`;
    if (!known.has(target))
      findings.push({
        path,
        code: 'unknown_target',
        details: { target },
        message: `There is nothing called “${target}” to import into.`,
      });
    else if (typeof column !== 'string' || !columns.includes(column))
      findings.push({
        path,
        code: 'missing_column',
        details: { column: String(column) },
        message: `The file has no column “${String(column)}”. Choose one of its columns.`,
      });
  }
  for (const { key, required } of importer.targets)
    if (required && !(key in mapping))
      findings.push({
        path: `mapping.${key}`,
        code: 'column_needed',
        details: { target: key },
        message: `Say which column holds the ${key}.`,
      });
  if (importer.kind === 'customers' && !('email' in mapping) && !('reference' in mapping))
    findings.push({
      path: 'mapping.email',
      code: 'identity_column_needed',
      message: 'Say which column holds the e-mail address or the customer number.',
    });
  return findings;
}

/** A column's name without what people write differently: case, accents in two parts, blanks, dots, dashes, units in brackets. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replaceAll(/[\s.,_:*-]+/g, '');
}
