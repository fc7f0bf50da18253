import type { Mailbox, OutgoingMail } from '../mail/relay.js';
import { organisationHeader } from '../mail/mail-catcher.js';
import type { DrawnMail } from './draw-invitation.js';

/** The message of an attempt: the same, but for its date, at every try. Addresses are objects, so that no name can smuggle in a second recipient. */
export function composeMail(
  drawn: DrawnMail,
  parts: {
    from: Mailbox;
    to: Mailbox;
    messageKey: string;
    unsubscribeLink: string;
    organisationId: string;
    isCaught: boolean;
  },
): OutgoingMail {
  const { from, to, messageKey, unsubscribeLink } = parts;
  const domain = from.address.split('@').at(-1) ?? 'localhost';
  return {
    from,
    to,
    subject: drawn.subject,
    text: drawn.text,
    html: drawn.html,
    messageId: `<${messageKey}@${domain}>`,
    headers: {
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeLink}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      ...(parts.isCaught ? { [organisationHeader]: parts.organisationId } : {}),
    },
  };
}
