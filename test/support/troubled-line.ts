import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What is the matter with the other side: nobody listens, nothing is answered, connections are reset after so many bytes that came
 * or went, it says this to whatever begins so and hangs up, or answers a tagged command so (IMAP).
 */
export type Trouble =
  | 'gone'
  | 'hangs'
  | { resetsAfter: number }
  | { cutsAnswersAfter: number }
  | { says: string; to?: RegExp }
  | { answers: string; command: RegExp };

/** A line to a real server, which is as good as none until it is troubled. */
export class TroubledLine {
  port = 0;
  #trouble: Trouble | null = null;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server = createServer((client) => this.#pass(client));

  private constructor(private readonly target: () => number) {}

  /** Opens a line to the port at which a server of this machine listens at each time. */
  static async to(target: () => number): Promise<TroubledLine> {
    const line = new TroubledLine(target);
    await line.#listen();
    return line;
  }

  /** What is the matter from now on; nothing with `null`. Open connections are broken where it changes to or from being gone. */
  async be(trouble: Trouble | null): Promise<void> {
    const wasGone = this.#trouble === 'gone';
    this.#trouble = trouble;
    if (trouble === 'gone' && !wasGone) await this.#close();
    if (trouble !== 'gone' && wasGone) await this.#listen();
    if (trouble === null) this.#breakAll();
  }

  async stop(): Promise<void> {
    if (this.#trouble !== 'gone') await this.#close();
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async #close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#breakAll();
    await closed;
  }

  #breakAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #pass(client: Socket): void {
    const server = connect(this.target(), '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          this.#sockets.delete(one);
          other.destroy();
        });
    }
    let [sent, answered] = [0, 0];
    server.on('data', (bytes: Buffer) => {
      answered += bytes.length;
      const trouble = this.#trouble;
      if (trouble === 'hangs') return;
      if (has(trouble, 'cutsAnswersAfter') && answered > trouble.cutsAnswersAfter) return void client.resetAndDestroy();
      client.write(bytes);
    });
    client.on('data', (bytes: Buffer) => {
      sent += bytes.length;
      const trouble = this.#trouble;
      if (trouble === 'hangs') return;
      if (has(trouble, 'says') && isTo(trouble.to, bytes)) return void client.end(trouble.says);
      if (has(trouble, 'answers') && trouble.command.test(bytes.toString('latin1')))
        return void client.write(`${bytes.toString('latin1').split(' ')[0]} ${trouble.answers}\r\n`);
      if (has(trouble, 'resetsAfter') && sent > trouble.resetsAfter) return void client.resetAndDestroy();
      server.write(bytes);
    });
  }
}

function has<Name extends string>(
  trouble: Trouble | null,
  name: Name,
): trouble is Extract<Trouble, Record<Name, unknown>> {
  return trouble !== null && typeof trouble === 'object' && name in trouble;
}

function isTo(what: RegExp | undefined, bytes: Buffer): boolean {
  return what === undefined || what.test(bytes.subarray(0, 200).toString('latin1'));
}
