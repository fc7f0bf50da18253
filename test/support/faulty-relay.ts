import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Where in a conversation something goes wrong. */
export type Step = 'greeting' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/**
 * What goes wrong there: a reply of the relay, silence, a connection that is reset or closed, or a relay that takes the mail
 * and is silent or gone before it said so; `drip` answers a character at a time, `wait` not before `goOn`.
 */
export type Fault = {
  step: Step;
  does: { reply: string } | 'hang' | 'reset' | 'close' | 'drip' | 'wait' | 'take_and_hang' | 'take_and_reset';
};

/** A mail that the relay took, whether or not it could say so. */
export interface TakenMail {
  recipient: string;
  messageId: string;
  raw: string;
}

const replies: Record<Exclude<Step, 'body'>, string> = {
  greeting: '220 relay.example ESMTP',
  ehlo: '250-relay.example\r\n250-PIPELINING\r\n250 8BITMIME',
  mail: '250 2.1.0 Sender ok',
  rcpt: '250 2.1.5 Recipient ok',
  data: '354 Go ahead',
  dot: '250 2.0.0 Taken',
};

/** One conversation, as far as it has come. */
interface Talk {
  socket: Socket;
  sender: boolean;
  recipient: string | null;
  /** Lines of the message, once it has begun. */
  body: string[] | null;
  /** Everything that was to be answered before. */
  said: Promise<void>;
}

/** An SMTP relay that does as it is told: well, or wrong at one step. Written by hand, since no library misbehaves on order. */
export class FaultyRelay {
  fault: Fault | null = null;
  /** Connections that may be open at once; one more is turned away. */
  mostConnections = Infinity;
  /** Header by which it recognises a message that it took before, and takes it no second time. */
  idempotencyHeader: string | null = null;
  readonly taken: TakenMail[] = [];
  /** Messages that were begun, whether or not they were taken. */
  begun = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #known = new Set<string>();
  readonly #server: Server = createServer((socket) => this.#listen(socket));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Mails that it took more often than once for each recipient. */
  get duplicates(): number {
    return this.taken.length - new Set(this.taken.map(({ recipient }) => recipient)).size;
  }

  /** Answers those that wait for DATA. */
  goOn(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Ends all connections, as a relay does to those that are idle. */
  async hangUp(): Promise<void> {
    const ended = [...this.#sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve).end()));
    await Promise.all(ended);
  }

  #listen(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true).once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    if (this.#sockets.size > this.mostConnections) return void socket.end('421 4.7.0 Too many connections\r\n');
    const talk: Talk = { socket, sender: false, recipient: null, body: null, said: Promise.resolve() };
    let rest = '';
    this.#answer(talk, 'greeting');
    socket.setEncoding('latin1').on('data', (text: string) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop() ?? '';
      // What came in one piece with the line at which the connection was reset was never heard.
      for (const line of lines) if (!socket.destroyed) this.#hear(talk, line);
    });
  }

  #hear(talk: Talk, line: string): void {
    if (talk.body !== null) return this.#hearBody(talk, talk.body, line);
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'EHLO') this.#answer(talk, 'ehlo');
    else if (command === 'MAIL') talk.sender = this.#answer(talk, 'mail');
    else if (command === 'RCPT' && talk.sender)
      talk.recipient = this.#answer(talk, 'rcpt') ? (/<([^>]*)>/.exec(line)?.[1] ?? '') : null;
    else if (command === 'DATA' && talk.recipient !== null) talk.body = this.#answer(talk, 'data') ? [] : null;
    else if (command === 'RCPT' || command === 'DATA') say(talk, '503 5.5.1 Not now');
    else if (command === 'QUIT') talk.socket.end('221 Bye\r\n');
    else say(talk, '250 Ok');
  }

  #hearBody(talk: Talk, body: string[], line: string): void {
    if (line === '.') {
      const does = this.fault?.step === 'dot' ? this.fault.does : null;
      const takes = does === null || does === 'drip' || does === 'take_and_hang' || does === 'take_and_reset';
      if (takes) this.#take(talk.recipient ?? '', body.join('\r\n'));
      [talk.body, talk.recipient, talk.sender] = [null, null, false];
      this.#answer(talk, 'dot');
      return;
    }
    if (body.length === 0) this.begun += 1;
    body.push(line.startsWith('.') ? line.slice(1) : line);
    if (this.fault?.step === 'body' && body.length === 5) this.#misbehave(talk, this.fault);
  }

  #take(recipient: string, raw: string): void {
    const header = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';
    if (this.idempotencyHeader !== null) {
      const key = header(this.idempotencyHeader);
      if (key !== '' && this.#known.has(key)) return;
      this.#known.add(key);
    }
    this.taken.push({ recipient, messageId: header('Message-ID'), raw });
  }

  /** Answers as the step asks; true where that was well. */
  #answer(talk: Talk, step: Exclude<Step, 'body'>): boolean {
    if (this.fault?.step === step) return this.#misbehave(talk, this.fault);
    say(talk, replies[step]);
    return true;
  }

  #misbehave(talk: Talk, { step, does }: Fault): boolean {
    if (does === 'reset' || does === 'take_and_reset') talk.socket.resetAndDestroy();
    else if (does === 'close') talk.socket.end();
    else if (does === 'drip' && step !== 'body') say(talk, replies[step], 20);
    else if (typeof does === 'object') say(talk, does.reply);
    else if (does === 'wait')
      this.#waiting.push(() => {
        talk.body = [];
        say(talk, replies.data);
      });
    return does === 'drip';
  }
}

/** Says a line after what was to be said before, at once or a character at a time. */
function say(talk: Talk, line: string, each = 0): void {
  const parts = each === 0 ? [`${line}\r\n`] : [...`${line}\r\n`];
  talk.said = talk.said.then(async () => {
    for (const part of parts) {
      if (!talk.socket.writable) return;
      talk.socket.write(part);
      if (each > 0) await pause(each);
    }
  });
}
