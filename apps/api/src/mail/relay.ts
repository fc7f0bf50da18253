import { Transform } from 'node:stream';
import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readCatcherAddress } from './catcher-address.js';

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

/** The way out for mail: a pool of SMTP connections to the relay, or to the mail catcher where none is set. */
@Injectable()
export class Relay implements OnApplicationShutdown {
  #transport: Transporter | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** True where mails end in the catcher and reach nobody. */
  get isCaught(): boolean {
    return this.config.mail.relayUrl === null;
  }

  /**
   * Sends and gives the relay's reply. `beforeEnd` is awaited when all of the message but its end has gone out; where it
   * throws, the message is never ended, so the relay takes nothing.
   */
  async send(mail: OutgoingMail, beforeEnd?: () => Promise<void>): Promise<string> {
    this.#transport ??= this.#connect();
    const { response } = (await this.#transport.sendMail({ ...mail, beforeEnd } as SendMailOptions)) as {
      response: string;
    };
    return response;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#transport?.close();
  }

  #connect(): Transporter {
    const { relayUrl, connections, perSecond, dkim } = this.config.mail;
    const url = new URL(relayUrl ?? readCatcherAddress(this.config.dataFolder));
    const secure = url.protocol === 'smtps:';
    const transport = nodemailer.createTransport({
      pool: true,
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
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(relayUrl === null ? { ignoreTLS: true } : {}),
      ...(dkim ? { dkim } : {}),
    });
    return transport.use('stream', (mail, done) => {
      const { beforeEnd } = mail.data as { beforeEnd?: () => Promise<void> };
      if (beforeEnd) mail.message.transform(() => holdEnd(beforeEnd));
      done();
    });
  }
}

/** Lets a message through in one piece, but its end, which waits. An invitation is a few kilobytes. */
function holdEnd(beforeEnd: () => Promise<void>): Transform {
  const parts: Buffer[] = [];
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
    flush(done) {
      this.push(Buffer.concat(parts));
      beforeEnd().then(() => done(), done);
    },
  });
}
