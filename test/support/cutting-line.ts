import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A line to PostgreSQL that ends at the n-th statement of background work, before PostgreSQL has seen it: as if it had broken there. It
 * reads the messages of the protocol, whose first byte names the kind and whose next four the length.
 */
export class CuttingLine {
  /** Statements that are still let through; null lets all through. */
  left: number | null = null;
  hasCut = false;
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

  cutAt(statement: number): void {
    this.left = statement - 1;
    this.hasCut = false;
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
    let isWork: boolean | null = null;
    let waiting = Buffer.alloc(0);
    client.on('data', (bytes: Buffer) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (isWork === null) {
        isWork = waiting.includes('candour-work\0');
        waiting = Buffer.alloc(0);
      } else if (isWork && this.#isCut(waiting, (rest) => (waiting = rest))) return void client.destroy();
      else if (!isWork) waiting = Buffer.alloc(0);
      server.write(bytes);
    });
  }

  /** Counts the statements among whole messages: whether one of them is the one at which the line ends. */
  #isCut(bytes: Buffer, keep: (rest: Buffer<ArrayBuffer>) => void): boolean {
    let at = 0;
    while (bytes.length >= at + 5 && bytes.length >= at + 1 + bytes.readInt32BE(at + 1)) {
      const kind = String.fromCharCode(bytes[at] ?? 0);
      at += 1 + bytes.readInt32BE(at + 1);
      if ((kind !== 'Q' && kind !== 'P') || this.left === null || this.hasCut) continue;
      if (this.left === 0) return (this.hasCut = true);
      this.left -= 1;
    }
    keep(Buffer.from(bytes.subarray(at)));
    return false;
  }
}
