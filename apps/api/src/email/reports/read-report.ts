import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { readDeliveryStatus } from './delivery-status.js';
import type { MailReport } from './mail-report.js';
import { isNotice, readNotice } from './notice.js';
import { addressesIn, addressIn, fieldsOf, oneLine } from './report-fields.js';
import { readSesNotification, type SesNotification } from './ses-notification.js';

const automatic = /^auto-(replied|generated|notified)\b/i;
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
  const parts = (...types: string[]) => mail.attachments.filter(({ mimeType }) => types.includes(mimeType)).map(textOf);
  const original = parts('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers').join(
    '\n',
  );
  const thread = [...headers('in-reply-to'), ...headers('references')].join(' ');
  const about = `${original}\n${thread}`;
  const said = mail.text ?? (mail.html === undefined ? bodyIn(mail, raw) : wordsIn(mail.html));
  const notification = readSesNotification(said);
  if (notification !== null) return { ...toldBy(notification), about: said };
  const [feedback] = parts('message/feedback-report');
  if (feedback !== undefined) return { ...readComplaint(feedback), about };
  const statuses = [...parts('message/delivery-status', 'message/global-delivery-status'), ...unpackedStatus(said)];
  if (statuses.length > 0) {
    const { originalId, ...report } = readDeliveryStatus(statuses.join('\n\n'), said);
    return { ...report, about: `${about}\n${originalId}\n${said}` };
  }
  // Before absences: servers mark their notices as automatic answers too.
  if (isNotice(mail, said, headers)) {
    const failed = headers('x-failed-recipients').flatMap(addressesIn);
    const notice = { ...readNotice(said, failed), about: `${about}\n${said}` };
    return notice.status === null && notice.dead.length === 0 ? ((await reportWithin(mail)) ?? notice) : notice;
  }
  if (isAutomaticAnswer(mail, headers)) return { ...nothing, kind: 'away', about, detail: oneLine(mail.subject ?? '') };
  // What a person writes is theirs: that they did is all that is kept.
  return thread === '' ? nothing : { ...nothing, kind: 'replied', about: thread };
}

const nothing = {
  kind: 'unrelated',
  about: '',
  recipients: [] as string[],
  dead: [] as string[],
  status: null,
  detail: '',
} as const satisfies MailReport;

function toldBy(notification: SesNotification): Omit<MailReport, 'about'> {
  if ('feedback' in notification) return readComplaint(notification.feedback);
  const { kind, recipients, dead, status, detail } = readDeliveryStatus(notification.status, '');
  return { kind, recipients, dead, status, detail };
}

/** A gateway's notice may bring the report of another server along as a whole message. */
async function reportWithin({ attachments }: Email): Promise<MailReport | null> {
  const [inner] = attachments.filter(({ mimeType }) => mimeType === 'message/rfc822').map(textOf);
  if (inner === undefined || !/^content-type:\s*multipart\/report/im.test(inner)) return null;
  const report = await readReport(inner);
  return report.kind === 'unrelated' ? null : report;
}

/** Types of feedback (RFC 5965, RFC 6591) that say that a person did not want the mail. Others speak of signatures and policies. */
const complaints = ['abuse', 'fraud', 'opt-out', 'opt-out-list', 'virus', 'other', 'miscategorized', 'complaint'];

function readComplaint(text: string): Omit<MailReport, 'about'> {
  const fields = fieldsOf(text);
  const type = fields.get('feedback-type')?.toLowerCase().trim() ?? 'abuse';
  const kind = complaints.includes(type) ? 'complained' : 'unrelated';
  const recipients = addressIn(fields.get('original-rcpt-to'));
  return { kind, recipients, dead: [], status: null, detail: oneLine(type) };
}

function isAutomaticAnswer(mail: Email, headers: (name: string) => string[]): boolean {
  if (headers('auto-submitted').some((value) => automatic.test(value))) return true;
  if (['x-autoreply', 'x-autorespond', 'x-auto-reply-from'].some((name) => headers(name).length > 0)) return true;
  if (headers('precedence').some((value) => /auto_reply/i.test(value))) return true;
  return absence.test(mail.subject ?? '') && headers('in-reply-to').length > 0;
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The body as it is, where its parts were damaged on the way and none could be told from another. */
function bodyIn({ attachments }: Email, raw: Uint8Array | string): string {
  if (attachments.length > 0) return '';
  const text = typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
  return text.slice(Math.max(0, text.search(/\r?\n\r?\n/)));
}

/** Fields of a delivery report that stand in plain words. */
function unpackedStatus(said: string): string[] {
  const at = said.search(/^(reporting-mta|final-recipient):/im);
  return at < 0 || !/^final-recipient:/im.test(said) ? [] : [said.slice(at)];
}

/** A page without its tags. */
function wordsIn(html: string): string {
  return html
    .replaceAll(/<(style|script|title)\b[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<(br|\/?p|\/?div|\/?tr|\/?li|\/?h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
