import type { Email } from 'postal-mime';
import { isDeadAddress } from '../dead-address.js';
import { statusIn } from '../enhanced-status.js';
import type { MailReport } from './mail-report.js';
import { addressesIn, oneLine, refusesRecipient, saidOf } from './report-fields.js';

const sender =
  /(mailer|mail|delivery)[-_. ]?(daemon|agent)|post_?master|mdaemon|mail (delivery|administrator|system)|delivery (sub)?system|\b(bounces?|mmdf|uucp|daemon)@|^(mailer|daemon)\b/i;
const subject =
  /undeliver|return(ed|ing) (mail|message|email|to)|delivery[- ](status|failure|failed|problem|report|notification|error|has|attempt)|failure notice|fail(ed|ure)[: ]+.*(deliver|mail|message)|(mail|message|e-?mail)( delivery)?( system)? (fail|error|could not|not delivered|status|was not|returned|delayed)|non[- ]?deliver|could ?n.t (be )?deliver|can.?t (be )?deliver|not delivered|unzustellbar|user unknown|nicht zugestellt|warning: (could not|message|mail)|配信|送信/i;

/** Whether a message without a report in parts is a server's notice all the same: by whom it comes from, and what it calls itself. */
export function isNotice(mail: Email, said: string, headers: (name: string) => string[]): boolean {
  if (headers('x-failed-recipients').length > 0) return true;
  const from = `${mail.from?.name ?? ''} ${mail.from?.address ?? ''} ${headers('from').join(' ')}`;
  const calls = subject.test(mail.subject ?? '');
  return sender.test(from) ? calls || /[45]\d\d|deliver|unknown/i.test(said) : calls && isBare(headers);
}

/** A message that answers to nobody came from a machine. */
function isBare(headers: (name: string) => string[]): boolean {
  return (
    headers('return-path').some((path) => /^\s*<?\s*>?\s*$/.test(path)) ||
    headers('auto-submitted').some((value) => /^auto-(generated|replied|notified)/i.test(value)) ||
    headers('content-type').some((type) => /multipart\/report/i.test(type))
  );
}

/** Where the mail that came back begins in a text. */
const originalBegins =
  /^[ \t>]*(-{2,}(?![^\n]*\b(server|error) message)[^\n]*(copy|original|message|returned|header|transcript of|unsent|below)[^\n]*|(your |the )?(original|unsent|returned|rejected) (message|mail|headers?)[^\n]*:?|below (this line )?is[^\n]*|(the )?(message|mail) (header|text|body)s? follows?[^\n]*|received: (from|by) [^\n]*|return-path:[^\n]*|message-id:[^\n]*)$/im;

/** Notices from before RFC 3464, and of systems that never took it up: words for people, with a code where there is one. */
export function readNotice(text: string, failed: readonly string[]): Omit<MailReport, 'about'> {
  const at = originalBegins.exec(text)?.index ?? text.length;
  const said = at > 40 ? text.slice(0, at) : text;
  const status = statusIn(said) ?? codeIn(said);
  const named = failed.length > 0 ? [...failed] : addressesIn(said).slice(0, 5);
  const gone = named.filter((address) => isGone(saidOf(said, [address], named)));
  const dead = named.length > 0 ? gone : isGone(said) ? [''] : [];
  const kind = status === null && dead.length > 0 ? 'bounced' : kindOf(said, status);
  const line = said.split('\n').find((each) => /\b[45]\.\d\.\d|\b[45]\d\d[ -]/.test(each)) ?? said;
  return { kind, recipients: named, dead: kind === 'bounced' ? dead : [], status, detail: oneLine(line) };
}

function isGone(said: string): boolean {
  return isDeadAddress({
    status: statusIn(said) ?? codeIn(said),
    text: said,
    refusesRecipient: refusesRecipient(said),
  });
}

const isWaiting =
  /\b(warning|delayed|will (be )?(retr|keep trying|continue)|still (be )?(try|retry)|not yet been delivered|no action is required|temporary failure report)/i;
const isOver =
  /\b(giv(en|ing) up|permanent|returned|final|expired|could not be delivered for|unable to deliver|undeliverable)\b/i;

function kindOf(said: string, status: string | null): MailReport['kind'] {
  if (isWaiting.test(said) && !/\bpermanent (error|failure)/i.test(said)) return 'delayed';
  if (status?.startsWith('5') || isOver.test(said)) return 'bounced';
  if (status !== null) return 'delayed';
  return /\b(fail|error|not delivered|could ?n.t|could not|cannot|can.t|unable|return|reject|did not reach|unknown|no such|not found|invalid)/i.test(
    said,
  )
    ? 'bounced'
    : 'delayed';
}

/** The class of a bare reply code: 550 is 5.0.0. */
function codeIn(text: string): string | null {
  const code = /(?:^|[^\d.])([45])[0-5]\d(?=[ \-:;,#)\r\n])/m.exec(text)?.[1];
  return code === undefined ? null : `${code}.0.0`;
}
