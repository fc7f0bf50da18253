import { isDeadAddress } from '../dead-address.js';
import { statusIn } from '../enhanced-status.js';
import type { MailReport } from './mail-report.js';
import { addressIn, fieldsOf, isAfterData, oneLine, saidOf } from './report-fields.js';

/** One recipient of a delivery report. */
interface Told {
  kind: MailReport['kind'];
  addresses: string[];
  status: string | null;
  diagnosis: string;
}

/**
 * A delivery report (RFC 3464): fields of the message, then of each recipient, parted by empty lines. `said` is what the report
 * tells people beside it, which is where some systems leave the reason.
 */
export function readDeliveryStatus(text: string, said: string): Omit<MailReport, 'about'> & { originalId: string } {
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map(fieldsOf);
  const recipients = groups.filter((fields) => fields.has('action') || fields.has('final-recipient')).map(toldOf);
  const failed = recipients.filter(({ kind }) => kind === 'bounced');
  const worst = failed[0] ?? recipients[0] ?? { kind: 'unrelated', addresses: [], status: null, diagnosis: '' };
  const all = failed.length > 0 ? failed : [worst];
  const afterData = isAfterData(said);
  const named = [...new Set(all.flatMap(({ addresses }) => addresses))];
  const gone = failed.filter(({ status, diagnosis, addresses }) => {
    const beside = all.length === 1 ? said : saidOf(said, addresses[0] ?? '', named);
    return isDeadAddress({ status, text: wordsOf(diagnosis, beside), afterData });
  });
  return {
    kind: worst.kind,
    recipients: named,
    dead: gone.flatMap(({ addresses }) => (addresses.length === 0 ? [''] : addresses)),
    status: worst.status,
    detail: oneLine(worst.diagnosis || (worst.status ?? '')),
    originalId: groups[0]?.get('x-original-message-id') ?? '',
  };
}

function toldOf(fields: Map<string, string>): Told {
  const diagnosis = (fields.get('diagnostic-code') ?? '').replace(/^\s*(smtp|x-[\w-]+)\s*;\s*/i, '');
  const names = ['original-recipient', 'final-recipient', 'x-actual-recipient'];
  return {
    kind: kindOf(fields),
    addresses: [...new Set(names.flatMap((name) => addressIn(fields.get(name))))],
    status: statusIn(fields.get('status')) ?? statusIn(diagnosis),
    diagnosis,
  };
}

/** The diagnosis, and what is said beside it only where that holds no words of its own. */
function wordsOf(diagnosis: string, said: string): string {
  const words = diagnosis.replaceAll(/<[^>]*>|\S+@\S+/g, ' ').match(/[a-z]{3,}/gi) ?? [];
  return words.length > 1 ? diagnosis : `${diagnosis} ${said}`;
}

function kindOf(fields: Map<string, string>): MailReport['kind'] {
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (action.startsWith('fail')) return 'bounced';
  if (action.startsWith('delay')) return 'delayed';
  if (/^(delivered|relayed|expanded)/.test(action)) return 'delivered';
  // Some leave the action out: then the code tells.
  const status = statusIn(fields.get('status')) ?? statusIn(fields.get('diagnostic-code'));
  if (status === null) return 'unrelated';
  return status.startsWith('5') ? 'bounced' : status.startsWith('4') ? 'delayed' : 'delivered';
}
