import { arrays, listsOf, named, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { CallConsentTable } from '../tables/call-consent.table.js';

const broughtColumns = someColumns(CallConsentTable, ['customerId', 'channel', 'givenAt', 'wording', 'source']);
export type BroughtConsent = Part<typeof broughtColumns>;

const insertConsents = `insert into call_consents (organisation_id, import_id, ${named(broughtColumns)})
  select $1, $2::uuid, g.* from unnest(${arrays(broughtColumns, 3)}) as g on conflict do nothing`;

/** Keeps consents to calls that a list brought. */
export async function writeConsents(
  tx: Transaction,
  importId: string,
  consents: readonly BroughtConsent[],
): Promise<void> {
  if (consents.length > 0)
    await tx.query(insertConsents, [tx.organisationId, importId, ...listsOf(broughtColumns, consents)]);
}
