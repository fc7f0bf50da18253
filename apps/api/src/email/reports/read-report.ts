import PostalMime, { type Attachment, type Email } from 'postal-mime';

/** What a message that came back says. */
export interface MailReport {
  /**
   * `bounced`: given up for good · `delayed`: still being tried · `delivered`: it arrived · `complained`: the recipient called
   * it spam · `away`: an automatic answer · `replied`: a person's own words · `unrelated`: something else.
   */
  kind: 'bounced' | 'delayed' | 'delivered' | 'complained' | 'away' | 'replied' | 'unrelated';
  /** Everything in which the Message-ID of the mail it is about may stand. */
  about: string;
  /** The address that it speaks of, as given there. */
  recipients: string[];
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  status: string | null;
  detail: string;
}

const enhanced = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
const automatic = /^auto-(replied|generated|notified)\b/i;
const noticeSender = /^(mailer-daemon|postmaster|mail-daemon|mdaemon)@/i;
const absence =
  /(out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response)|vacation|poissa|autosvar|frånvaro|automatinis atsak|balasan otomatis|balasan automatik)/i;

/** Reads what came back: delivery reports (RFC 3464), complaints (ARF, RFC 5965), automatic answers (RFC 3834). */
export async function readReport(raw: Uint8Array | string): Promise<MailReport> {
  const mail = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
    maxNestingDepth: 20,
  });
  const headers = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const parts = (type: string) => mail.attachments.filter(({ mimeType }) => mimeType === type).map(textOf);
  const original = [...parts('message/rfc822'), ...parts('text/rfc822-headers'), ...parts('message/global')].join('\n');
  const thread = [...headers('in-reply-to'), ...headers('references')].join(' ');
  const about = `${original}\n${thread}`;
  const [feedback] = parts('message/feedback-report');
  if (feedback !== undefined) return readComplaint(feedback, about);
  const [status] = [...parts('message/delivery-status'), ...parts('message/global-delivery-status')];
  if (status !== undefined) return readDeliveryStatus(status, about);
  if (isAutomaticAnswer(mail, headers)) return { ...nothing, kind: 'away', about, detail: oneLine(mail.subject ?? '') };
  if (noticeSender.test(mail.from?.address ?? '')) return readOldNotice(`${mail.text ?? ''}\n${original}`, thread);
  // What a person writes is theirs: that they did is all that is kept.
  return thread === '' ? nothing : { ...nothing, kind: 'replied', about: thread };
}

const nothing = {
  kind: 'unrelated',
  about: '',
  recipients: [] as string[],
  status: null,
  detail: '',
} as const satisfies MailReport;

/** A delivery report: per-recipient fields follow those of the message, parted by empty lines. */
function readDeliveryStatus(text: string, about: string): MailReport {
  const groups = text.split(/\r?\n\s*\r?\n/).map(fieldsOf);
  const recipients = groups.filter((fields) => fields.has('action'));
  const worst =
    recipients.find((fields) => fields.get('action')?.toLowerCase() === 'failed') ??
    recipients[0] ??
    new Map<string, string>();
  const action = worst.get('action')?.toLowerCase() ?? '';
  const status =
    enhanced.exec(worst.get('status') ?? '')?.[1] ?? enhanced.exec(worst.get('diagnostic-code') ?? '')?.[1] ?? null;
  const detail = worst.get('diagnostic-code')?.replace(/^smtp;\s*/i, '') ?? status ?? '';
  return {
    kind: kindOf(action),
    about: `${about}\n${groups[0]?.get('x-original-message-id') ?? ''}`,
    recipients: [worst.get('original-recipient'), worst.get('final-recipient')].flatMap((field) => addressIn(field)),
    status,
    detail: oneLine(detail),
  };
}

function kindOf(action: string): MailReport['kind'] {
  if (action === 'failed') return 'bounced';
  if (action === 'delayed') return 'delayed';
  return ['delivered', 'relayed', 'expanded'].includes(action) ? 'delivered' : 'unrelated';
}

function readComplaint(text: string, about: string): MailReport {
  const fields = fieldsOf(text);
  const type = fields.get('feedback-type')?.toLowerCase() ?? 'abuse';
  // `not-spam` says the opposite: somebody took it out of the junk folder.
  const kind = type === 'not-spam' ? 'unrelated' : 'complained';
  return { kind, about, recipients: addressIn(fields.get('original-rcpt-to')), status: null, detail: oneLine(type) };
}

/** Notices from before RFC 3464, and from systems that never took it up: a sender that gives itself away, and a code in the text. */
function readOldNotice(text: string, thread: string): MailReport {
  const status = enhanced.exec(text)?.[1] ?? (/\b55\d\b/.test(text) ? '5.0.0' : null);
  const kind = status?.startsWith('5') ? 'bounced' : status?.startsWith('4') ? 'delayed' : 'unrelated';
  const detail = text.split('\n').find((line) => enhanced.test(line) || /\b[45]\d\d\b/.test(line)) ?? '';
  const recipients = [...text.matchAll(/<?([^\s<>"(),;:]+@[^\s<>"(),;:]+\.[a-z]{2,})>?/gi)].map(
    ([, found]) => found ?? '',
  );
  return {
    kind,
    about: `${text}\n${thread}`,
    recipients: recipients.slice(0, 5).map((each) => each.toLowerCase()),
    status,
    detail: oneLine(detail),
  };
}

function isAutomaticAnswer(mail: Email, headers: (name: string) => string[]): boolean {
  if (headers('auto-submitted').some((value) => automatic.test(value))) return true;
  if (['x-autoreply', 'x-autorespond', 'x-auto-reply-from'].some((name) => headers(name).length > 0)) return true;
  if (headers('precedence').some((value) => /auto_reply/i.test(value))) return true;
  return absence.test(mail.subject ?? '') && headers('in-reply-to').length > 0;
}

/** Header-like lines as a map; a line that begins with a blank goes on with the one before. */
function fieldsOf(text: string): Map<string, string> {
  const lines = text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const pairs = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
  });
  return new Map(pairs.reverse());
}

/** `rfc822; Aino@Example.com` is an address after its type. */
function addressIn(field: string | undefined): string[] {
  const address = field?.replace(/^[^;]*;\s*/, '').replaceAll(/[<>\s]/g, '');
  return address?.includes('@') ? [address.toLowerCase()] : [];
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
