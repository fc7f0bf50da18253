import { ImapFlow } from 'imapflow';

/** So long may a mail server be silent before it is given up. */
const patience = 10_000;
const largest = 5_000_000;
/** Reports older than this tell nothing that still matters. */
const oldestDays = 30;

/** Why a mailbox can't be read: its server does not answer, turns the user away, or has no such folder. */
export type MailboxTrouble = 'silent' | 'turned_away' | 'no_folder';

/** A mailbox can't be read, now or at all. */
export class MailboxError extends Error {
  readonly trouble: MailboxTrouble;

  constructor(cause: unknown) {
    super(String(cause), { cause });
    this.trouble = troubleOf(cause);
  }
}

/** A mailbox that is open, and only read. */
export interface OpenMailbox {
  uidValidity: number;
  /** Messages that came after one, the oldest first. */
  after(uid: number): Promise<number[]>;
  /** A message as it came, its first megabytes; null where it is gone. */
  message(uid: number): Promise<Uint8Array | null>;
}

/** Opens a mailbox (IMAP) for as long as `work` takes. Throws `MailboxError` where its server is away, or goes away meanwhile. */
export async function inMailbox<Result>(address: string, work: (mailbox: OpenMailbox) => Promise<Result>) {
  const url = new URL(address);
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port || (url.protocol === 'imaps:' ? 993 : 143)),
    secure: url.protocol === 'imaps:',
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  // What breaks is told by the call that waits for it; an error that nobody hears would end the process.
  client.on('error', () => undefined);
  try {
    const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
    await told(client.connect().then(() => client.getMailboxLock(folder, { readOnly: true })));
    const result = await work(reading(client, client.mailbox ? Number(client.mailbox.uidValidity) : 0));
    await told(client.logout());
    return result;
  } finally {
    client.close();
  }
}

/** What an error of opening or reading tells. */
function troubleOf(error: unknown): MailboxTrouble {
  const { authenticationFailed, mailboxMissing, serverResponseCode } = (error ?? {}) as {
    authenticationFailed?: boolean;
    mailboxMissing?: boolean;
    serverResponseCode?: string;
  };
  if (mailboxMissing === true || serverResponseCode === 'NONEXISTENT') return 'no_folder';
  // A server that can't ask who one is just now says so.
  return authenticationFailed === true && serverResponseCode !== 'UNAVAILABLE' ? 'turned_away' : 'silent';
}

function reading(client: ImapFlow, uidValidity: number): OpenMailbox {
  return {
    uidValidity,
    async after(uid) {
      const since = new Date(Date.now() - oldestDays * 86_400_000);
      const uids = await told(client.search({ uid: `${uid + 1}:*`, since }, { uid: true }));
      if (!Array.isArray(uids)) throw new MailboxError('The mail server did not look for messages.');
      // `*` is the newest message, even where it is older than the range begins.
      return uids.filter((each) => each > uid).sort((a, b) => a - b);
    },
    async message(uid) {
      const message = await told(client.fetchOne(String(uid), { source: { maxLength: largest } }, { uid: true }));
      // A line that broke gives no message either: that one is not gone.
      if (!client.usable) throw new MailboxError('The line to the mail server broke.');
      return message && message.source ? message.source : null;
    },
  };
}

async function told<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    throw new MailboxError(error);
  }
}
