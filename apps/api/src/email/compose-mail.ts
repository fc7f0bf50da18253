import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox } from '../mail/relay.js';
import { organisationHeader } from '../mail/mail-catcher.js';
import type { DrawnMail } from './draw-invitation.js';

/** An envelope and its message, as bytes: built once, the same for every try. */
export interface ComposedMail {
  envelope: { from: string; to: string[] };
  raw: Buffer;
}

/** Builds the message of an attempt. Addresses are objects, so that no name can smuggle in a second recipient. */
export async function composeMail(
  drawn: DrawnMail,
  parts: {
    from: Mailbox;
    to: Mailbox;
    messageKey: string;
    unsubscribeLink: string;
    organisationId: string;
    isCaught: boolean;
  },
): Promise<ComposedMail> {
  const { from, to, messageKey, unsubscribeLink } = parts;
  const domain = from.address.split('@').at(-1) ?? 'localhost';
  const composer = new MailComposer({
    from,
    to,
    subject: drawn.subject,
    text: drawn.text,
    html: drawn.html,
    messageId: `<${messageKey}@${domain}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeLink}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      ...(parts.isCaught ? { [organisationHeader]: parts.organisationId } : {}),
    },
  });
  return { envelope: { from: from.address, to: [to.address] }, raw: await composer.compile().build() };
}
