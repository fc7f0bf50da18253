import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { ImportCustomers } from '../customers/import/import-customers.service.js';
import type { ColumnHints } from '../files/lists/column-hints.js';
import { choiceKeys } from '../files/lists/import-settings.js';
import type { Importer, ImportTarget, Notation, OwnTarget } from '../files/lists/importer.js';
import { answerColumns } from './responses/answer-columns.js';
import { Problem, type Finding } from '../http/problem.js';
import { ResponseMappings } from './responses/response-mappings.reads.js';
import { ImportStores } from '../stores/import-stores.service.js';
import type { Import } from './imports.reads.js';

/** A column that a file may bring, as it is offered for choosing. */
interface OfferedTarget {
  key: string;
  label?: string;
  required: boolean;
  notation: Notation | null;
}

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

  async targets(tx: Transaction, kind: string): Promise<OfferedTarget[]> {
    const own = (await this.#own(tx, kind)).map((target) => ({ ...offered(target), label: target.label }));
    return [...(this.of(kind)?.targets.map(offered) ?? []), ...own];
  }

  async #own(tx: Transaction, kind: string): Promise<readonly OwnTarget[]> {
    return (await this.of(kind)?.ownTargets?.(tx)) ?? [];
  }

  /** Tells names that columns of this kind are known to have. */
  knownNames(kind: string): (name: string) => boolean {
    const names = new Set(
      (this.of(kind)?.targets ?? answerColumns).flatMap(({ key, known }) => [key, ...known]).map(plain),
    );
    return (name) => name !== '' && names.has(plain(name));
  }

  /** A first mapping from the names of the columns. */
  async suggest(tx: Transaction, kind: string, columns: readonly string[]): Promise<Record<string, string>> {
    const mapping: Record<string, string> = {};
    const taken = new Set<string>();
    for (const { key, known } of [...(this.of(kind)?.targets ?? []), ...(await this.#own(tx, kind))]) {
      const names = new Set([key, ...known].map(plain));
      const column = columns.find((name) => !taken.has(name) && names.has(plain(name)));
      if (column !== undefined) taken.add((mapping[key] = column));
    }
    return inTwoParts(mapping);
  }

  /**
   * A mapping with what the file itself tells of how days and amounts are written. Throws `invalid_input` where it names columns
   * that are not there, leaves out what must be there, or something is left open that only a person can say.
   */
  async complete(tx: Transaction, found: Import, said: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { hints } = found;
    const importer = this.of(found.kind);
    const own = await this.#own(tx, found.kind);
    const findings = importer
      ? findingsOf(importer, { own, columns: found.columns, mapping: said })
      : await this.responses.findings(tx, found, said);
    const written = (as: Notation) =>
      [...(importer?.targets ?? answerNotations), ...own]
        .filter(({ notation }) => notation === as)
        .map(({ key }) => key);
    const [days, amounts] = [written('day'), written('amount')];
    const mapping = { ...toldByFile(said, hints, { days, amounts }), ...said };
    if (findings.length === 0) findings.push(...openFindings(mapping, hints, days));
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
    return mapping;
  }
}

function findingsOf(
  importer: Importer,
  {
    own,
    columns,
    mapping,
  }: { own: readonly OwnTarget[]; columns: readonly string[]; mapping: Record<string, unknown> },
): Finding[] {
  const findings: Finding[] = [];
  const known = new Set([...importer.targets, ...own].map(({ key }) => key));
  for (const [target, column] of Object.entries(mapping)) {
    if (choiceKeys.has(target)) continue;
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
  if (importer.kind === 'customers' && !identities.some((key) => key in mapping))
    findings.push({
      path: 'mapping.email',
      code: 'identity_column_needed',
      message: 'Say which column holds the e-mail address, the customer number or the telephone number.',
    });
  return findings;
}

/** One of them must be told of each customer. */
const identities = ['email', 'reference', 'phone'];

/** A list with a last name has the first name in what else would be the whole one. */
function inTwoParts({ name, ...rest }: Record<string, string>): Record<string, string> {
  if (name === undefined) return rest;
  return rest['lastName'] !== undefined && rest['firstName'] === undefined
    ? { ...rest, firstName: name }
    : { name, ...rest };
}

/** What of answers is written in ways that may be open, beside the answers themselves. */
const answerNotations: readonly { key: string; notation: Notation }[] = [{ key: 'answeredOn', notation: 'day' }];

function offered({
  key,
  required,
  notation = null,
}: Omit<ImportTarget, 'notation'> & { notation?: Notation | null | undefined }) {
  return { key, required, notation };
}

function toldByFile(
  said: Record<string, unknown>,
  hints: ColumnHints,
  { days, amounts }: { days: readonly string[]; amounts: readonly string[] },
): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  const [order, ...others] = new Set(days.flatMap((target) => hints[String(said[target])]?.dayOrders ?? []));
  if (order !== undefined && others.length === 0) told['dayOrder'] = order;
  const mark = amounts.map((target) => hints[String(said[target])]?.decimalMark).find(Boolean);
  if (mark) told['decimalMark'] = mark;
  return told;
}

/** What only a person can say: whether `03/04/2026` is in March or in April. */
function openFindings(mapping: Record<string, unknown>, hints: ColumnHints, days: readonly string[]): Finding[] {
  if (mapping['dayOrder'] !== undefined) return [];
  return days.flatMap((target): Finding[] => {
    const { dayOrders = null, openDay = null } = hints[String(mapping[target])] ?? {};
    if (dayOrders === null || dayOrders.length === 1 || openDay === null) return [];
    const day = openDay.slice(0, 30);
    const message = `Dates such as ${day} can be read in several ways. Say in which order day, month and year are written.`;
    return [{ path: 'mapping.dayOrder', code: 'day_order_needed', details: { day }, message }];
  });
}

/** A column's name without what people write differently: case, accents in two parts, blanks, dots, dashes, units in brackets. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replaceAll(/[\s.,_:*-]+/g, '');
}
