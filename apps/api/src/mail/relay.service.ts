import { buffer } from 'node:stream/consumers';
import nodemailer, { type Transporter } from 'nodemailer';
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readCatcherAddress } from './catcher-address.js';
import { LateEndingMessage } from './late-ending-message.js';

/** One mailbox: never a string with both, which could be read as two. */
export interface Mailbox {
  name: string;
  address: string;
}

/** A mail on its way out, with one recipient. */
export interface OutgoingMail {
  from: Mailbox;
  to: Mailbox;
  subject: string;
  text: string;
  html: string;
  /** The same at every try, so that a mailbox can tell a repetition. */
  messageId: string;
  headers: Record<string, string | { prepared: boolean; value: string }>;
}

/** A mail that is whole already: what goes over the wire, and between which two addresses. */
export interface ReadyMail {
  envelope: { from: string; to: string };
  messageId: string;
  raw: string;
}

/** The way out for mail: a pool of SMTP connections to the relay, or to the mail catcher where none is set. */
@Injectable()
export class Relay implements OnApplicationShutdown {
  #pool: SMTPPool | null = null;
  #transport: Transporter | null = null;
  readonly #dkim: DKIM | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.#dkim = config.mail.dkim ? new DKIM(config.mail.dkim) : null;
  }

  /** True where mails end in the catcher and reach nobody. */
  get isCaught(): boolean {
    return this.config.mail.relayUrl === null;
  }

  /** Composes and sends a mail and gives the relay's reply. */
  async send(mail: OutgoingMail): Promise<string> {
    const { dkim } = this.config.mail;
    this.#transport ??= nodemailer.createTransport(this.#connected());
    const { response } = (await this.#transport.sendMail({ ...mail, ...(dkim ? { dkim } : {}) })) as {
      response: string;
    };
    return response;
  }

  /** Composes and sends a mail as `sendReady` does: nothing is sent of it where `beforeEnd` throws. */
  async sendOnce(mail: OutgoingMail, beforeEnd: () => Promise<void>): Promise<string> {
    const { messageId, from, to } = mail;
    const raw = await new MailComposer({ ...mail }).compile().build();
    const envelope = { from: from.address, to: to.address };
    return this.sendReady({ envelope, messageId, raw: raw.toString('latin1') }, beforeEnd);
  }

  /**
   * Sends a ready mail and gives the relay's reply. `beforeEnd` is awaited when all of the message but its end is on its
   * way; where it throws, the message is never ended, so the relay takes nothing.
   */
  async sendReady({ envelope, messageId, raw }: ReadyMail, beforeEnd: () => Promise<void>): Promise<string> {
    const content = this.#dkim ? await buffer(this.#dkim.sign(raw)) : Buffer.from(raw, 'latin1');
    // What the pool asks of a message. It is spared the composing of one, which costs more than the sending.
    const message = {
      getEnvelope: () => ({ from: envelope.from, to: [envelope.to] }),
      messageId: () => messageId,
      getHeader: () => messageId,
      createReadStream: () => new LateEndingMessage(content, beforeEnd),
    };
    return new Promise((resolve, reject) => {
      this.#connected().send({ data: {}, message } as unknown as Parameters<SMTPPool['send']>[0], (error, sent) =>
        error ? reject(error) : resolve(sent?.response ?? ''),
      );
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#pool?.close();
  }

  #connected(): SMTPPool {
    return (this.#pool ??= this.#connect());
  }

  #connect(): SMTPPool {
    const { relayUrl, connections, perSecond, patience } = this.config.mail;
    const url = new URL(relayUrl ?? readCatcherAddress(this.config.dataFolder));
    const secure = url.protocol === 'smtps:';
    return new SMTPPool({
      host: url.hostname,
      port: Number(url.port || (secure ? 465 : 587)),
      secure,
      ...(url.username
        ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
        : {}),
      maxConnections: connections,
      maxMessages: Infinity,
      rateDelta: 1_000,
      rateLimit: perSecond,
      // After the final dot a relay may take ten minutes (RFC 5321, 4.5.3.2.6): giving up earlier makes copies.
      socketTimeout: patience,
      connectionTimeout: Math.min(patience, 60_000),
      greetingTimeout: Math.min(patience, 300_000),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(relayUrl === null ? { ignoreTLS: true } : {}),
    });
  }
}
