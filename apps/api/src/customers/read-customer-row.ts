import { emailSchema, languages } from '../access/access.dto.js';
import { cellFault, type ImportFault } from '../files/importer.js';
import { readAmount, readDay, type DayOrder } from '../files/read-cell.js';
import type { TableRow } from '../files/read-table.js';
import type { CellCode, SentenceDetails } from '../files/table-sentences.js';

/** A purchase as a row tells it. */
export interface ReadPurchase {
  storeId: string;
  purchasedOn: string;
  amountCents: number | null;
  category: string | null;
  reference: string | null;
}

/** A customer as a row tells it; null is 'not told', which leaves what is known as it is. */
export interface ReadCustomer {
  line: number;
  email: string | null;
  reference: string | null;
  name: string | null;
  phone: string | null;
  language: string | null;
  consent: 'given' | 'withdrawn' | null;
  purchase: ReadPurchase | null;
}

/** What a row is read against. */
export interface CustomerRowContext {
  mapping: Readonly<Record<string, string>>;
  storeIds: ReadonlyMap<string, string>;
  dayOrder: DayOrder;
}

const yes = new Set(['1', 'yes', 'y', 'true', 'given', 'kyllä', 'ja', 'taip', 'ya']);
const no = new Set(['0', 'no', 'n', 'false', 'withdrawn', 'ei', 'nej', 'ne', 'tidak', 'tak']);

/** Reads one row. Every cell that can't be used is a fault; with faults there is no customer. */
export function readCustomerRow(
  row: TableRow,
  context: CustomerRowContext,
): { customer: ReadCustomer } | { faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const cell = (target: string) => row.cells[context.mapping[target] ?? ''] ?? '';
  const fault = (target: string, code: CellCode, details: SentenceDetails = {}) => {
    const field = context.mapping[target] ?? target;
    faults.push(cellFault({ line: row.line, field, value: cell(target) }, code, details));
    return null;
  };
  if (row.fault !== null)
    return { faults: [cellFault({ line: row.line, field: '' }, row.fault.code, row.fault.details)] };
  const customer: ReadCustomer = {
    line: row.line,
    email: readEmail(cell('email'), fault),
    reference: readText('reference', cell('reference'), 100, fault),
    name: readText('name', cell('name'), 200, fault),
    phone: readText('phone', cell('phone'), 40, fault),
    language: readLanguage(cell('language'), fault),
    consent: readConsent(cell('consent'), fault),
    purchase: readPurchase(cell, context, fault),
  };
  if (customer.email === null && customer.reference === null && faults.length === 0) fault('email', 'no_identity');
  return faults.length > 0 ? { faults } : { customer };
}

type Fault = (target: string, code: CellCode, details?: SentenceDetails) => null;

function readEmail(text: string, fault: Fault): string | null {
  if (text === '') return null;
  const read = emailSchema.safeParse(text);
  return read.success ? read.data : fault('email', 'unusable_address');
}

function readText(target: string, text: string, max: number, fault: Fault): string | null {
  if (text === '') return null;
  if (/\p{Cc}/u.test(text)) return fault(target, 'unusable_text');
  return text.length <= max ? text : fault(target, 'too_long', { found: text.length, limit: max });
}

function readLanguage(text: string, fault: Fault): string | null {
  if (text === '') return null;
  const code = text.toLowerCase().slice(0, 2);
  const known = languages.find((language) => language === code);
  return known ?? fault('language', 'unknown_language', { allowed: languages.join(', ') });
}

function readConsent(text: string, fault: Fault): 'given' | 'withdrawn' | null {
  const word = text.toLowerCase();
  if (word === '' || word === 'unknown') return null;
  if (yes.has(word)) return 'given';
  if (no.has(word)) return 'withdrawn';
  return fault('consent', 'unknown_consent');
}

function readPurchase(
  cell: (target: string) => string,
  context: CustomerRowContext,
  fault: Fault,
): ReadPurchase | null {
  const [store, day] = [cell('store'), cell('purchasedOn')];
  if (store === '' && day === '') return null;
  const storeId = context.storeIds.get(store.toLowerCase()) ?? null;
  if (storeId === null) fault('store', 'unknown_store', { code: store.slice(0, 50) });
  const purchasedOn = readDay(day, context.dayOrder);
  if (purchasedOn === null) fault('purchasedOn', 'unusable_date');
  const amount = readAmount(cell('amount'));
  if (amount === undefined) fault('amount', 'unusable_amount');
  const category = readText('category', cell('category'), 100, fault);
  const reference = readText('purchaseReference', cell('purchaseReference'), 100, fault);
  if (storeId === null || purchasedOn === null || amount === undefined) return null;
  return { storeId, purchasedOn, amountCents: amount === null ? null : Math.round(amount * 100), category, reference };
}
