import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { newId } from '../database/ids.js';
import { readCatcherAddress, writeCatcherAddress } from './catcher-address.js';

/** Header by which the catcher knows whose mail it holds. Set only where mails are caught. */
export const organisationHeader = 'X-Candour-Organisation';

export interface CaughtMail {
  id: string;
  at: Date;
  from: string;
  to: string;
  subject: string;
  /** It speaks to one of the people who work here, and may hold a link that signs in as them: no mail of a campaign. */
  personal: boolean;
}

/** Whether somebody may see a caught mail at all. */
export type MaySee = (mail: CaughtMail) => boolean;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const largest = 5_000_000;
/** Mails read at once while one looks through them. */
const together = 50;

/** A mail server that takes every mail and delivers none: each is a file, shown in the inbox of its organisation. */
export class MailCatcher {
  readonly #server: SMTPServer;

  constructor(private readonly dataFolder: string) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      size: largest,
      logger: false,
      disableReverseLookup: true,
      onData: (stream, _session, done) => {
        buffer(stream)
          .then((raw) => this.#keep(raw))
          .then(() => done(), done);
      },
    });
    this.#server.on('error', () => undefined);
  }

  /** Listens on the port of the last time where it is free, else on any; other processes read which. */
  async start(): Promise<void> {
    const wanted = Number(new URL(readCatcherAddress(this.dataFolder)).port);
    const port = await this.#listen(wanted > 1 ? wanted : 0).catch(() => this.#listen(0));
    writeCatcherAddress(this.dataFolder, port);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const failed = (error: Error) => reject(error);
      this.#server.server.once('error', failed);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.server.off('error', failed);
        resolve((this.#server.server.address() as { port: number }).port);
      });
    });
  }

  async #keep(raw: Buffer): Promise<void> {
    const found = new RegExp(`^${organisationHeader}: ([0-9a-f-]{36})\\r?$`, 'im').exec(
      raw.toString('latin1', 0, 20_000),
    )?.[1];
    const folder = inboxFolder(this.dataFolder, found ?? 'nobody');
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${newId()}.eml`);
    const handle = await open(`${file}.part`, 'w');
    await handle.writeFile(raw);
    await handle.close();
    await rename(`${file}.part`, file);
  }
}

function inboxFolder(dataFolder: string, organisationId: string): string {
  return join(dataFolder, 'mail', uuid.test(organisationId) ? organisationId : 'nobody');
}

/** Mails that were caught for an organisation, newest first; `search` looks at whom they are for and what about. */
export async function listCaught(
  dataFolder: string,
  organisationId: string,
  query: { after: string | null; limit: number; search: string | null; maySee: MaySee },
): Promise<CaughtMail[]> {
  const folder = inboxFolder(dataFolder, organisationId);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const ids = names
    .map((name) => name.slice(0, -4))
    .sort()
    .reverse();
  const start = query.after === null ? 0 : ids.findIndex((id) => id < query.after!);
  const wanted = query.search?.toLowerCase() ?? '';
  const found: CaughtMail[] = [];
  for (let at = start; at >= 0 && at < ids.length && found.length < query.limit; at += together) {
    const some = ids.slice(at, at + together);
    const mails = await Promise.all(some.map(async (id) => summaryOf(id, await parse(join(folder, `${id}.eml`)))));
    const seen = mails.filter(query.maySee);
    found.push(...seen.filter(({ to, subject }) => `${to} ${subject}`.toLowerCase().includes(wanted)));
  }
  return found.slice(0, query.limit);
}

/** One caught mail of an organisation, parsed; null where there is none, or none that may be seen. */
export async function readCaught(dataFolder: string, organisationId: string, id: string, maySee: MaySee) {
  if (!uuid.test(id)) return null;
  const mail = await parse(join(inboxFolder(dataFolder, organisationId), `${id}.eml`)).catch(() => null);
  if (mail === null || !maySee(summaryOf(id, mail))) return null;
  const headers = mail.headers.map(({ key, value }) => ({ name: key, value }));
  return { ...summaryOf(id, mail), html: mail.html ?? null, text: mail.text ?? '', headers };
}

async function parse(file: string): Promise<Email> {
  return PostalMime.parse(await readFile(file));
}

function summaryOf(id: string, mail: Email): CaughtMail {
  const at = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  const [from, to] = [mail.from?.address ?? '', mail.to?.[0]?.address ?? ''];
  // Mails of campaigns, and no others, say how to get no more of them.
  const personal = !mail.headers.some(({ key }) => key === 'list-unsubscribe');
  return { id, at, from, to, subject: mail.subject ?? '', personal };
}

/** Removes the caught mails of an organisation whose headers are told to be the ones. */
export async function removeCaught(
  dataFolder: string,
  organisationId: string,
  isWanted: (headers: string) => boolean,
): Promise<void> {
  const folder = inboxFolder(dataFolder, organisationId);
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const raw = await readFile(file, 'latin1').catch(() => '');
    if (isWanted(raw.slice(0, raw.search(/\r?\n\r?\n/)))) await rm(file, { force: true });
  }
}
