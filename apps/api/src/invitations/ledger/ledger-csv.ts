import { csvOf } from '../../files/lists/csv.js';
import type { LedgerLine } from './ledger.reads.js';
import { dispositions } from './response-rates.js';

const header = [
  'customer',
  'store',
  'channel',
  'attempt',
  'state',
  'due',
  'sent',
  'detail',
  'code',
  'outcome',
  'group',
];

/** The ledger for a spreadsheet: one line for each attempt, and one for everybody who was not asked. */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  return csvOf(
    header,
    lines.map(({ customer, store, channel, kind, state, dueAt, sentAt, detail, code }) => {
      const { name, group } = dispositions[code];
      const times = [dueAt, sentAt].map((at) => at?.toISOString() ?? null);
      return [customer, store, channel, kind, state, ...times, detail, code, name.replaceAll('_', ' '), group];
    }),
  );
}
