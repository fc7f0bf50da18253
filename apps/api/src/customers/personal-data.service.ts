import { Injectable } from '@nestjs/common';
import type { Permission } from '../access/permissions.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';

/** What went with an erased person, for those who hear of it and can't ask any more. */
export interface Forgotten {
  attemptIds: readonly string[];
  responseIds: readonly string[];
}

/** What one room keeps of customers: how it tells them, and how it forgets them. Each room enters its own. */
export interface PersonalData {
  /** Tables in which it keeps something of a customer. */
  readonly tables: readonly string[];
  /** What somebody must be let do to be told of it, beside changing customers. */
  readonly needs?: Permission;
  /** All that it keeps of one, under names of its own. */
  tell(tx: Transaction, customerId: string): Promise<Record<string, unknown>>;
  /** Takes out what is personal; what is counted stays. Whose it was can still be seen by every room. */
  forget?(tx: Transaction, customerId: string): Promise<Partial<Forgotten>>;
  /** Those of some customers who are part of what happened here, so that they stay where their import is taken back. */
  involved?(tx: Transaction, customerIds: readonly string[]): Promise<string[]>;
  /** Cuts what stays off from the person, once every room has forgotten. */
  letGo?(tx: Transaction, customerId: string): Promise<void>;
}

/** What all rooms keep of a customer. A room that comes later enters what it keeps, and nobody before it has to know. */
@Injectable()
export class PersonalDataRegister {
  readonly #all: PersonalData[] = [];

  add(data: PersonalData): void {
    this.#all.push(data);
  }

  /** All that rooms keep of a customer, as far as who asks may know it. */
  async tell(tx: Transaction, who: Who, customerId: string): Promise<Record<string, unknown>> {
    const told: Record<string, unknown> = {};
    for (const data of this.#all)
      if (data.needs === undefined || who.may.has(data.needs)) Object.assign(told, await data.tell(tx, customerId));
    return told;
  }

  /** Those of some customers who are part of what happened in any room. */
  async involved(tx: Transaction, customerIds: readonly string[]): Promise<Set<string>> {
    const involved = new Set<string>();
    for (const data of this.#all) for (const id of (await data.involved?.(tx, customerIds)) ?? []) involved.add(id);
    return involved;
  }

  async forget(tx: Transaction, customerId: string): Promise<Forgotten> {
    const forgotten = { attemptIds: [] as string[], responseIds: [] as string[] };
    for (const data of this.#all) {
      const { attemptIds = [], responseIds = [] } = (await data.forget?.(tx, customerId)) ?? {};
      forgotten.attemptIds.push(...attemptIds);
      forgotten.responseIds.push(...responseIds);
    }
    for (const data of this.#all) await data.letGo?.(tx, customerId);
    return forgotten;
  }
}
