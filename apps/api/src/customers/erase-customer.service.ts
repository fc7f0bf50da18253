import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { CustomersReads } from './customers.reads.js';
import { OptOuts } from './opt-outs.service.js';
import { PersonalDataRegister } from './personal-data.service.js';
import { CustomerTable } from './tables/customer.table.js';
import type { customerChanges } from './customer-changes.js';

/** Erases customers: the person goes, and is not asked again by coming back; the figures stay. */
@Injectable()
export class EraseCustomer {
  constructor(
    private readonly reads: CustomersReads,
    private readonly optOuts: OptOuts,
    private readonly personal: PersonalDataRegister,
    private readonly trail: ChangeTrail<typeof customerChanges>,
  ) {}

  /** Leaves no personal trace in any room: the answers stay, cut off from the person, without what the person wrote. */
  async erase(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.optOuts.note(tx, [await this.reads.one(tx, id)], 'erased');
    const { attemptIds, responseIds } = await this.personal.forget(tx, id);
    await tx.publish({
      name: 'customer.erased',
      customerId: id,
      attemptIds: [...attemptIds],
      responseIds: [...responseIds],
    });
    await tx.table(CustomerTable).delete({ id });
    await this.trail.record(tx, who, { action: 'erased', kind: 'customer', id, name: '' });
  }
}
