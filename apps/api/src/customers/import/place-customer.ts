import { cellFault, type ImportFault } from '../../files/lists/importer.js';
import type { CellCode } from '../../files/lists/table-sentences.js';
import type { KnownCustomer } from './merge-customer.js';
import type { ReadCustomer } from './read-customer-row.js';
import { maybeSameName } from './same-name.js';

/** Customers that the rows of a file may mean, findable by number, by mailbox and by telephone: several may share one of the latter. */
export class KnownCustomers {
  readonly #byReference = new Map<string, KnownCustomer>();
  readonly #byEmail = new Map<string, Set<KnownCustomer>>();
  readonly #byPhone = new Map<string, Set<KnownCustomer>>();

  constructor(customers: readonly KnownCustomer[]) {
    for (const customer of customers) this.enter(customer);
  }

  enter(customer: KnownCustomer): void {
    const { reference, email, phone } = customer;
    if (reference !== null) this.#byReference.set(reference, customer);
    if (email !== null) this.#byEmail.set(email, (this.#byEmail.get(email) ?? new Set()).add(customer));
    if (phone !== null) this.#byPhone.set(phone, (this.#byPhone.get(phone) ?? new Set()).add(customer));
  }

  numbered(reference: string | null): KnownCustomer | null {
    return (reference === null ? undefined : this.#byReference.get(reference)) ?? null;
  }

  atMailbox(email: string | null): KnownCustomer[] {
    const found = email === null ? undefined : this.#byEmail.get(email);
    // Somebody’s mailbox may have changed since they were entered.
    return [...(found ?? [])].filter((customer) => customer.email === email);
  }

  atTelephone(phone: string | null): KnownCustomer[] {
    const found = phone === null ? undefined : this.#byPhone.get(phone);
    return [...(found ?? [])].filter((customer) => customer.phone === phone);
  }

  get ids(): string[] {
    const shared = [...this.#byEmail.values(), ...this.#byPhone.values()];
    const all = [...this.#byReference.values(), ...shared.flatMap((mates) => [...mates])];
    return [...new Set(all.map(({ id }) => id))];
  }
}

/** What the person who imports said about rows that could be two people’s. */
export interface PlaceOptions {
  /** A number that stands by another name and address than before is the same person all the same. */
  sameNumberIsSamePerson: boolean;
}

/**
 * Whom a row means: a customer, nobody who is known (`null`), or a fault. A number names one person; a mailbox or a telephone may be
 * shared, so it names a person only together with a name that fits. Nothing is merged on a guess.
 */
export function placeCustomer(
  row: ReadCustomer,
  known: KnownCustomers,
  options: PlaceOptions,
): KnownCustomer | null | CellCode {
  const mates = known.atMailbox(row.email);
  const numbered = known.numbered(row.reference);
  if (numbered !== null) return ofThatNumber(row, numbered, mates, options);
  const found = oneOf(row, mates, 'shared_mailbox');
  return found === null ? ofThatTelephone(row, known) : found;
}

/** A telephone alone names whoever is there; beside an address only somebody who has none, and whose name is told. */
function ofThatTelephone(row: ReadCustomer, known: KnownCustomers): KnownCustomer | null | CellCode {
  const mates = known.atTelephone(row.phone?.phone ?? null);
  if (row.email === null && row.reference === null) return oneOf(row, mates, 'shared_telephone');
  if (row.name === null) return null;
  const unnamed = mates.filter(({ email, reference, name }) => email === null && reference === null && name !== '');
  return oneOf(row, unnamed, 'shared_telephone');
}

/** Of those who share something the one who is meant. */
function oneOf(row: ReadCustomer, mates: readonly KnownCustomer[], shared: CellCode): KnownCustomer | null | CellCode {
  if (row.name === null && mates.length > 1) return shared;
  const free = row.reference === null ? mates : mates.filter(({ reference }) => reference === null);
  const fitting = free.filter(({ name }) => maybeSameName(name, row.name));
  if (fitting.length < 2) return fitting[0] ?? null;
  const named = fitting.filter(({ name }) => name === row.name);
  return named.length === 1 && named[0] ? named[0] : shared;
}

function ofThatNumber(
  row: ReadCustomer,
  customer: KnownCustomer,
  mates: readonly KnownCustomer[],
  { sameNumberIsSamePerson }: PlaceOptions,
): KnownCustomer | CellCode {
  const hasMoved = row.email !== null && customer.email !== null && row.email !== customer.email;
  if (!hasMoved || sameNumberIsSamePerson) return customer;
  if (!maybeSameName(row.name, customer.name)) return 'number_of_another';
  const isUnnamed = row.name === null || customer.name === '';
  return isUnnamed && mates.some((mate) => mate !== customer) ? 'two_customers' : customer;
}

/** The fault of a row that names nobody for certain. */
export function placeFault(
  { line, email, reference, phone }: ReadCustomer,
  code: CellCode,
  mapping: Readonly<Record<string, string>>,
): ImportFault {
  const target = code === 'number_of_another' ? 'reference' : code === 'shared_telephone' ? 'phone' : 'email';
  const value = { reference, email, phone: phone?.phoneTyped }[target] ?? '';
  return cellFault({ line, field: mapping[target] ?? target, value }, code);
}
