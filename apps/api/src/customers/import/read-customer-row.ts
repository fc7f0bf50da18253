import { languages, timeZoneSchema } from '../../access/access.dto.js';
import { cellFault, type ImportFault } from '../../files/lists/importer.js';
import { readAmount, type DecimalMark } from '../../files/lists/read-amount.js';
import { readDay, type DayOrder } from '../../files/lists/read-day.js';
import { readLanguageName } from '../../files/lists/read-language.js';
import type { TableRow } from '../../files/lists/read-table.js';
import type { CellCode, SentenceDetails } from '../../files/lists/table-sentences.js';
import { readCountry } from '#calling';
import type { GivenConsent } from '../consents/call-consent.js';
import type { PostalAddress } from '../addresses/postal-address.js';
import { readPostalAddress, type PostPart } from '../addresses/read-postal-address.js';
import { readPhone, type KeptPhone } from '../phones/read-phone.js';
import { fieldTarget, longestOf, mostChoices, type CustomerField, type FieldValue } from '../fields/field.js';
import { readFieldValue } from '../fields/read-value.js';
import { isPlaceholder, isShortened } from './no-number.js';
import { readAddress } from './read-address.js';
import { readConsents } from './read-consents.js';
import { meansNo, meansYes } from './yes-and-no.js';

/** A purchase as a row tells it. */
export interface ReadPurchase {
  storeId: string;
  purchasedOn: string;
  amountCents: number | null;
  category: string | null;
  product: string | null;
  reference: string | null;
}

/** A customer as a row tells it; null is 'not told', which leaves what is known as it is. */
export interface ReadCustomer {
  line: number;
  email: string | null;
  reference: string | null;
  name: string | null;
  phone: KeptPhone | null;
  language: string | null;
  timeZone: string | null;
  consent: 'given' | 'withdrawn' | null;
  consentsToCalls: GivenConsent[];
  address: PostalAddress | null;
  /** The organisation's own fields of which the row tells something. */
  fields: Readonly<Record<string, FieldValue>>;
  purchase: ReadPurchase | null;
}

/** What a row is read against. */
export interface CustomerRowContext {
  mapping: Readonly<Record<string, string>>;
  /** The stores by their codes, in small letters. */
  stores: ReadonlyMap<string, { id: string; timeZone: string }>;
  /** In which country numbers are of which the row does not say it. */
  country: string | null;
  dayOrder: DayOrder;
  decimalMark: DecimalMark | null;
  emptyPlaceholders: boolean;
  /** The own fields that columns are kept in, with the values that they have so far. */
  fields: readonly RowField[];
}

/** An own field while a file is read. */
export interface RowField extends Pick<CustomerField, 'key' | 'name' | 'kind'> {
  values: string[];
}

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
  const address = cell('email') === '' ? null : (readAddress(cell('email')) ?? fault('email', 'unusable_address'));
  const customer: ReadCustomer = {
    line: row.line,
    email: address?.email ?? null,
    reference: readReference(cell('reference'), context.emptyPlaceholders, fault),
    name: readName(cell, fault) ?? address?.name ?? null,
    phone: readNumber(cell, context.country, fault),
    language: readLanguage(cell('language'), fault),
    timeZone: readTimeZone(cell('timeZone'), fault),
    consent: readConsent(cell('consent'), fault),
    consentsToCalls: readConsents({ cell, fault, dayOrder: context.dayOrder, now: Date.now() }),
    address: readLetters(cell, context.country, fault),
    fields: readFields(cell, context, fault),
    purchase: readPurchase(cell, context, fault),
  };
  const { email, reference, phone } = customer;
  if (!email && !reference && !phone && faults.length === 0) fault('email', 'no_identity');
  return faults.length > 0 ? { faults } : { customer };
}

type Fault = (target: string, code: CellCode, details?: SentenceDetails) => null;
type Cell = (target: string) => string;

/** A number names one person: what many rows would share is none. */
function readReference(text: string, emptyPlaceholders: boolean, fault: Fault): string | null {
  if (text === '') return null;
  if (isShortened(text)) return fault('reference', 'shortened_number');
  if (isPlaceholder(text)) return emptyPlaceholders ? null : fault('reference', 'no_number');
  return readText('reference', text, 100, fault);
}

/** A number in the country that the row names, or else in the organisation's. */
function readNumber(cell: Cell, home: string | null, fault: Fault): KeptPhone | null {
  const typed = cell('phone');
  if (isPlaceholder(typed)) return null;
  const named = cell('phoneCountry');
  const country = named === '' ? home : readCountry(named, languages);
  if (named !== '' && country === null) return fault('phoneCountry', 'unknown_country');
  const { kept, fault: found } = readPhone(typed, country);
  if (found !== null) return fault('phone', found.code, found.details);
  return /\p{Cc}/u.test(typed) ? fault('phone', 'unusable_text') : kept;
}

