import {
  createServer,
  request,
  type IncomingMessage,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What a line may do to one request or its answer. */
export type Mishap =
  | 'refuse'
  | 'cut_request'
  | 'lose_answer'
  | 'cut_answer'
  | 'delay'
  | 'repeat_together'
  | 'repeat_later'
  | 'change_request'
  | 'change_answer'
  | 'bad_gateway'
  | 'gate_page';

const all: readonly Mishap[] = [
  'refuse',
  'cut_request',
  'lose_answer',
  'cut_answer',
  'delay',
  'repeat_together',
  'repeat_later',
  'change_request',
  'change_answer',
  'bad_gateway',
  'gate_page',
];

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/**
 * A line between phones and a server that loses, cuts, delays, repeats and changes what goes over it. `storm` is the chance of a
 * mishap for each request; at 0 it is as good as none. Written by hand, since it must know where in a request it stands.
 */
export class FaultyLine {
  storm = 0;
  /** Rises with each new version of the app that the line pretends was built. */
  build = 0;
  /** For tests of one mishap: asked first, for each request. */
  choose: ((method: string, path: string) => Mishap | null) | null = null;
  /** For tests of one moment: what a request for this path waits for, before anything else. */
  hold: ((path: string) => Promise<void> | null) | null = null;
  readonly counts = Object.fromEntries(all.map((mishap) => [mishap, 0])) as Record<Mishap, number>;
  /** Bytes of photos that phones have sent, and how many requests. */
  photoBytes = 0;
  requests = 0;
  /** What was last asked for, what befell it and what came of it, the oldest first: for whoever looks into a run that failed. */
  readonly lately: string[] = [];
  readonly #chance: () => number;
  #target = '';
  readonly #server: Server = createServer((asked, answer) => void this.#pass(asked, answer));

  constructor(chance: () => number) {
    this.#chance = chance;
  }

  /** Opens it at an address of its own, which stays the same whatever stands behind it. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  leadTo(target: string): void {
    this.#target = target;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    this.requests += 1;
    const { method = 'GET', url = '/' } = asked;
    const mishap = this.choose === null ? this.#drawn() : this.choose(method, url);
    if (mishap !== null) this.counts[mishap] += 1;
    answer.once('close', () => this.#note(`${method} ${url} ${mishap ?? ''} ${answer.statusCode}`));
    try {
      await this.hold?.(url);
      const body = await bytesOf(asked);
      if (method === 'PATCH') this.photoBytes += body.length;
      await this.#suffer(mishap, asked, body, answer);
    } catch {
      // Whatever is broken here is broken for the phone too.
      answer.destroy();
    }
  }

  #note(line: string): void {
    this.lately.push(line);
    if (this.lately.length > 60) this.lately.shift();
  }

  #drawn(): Mishap | null {
    if (this.#chance() >= this.storm) return null;
    return all[Math.floor(this.#chance() * all.length)] ?? null;
  }

  async #suffer(mishap: Mishap | null, asked: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = asked;
    const headers = this.#fresh(url, asked.headers);
    const ask = (sent = body) => this.#ask({ method, path: url, headers }, sent);
    switch (mishap) {
      case 'refuse':
        return void answer.destroy();
      case 'cut_request':
        await this.#askHalf({ method, path: url, headers }, body);
        return void answer.destroy();
      case 'lose_answer':
        await ask();
        return void answer.destroy();
      case 'cut_answer':
        return cutShort(answer, await ask(), this.#chance());
      case 'delay':
        await pause(this.#chance() * 1_500);
        return give(answer, await ask());
      case 'repeat_together': {
        const twins = await Promise.all([ask(), ask()]);
        return give(answer, twins[this.#chance() < 0.5 ? 0 : 1]);
      }
      case 'repeat_later': {
        give(answer, await ask());
        await pause(this.#chance() * 3_000);
        return void (await ask().catch(() => null));
      }
      case 'change_request':
        return give(answer, await ask(this.#changed(body)));
      case 'change_answer': {
        const given = await ask();
        return give(answer, { ...given, body: this.#changed(given.body) });
      }
      case 'bad_gateway':
        return give(answer, page(502, 'Bad gateway'));
      case 'gate_page':
        return give(answer, page(200, 'Welcome to the free network of our hotel. Press here to begin.'));
      default:
        return give(answer, this.#rebuilt(url, await ask()));
    }
  }

  #ask(options: RequestOptions, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(this.#target, { ...options, agent: false }, (given) => {
        bytesOf(given).then(
          (bytes) => resolve({ status: given.statusCode ?? 502, headers: given.headers, body: bytes }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Sends some of the bytes that are announced, and ends the connection. */
  #askHalf(options: RequestOptions, body: Buffer): Promise<void> {
    return new Promise((resolve) => {
      const sent = request(this.#target, { ...options, agent: false });
      sent.on('error', () => resolve());
      sent.on('close', () => resolve());
      const some = body.subarray(0, Math.floor(this.#chance() * body.length));
      sent.flushHeaders();
      sent.write(some, () => setTimeout(() => sent.destroy(), 5));
    });
  }

  /** One bit is another, somewhere. */
  #changed(body: Buffer): Buffer {
    const changed = Buffer.from(body);
    const at = Math.floor(this.#chance() * body.length);
    if (body.length > 0) changed[at] = changed[at]! ^ (1 << Math.floor(this.#chance() * 8));
    return changed;
  }

  /** What a later build differs in is asked for whole: the server knows of no such build. */
  #fresh(path: string, headers: IncomingMessage['headers']): IncomingMessage['headers'] {
    if (path !== '/shop/service-worker.js') return headers;
    const { 'if-none-match': _, 'if-modified-since': __, ...kept } = headers;
    return kept;
  }

  /** The app's worker as a later build would have it: other bytes, and other names of what it keeps. */
  #rebuilt(path: string, answer: Answer): Answer {
    if (this.build === 0 || path !== '/shop/service-worker.js') return answer;
    const text = answer.body.toString('utf8').replace(/shop-([0-9a-f]{12})/, `shop-$1-${this.build}`);
    const { 'content-length': _, etag: __, 'last-modified': ___, ...headers } = answer.headers;
    return { ...answer, headers, body: Buffer.from(text) };
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function give(answer: ServerResponse, { status, headers, body }: Answer): void {
  const { 'transfer-encoding': _, connection: __, ...kept } = headers;
  answer.writeHead(status, kept);
  answer.end(answer.req.method === 'HEAD' ? undefined : body);
}

function cutShort(answer: ServerResponse, { status, headers, body }: Answer, part: number): void {
  const { 'transfer-encoding': _, ...kept } = headers;
  answer.writeHead(status, { ...kept, 'content-length': String(Math.max(1, body.length)) });
  answer.flushHeaders();
  answer.write(body.subarray(0, Math.floor(part * body.length)), () => setTimeout(() => answer.destroy(), 5));
}

const page = (status: number, words: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(`<!doctype html><title>${words}</title><p>${words}`),
});
