import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import pg from 'pg';
import { readHosts } from '../../config/database-hosts.js';
import { DatabaseLine } from './database-line.js';
import { WritableHost } from './writable-host.js';

/** A client whose breaking is heard at every moment: one that nobody listens to would end the process. */
class HeardClient extends pg.Client {
  constructor(options?: string | pg.ClientConfig) {
    super(options);
    this.on('error', () => undefined);
    nameChosenHost((this as unknown as { connection: Connection }).connection);
  }
}

/** What pg keeps of a connection, as far as it matters here. */
interface Connection {
  ssl: boolean | ConnectionOptions;
  stream: unknown;
}

/** Of several hosts pg knows the first: a certificate is compared with the name of the one that was chosen. */
function nameChosenHost(connection: Connection): void {
  const { ssl, stream: line } = connection;
  if (!ssl || !(line instanceof DatabaseLine)) return;
  const check = (first: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
    checkServerIdentity(line.chosenHost ?? first, certificate);
  connection.ssl = { checkServerIdentity: check, ...(ssl === true ? {} : ssl) };
}

/** What each connection to the database is made with, whoever makes it. */
export interface Connecting {
  /** The address with one host. */
  connectionString: string;
  stream: () => DatabaseLine;
  /** The class that pools make their clients of. */
  Client: typeof pg.Client;
}

const places = new Map<string, WritableHost | null>();

/** How to connect to an address that may name several hosts. */
export function connecting(address: string): Connecting {
  const read = readHosts(address);
  if (read === null) throw new Error('That is no address of a database that can be written.');
  if (!places.has(address))
    places.set(address, read.hosts.length > 1 ? new WritableHost(read.first, read.hosts) : null);
  const place = places.get(address) ?? null;
  return { connectionString: read.first, stream: () => new DatabaseLine(place), Client: HeardClient };
}

/** A connection of its own, outside of any pool. */
export function clientTo(address: string, options: pg.ClientConfig = {}): pg.Client {
  return new HeardClient({ ...connecting(address), ...options });
}