const partTargets: Readonly<Record<PostPart, string>> = {
  street: 'street',
  city: 'city',
  postcode: 'postcode',
  country: 'addressCountry',
};

/** A postal address, where the row has one: its country is named for it, or for the number, or the organisation's. */
function readLetters(cell: Cell, home: string | null, fault: Fault): PostalAddress | null {
  const text = (target: string, max: number) => readText(target, cell(target), max, fault) ?? '';
  const [line, postcode, city] = [text('addressLine', 200), text('postcode', 20), text('city', 100)];
  const street = [text('street', 100), text('street2', 100)];
  if ([...street, postcode, city].every((part) => part === '')) return null;
  const [target, named] =
    cell('addressCountry') === ''
      ? (['phoneCountry', cell('phoneCountry')] as const)
      : (['addressCountry', cell('addressCountry')] as const);
  const country = named === '' ? home : readCountry(named, languages);
  if (named !== '' && country === null) return target === 'phoneCountry' ? null : fault(target, 'unknown_country');
  const read = readPostalAddress({ line, street, postcode, city, country }, home);
  if ('address' in read) return read.address;
  const { part, code, details } = read.fault;
  return fault(partTargets[part], code, details);
}

function readTimeZone(text: string, fault: Fault): string | null {
  if (text === '') return null;
  return timeZoneSchema.safeParse(text).data ?? fault('timeZone', 'unknown_time_zone');
}

/** A name in one column, or in two. */
function readName(cell: Cell, fault: Fault): string | null {
  const whole = readText('name', cell('name'), 200, fault);
  const parts = (['firstName', 'lastName'] as const).map((target) => readText(target, cell(target), 100, fault));
  return whole ?? (parts.filter((part) => part !== null).join(' ') || null);
}

function readText(target: string, text: string, max: number, fault: Fault): string | null {
  if (text === '') return null;
  if (/\p{Cc}/u.test(text)) return fault(target, 'unusable_text');
  return text.length <= max ? text : fault(target, 'too_long', { found: text.length, limit: max });
}

function readLanguage(text: string, fault: Fault): string | null {
  if (text === '') return null;
  return readLanguageName(text) ?? fault('language', 'unknown_language', { allowed: languages.join(', ') });
}

function readConsent(text: string, fault: Fault): 'given' | 'withdrawn' | null {
  const word = text.toLowerCase();
  if (word === '' || word === 'unknown') return null;
  if (meansYes(word)) return 'given';
  if (meansNo(word)) return 'withdrawn';
  return fault('consent', 'unknown_consent');
}

/** What the row tells of the organisation's own fields; a new value of a choice is one of its values from now on. */
function readFields(cell: Cell, context: CustomerRowContext, fault: Fault): Record<string, FieldValue> {
  const told: Record<string, FieldValue> = {};
  for (const field of context.fields) {
    const target = fieldTarget(field.key);
    const text = cell(target);
    if (text === '') continue;
    const read = readFieldValue(field, text, context);
    if ('fault' in read) fault(target, read.fault, { found: text.length, limit: longestOf(field.kind) });
    else if (takesChoice(field, read.value)) told[field.key] = read.value;
    else fault(target, 'too_many_values', { field: field.name, limit: mostChoices });
  }
  return told;
}

function takesChoice({ kind, values }: RowField, value: FieldValue): boolean {
  if (kind !== 'choice' || values.includes(String(value))) return true;
  if (values.length >= mostChoices) return false;
  values.push(String(value));
  return true;
}

function readPurchase(cell: Cell, context: CustomerRowContext, fault: Fault): ReadPurchase | null {
  const [code, day] = [cell('store'), cell('purchasedOn')];
  if (code === '' && day === '') return null;
  const store = context.stores.get(code.toLowerCase());
  if (store === undefined) fault('store', 'unknown_store', { code: code.slice(0, 50) });
  const purchasedOn = readDay(day, context.dayOrder, store?.timeZone);
  if (purchasedOn === null) fault('purchasedOn', dayFault(day, context.dayOrder));
  const amount = readAmount(cell('amount'), context.decimalMark);
  const amountFault = amount !== null && typeof amount === 'object' ? amount.fault : null;
  if (amountFault !== null) fault('amount', amountFault);
  const category = readText('category', cell('category'), 100, fault);
  const product = readText('product', cell('product'), 100, fault);
  const reference = readText('purchaseReference', cell('purchaseReference'), 100, fault);
  if (store === undefined || purchasedOn === null || (amount !== null && typeof amount === 'object')) return null;
  return { storeId: store.id, purchasedOn, amountCents: amount, category, product, reference };
}

/** What to say of a date that can't be read: perhaps it is written in another order than the others. */
function dayFault(day: string, order: DayOrder): CellCode {
  const others = (['dmy', 'mdy'] as const).filter((other) => other !== order);
  return others.some((other) => readDay(day, other) !== null) ? 'other_day_order' : 'unusable_date';
}
