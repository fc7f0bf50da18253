import nodemailer, { type Transporter } from 'nodemailer';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readCatcherAddress } from './catcher-address.js';

/** One mailbox: never a string with both, which could be read as two. */
export interface Mailbox {
  name: string;
  address: string;
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

  transport(): Transporter {
    this.#transport ??= this.#connect();
    return this.#transport;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#transport?.close();
  }

  #connect(): Transporter {
    const { relayUrl, connections, perSecond, dkim } = this.config.mail;
    const url = new URL(relayUrl ?? readCatcherAddress(this.config.dataFolder));
    const secure = url.protocol === 'smtps:';
    return nodemailer.createTransport({
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
  }
}
