import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: the envelope's recipients and the message, raw and read. */
export interface ArrivedMail {
  recipients: string[];
  raw: string;
  mail: Email;
}

/** A real SMTP server that takes every mail and keeps it for the test. */
export class MailSink {
  readonly mails: ArrivedMail[] = [];
  /** Awaited before a recipient is taken: a slow server, or a moment to do something in between. */
  beforeRecipient: (address: string) => Promise<void> = async () => undefined;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => void this.beforeRecipient(address).then(() => done(), done),
    onData: (stream, session, done) => {
      buffer(stream)
        .then(async (raw) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          this.mails.push({ recipients, raw: raw.toString('latin1'), mail: await PostalMime.parse(raw) });
        })
        .then(() => done(), done);
    },
  });

  url = '';

  async start(): Promise<this> {
    // A sender that is killed resets its connection.
    this.#server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.server.address() as { port: number };
    this.url = `smtp://127.0.0.1:${port}`;
    return this;
  }

  to(address: string): ArrivedMail[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
