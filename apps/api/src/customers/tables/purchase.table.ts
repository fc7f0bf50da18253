import { bigint, day, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What a customer bought, where and when. */
export const PurchaseTable = defineTable('purchases', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  customerId: uuid(),
  storeId: uuid(),
  purchasedOn: day(),
  amountCents: orNull(bigint()),
  category: orNull(text()),
  reference: orNull(text()),
  importId: orNull(uuid()),
  product: orNull(text()),
});
