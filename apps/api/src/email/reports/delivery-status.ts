import { isDeadAddress, isFull } from '../dead-address.js';
import { statusIn } from '../enhanced-status.js';
import type { MailReport } from './mail-report.js';
import { addressIn, fieldsOf, oneLine, refusesRecipient, saidOf } from './report-fields.js';

/** One recipient of a delivery report. */
interface Told {
  kind: MailReport['kind'];
  addresses: string[];
  status: string | null;
  diagnosis: string;
  /** The relay, which knows what it asked, says so itself (PowerMTA). */
  isBadMailbox: boolean;
}

/**
 * A delivery report (RFC 3464): fields of the message, then of each recipient, parted by empty lines. `said` is what the report
 * tells people beside it, which is where some systems leave the reason.
 */
export function readDeliveryStatus(text: string, said: string): Omit<MailReport, 'about'> & { originalId: string } {
  const groups = text
    .split(/\r?\n[ \t]*\r?\n/)
    .flatMap(ofOneRecipient)
    .map(fieldsOf);
  const recipients = groups.filter((fields) => fields.has('action') || fields.has('final-recipient')).map(toldOf);
  const hasMailboxes = !noMailboxes.test(groups[0]?.get('reporting-mta') ?? '');
  const failed = recipients.filter(({ kind }) => kind === 'bounced');
  const worst = failed[0] ??
    recipients[0] ?? { kind: 'unrelated', addresses: [], status: null, diagnosis: '', isBadMailbox: false };
  const all = failed.length > 0 ? failed : [worst];
  const everyone = recipients.flatMap(({ addresses }) => addresses);
  const isGone = (told: Told) => hasMailboxes && saysGone(told, saidOf(said, told.addresses, everyone));
  return {
    kind: worst.kind,
    recipients: [...new Set(all.flatMap(({ addresses }) => addresses))],
    dead: failed.filter(isGone).flatMap(({ addresses }) => (addresses.length === 0 ? [''] : addresses)),
    status: worst.status,
    detail: oneLine(worst.diagnosis || (worst.status ?? '')),
    originalId: groups[0]?.get('x-original-message-id') ?? '',
  };
}

/** Amazon SES, where it receives, has rules but no mailboxes: what it says of one is a text that a rule chose after the mail was taken. */
const noMailboxes = /^dns; ?inbound-smtp\.[\w-]+\.amazonaws\.com$/i;

/** Whether the report says that this recipient is not there, and nothing beside it says that its mailbox is only full. */
function saysGone({ status, diagnosis, isBadMailbox }: Told, beside: string): boolean {
  const refused = isBadMailbox || refusesRecipient(`${beside}\n${diagnosis}`);
  return !isFull(beside) && isDeadAddress({ status, text: wordsOf(diagnosis, beside), refusesRecipient: refused });
}

/** Some systems forget the empty line between recipients. */
function ofOneRecipient(group: string): string[] {
  const several = (group.match(/^final-recipient:/gim) ?? []).length > 1;
  return several ? group.split(/^(?=final-recipient:)/im) : [group];
}

function toldOf(fields: Map<string, string>): Told {
  const diagnosis = (fields.get('diagnostic-code') ?? '').replace(/^\s*(smtp|x-[\w-]+)\s*;\s*/i, '');
  const names = ['original-recipient', 'final-recipient', 'x-actual-recipient'];
  return {
    kind: kindOf(fields),
    addresses: [...new Set(names.flatMap((name) => addressIn(fields.get(name))))],
    status: statusIn(fields.get('status')) ?? statusIn(diagnosis),
    diagnosis,
    isBadMailbox: fields.get('x-powermta-bouncecategory') === 'bad-mailbox',
  };
}

/** The diagnosis, and what is said beside it only where that holds no words of its own, or none that can be read (ISO 2022). */
function wordsOf(diagnosis: string, said: string): string {
  if (diagnosis.includes('\x1b')) return said;
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
