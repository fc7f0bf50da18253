import { Injectable } from '@nestjs/common';
import { organisationHeader } from './mail-catcher.js';
import { callCheckTexts } from './messages/call-check/texts.js';
import { caseReceiptTexts } from './messages/case-receipt/texts.js';
import { joinTexts } from './messages/join/texts.js';
import { renderNotice, type NoticeParameters } from './messages/notice.js';
import { lateCasesTexts } from './messages/late-cases/texts.js';
import { resetTexts } from './messages/reset/texts.js';
import { shopTexts } from './messages/shop/texts.js';
import { visitTexts } from './messages/visit/texts.js';
import { visitOfferedTexts } from './messages/visit-offered/texts.js';
import { visitRejectedTexts } from './messages/visit-rejected/texts.js';
import { visitReturnedTexts } from './messages/visit-returned/texts.js';
import { Relay, type Mailbox, type OutgoingMail } from './relay.service.js';

const notices = {
  callCheck: callCheckTexts,
  caseReceipt: caseReceiptTexts,
  join: joinTexts,
  lateCases: lateCasesTexts,
  reset: resetTexts,
  shop: shopTexts,
  visit: visitTexts,
  visitOffered: visitOfferedTexts,
  visitRejected: visitRejectedTexts,
  visitReturned: visitReturnedTexts,
};

/** Who a notice comes from and how it looks. */
interface Sender {
  id: string;
  settings: { senderName: string; senderAddress: string; colour: string };
}

type Kind = keyof typeof notices;
type Recipient = { name: string; email: string };
type Parameters = NoticeParameters & { messageKey: string };

/** Mails of the product itself: to the people who work with it, and to customers: whether they were called, and that their case is open. */
@Injectable()
export class ServiceMail {
  constructor(private readonly relay: Relay) {}

  async send(kind: Kind, language: string, to: Recipient, sender: Sender, parameters: Parameters): Promise<void> {
    await this.relay.send(this.#composed(kind, language, to, sender, parameters));
  }

  /** Sends one whose end waits for `beforeEnd`: where that throws, nothing was sent. */
  async sendOnce(
    kind: Kind,
    language: string,
    to: Recipient,
    sender: Sender,
    parameters: Parameters,
    beforeEnd: () => Promise<void>,
  ): Promise<void> {
    await this.relay.sendOnce(this.#composed(kind, language, to, sender, parameters), beforeEnd);
  }

  #composed(kind: Kind, language: string, to: Recipient, sender: Sender, parameters: Parameters): OutgoingMail {
    const texts = notices[kind];
    const text = texts[language] ?? texts['en'];
    if (text === undefined) throw new Error(`The mail ${kind} has no English text.`);
    const message = renderNotice(text, parameters, { language, colour: sender.settings.colour });
    const from: Mailbox = { name: sender.settings.senderName, address: sender.settings.senderAddress };
    return {
      from,
      to: { name: to.name, address: to.email },
      ...message,
      // A retry of the same notice carries the same id, so that a mailbox can tell it is the same.
      messageId: `<${parameters.messageKey}@${from.address.split('@').at(-1)}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(this.relay.isCaught ? { [organisationHeader]: sender.id } : {}),
      },
    };
  }
}
