import { connect, createServer, type Server, type Socket } from 'node:net';

/** What one connection of background work is in: whether its transaction is bound to an organisation, and what of a message is still to come. */
interface Work {
  isBound: boolean;
  rest: Buffer;
}

/**
 * A line to PostgreSQL that ends at the n-th statement of background work, before PostgreSQL has seen it: as if it had broken there.
 * Only statements of transactions that are bound to an organisation count, from their binding to their commit: the looks of rounds
 * that find nothing to do are none. It reads the messages of the protocol, whose first byte names the kind and whose next four
 * the length.
 */
export class CuttingLine {
  /** Statements that are still let through; null lets all through. */
  #left: number | null = null;
  /** At which statement the line ends next. */
  #next = 1;
  readonly #target: string;
  readonly #server: Server = createServer((client) => this.#pass(client));

  private constructor(target: string) {
    this.#target = target;
  }

  /** Opens a line to the server behind this address, and gives it with the address that leads over it. */
  static async to(url: string): Promise<{ line: CuttingLine; url: string }> {
    const asked = new URL(url);
    const line = new CuttingLine(`${asked.searchParams.get('host')}/.s.PGSQL.5432`);
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve));
    asked.searchParams.delete('host');
    asked.host = `127.0.0.1:${(line.#server.address() as { port: number }).port}`;
    return { line, url: asked.toString() };
  }

  /** Ends at this statement, and at one later each time that the work begins anew. */
  cutFrom(statement: number): void {
    [this.#next, this.#left] = [statement, statement - 1];
  }

  /** Ends nothing more; gives the statement at which the line would have ended next. */
  mend(): number {
    this.#left = null;
    return this.#next;
  }

  stop(): void {
    this.#server.close();
  }

  #pass(client: Socket): void {
    const server = connect(this.#target);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const)
      one.on('error', () => undefined).on('close', () => other.destroy());
    server.pipe(client);
    let work: Work | null | undefined;
    client.on('data', (bytes: Buffer) => {
      // The first message of a connection says whose it is.
      if (work === undefined)
        work = bytes.includes('candour-work\0') ? { isBound: false, rest: Buffer.alloc(0) } : null;
      else if (work !== null && this.#isCut(work, bytes)) return void client.destroy();
      server.write(bytes);
    });
  }

  /** Counts the statements among whole messages: whether one of them is the one at which the line ends. */
  #isCut(work: Work, more: Buffer): boolean {
    const bytes = Buffer.concat([work.rest, more]);
    let at = 0;
    for (let end = endOf(bytes, at); end <= bytes.length; end = endOf(bytes, at)) {
      const message = bytes.subarray(at, end);
      at = end;
      if (this.#counts(work, message) && this.#takesOne()) return true;
    }
    work.rest = Buffer.from(bytes.subarray(at));
    return false;
  }

  /** Whether a message is a statement that counts: a query of text, one that is parsed, or what binds a transaction to an organisation. */
  #counts(work: Work, message: Buffer): boolean {
    const kind = String.fromCharCode(message[0] ?? 0);
    if (kind === 'Q' && message.includes('app.organisation')) return (work.isBound = true);
    if (!work.isBound || (kind !== 'Q' && kind !== 'P')) return false;
    if (/^(COMMIT|ROLLBACK)/.test(message.subarray(5, 20).toString('latin1'))) work.isBound = false;
    return true;
  }

  #takesOne(): boolean {
    if (this.#left === null) return false;
    this.#left -= 1;
    if (this.#left >= 0) return false;
    this.#left = this.#next;
    this.#next += 1;
    return true;
  }
}

/** Where the message that begins here ends; beyond all bytes while its length is still to come. */
function endOf(bytes: Buffer, at: number): number {
  return bytes.length < at + 5 ? Number.POSITIVE_INFINITY : at + 1 + bytes.readInt32BE(at + 1);
}
