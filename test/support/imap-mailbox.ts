import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mailbox behind the part of IMAP that reading new messages needs. Stands for a provider's server, which leaves the machine. */
export class ImapMailbox {
  readonly messages: string[] = [];
  /** How many messages were fetched, and how often a flag was set, so far. */
  fetched = 0;
  flagged = 0;
  readonly #server = createServer((socket) => this.#serve(socket));

  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `imap://reports:secret@127.0.0.1:${(this.#server.address() as AddressInfo).port}/INBOX`;
    return this;
  }

  put(raw: string): void {
    this.messages.push(raw);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: Socket): void {
    let waiting = '';
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      waiting += data.toString('latin1');
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        this.#answer(socket, waiting.slice(0, end));
        waiting = waiting.slice(end + 2);
      }
    });
  }

  #answer(socket: Socket, line: string): void {
    const [, tag = '', command = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    const done = (said: string[] = []) => socket.write([...said, `${tag} OK done`, ''].join('\r\n'));
    if (/^LOGIN/i.test(command))
      return /"?reports"? "?secret"?/.test(command) ? void done() : void socket.write(`${tag} NO wrong password\r\n`);
    if (/^CAPABILITY/i.test(command)) return void done(['* CAPABILITY IMAP4rev1']);
    if (/^LIST/i.test(command)) return void done(['* LIST (\\HasNoChildren) "/" "INBOX"']);
    if (/^(SELECT|EXAMINE)/i.test(command))
      return void done([
        `* ${this.messages.length} EXISTS`,
        '* FLAGS (\\Seen)',
        '* OK [PERMANENTFLAGS (\\Seen)] .',
        '* OK [UIDVALIDITY 1] .',
      ]);
    if (/^UID SEARCH/i.test(command)) {
      const from = Number(/UID (\d+):\*/i.exec(command.slice(3))?.[1] ?? 1);
      // As the standard has it, the newest message is always among them.
      const found = this.messages
        .map((_, index) => index + 1)
        .filter((uid) => uid >= Math.min(from, this.messages.length));
      return void done([`* SEARCH ${found.join(' ')}`.trim()]);
    }
    const [, verb = '', uid = '0'] = /^UID (FETCH|STORE) (\d+)/i.exec(command) ?? [];
    const raw = this.messages[Number(uid) - 1];
    if (/STORE/i.test(verb)) this.flagged += 1;
    else if (raw !== undefined) {
      this.fetched += 1;
      return void done([`* ${uid} FETCH (UID ${uid} BODY[]<0> {${Buffer.byteLength(raw)}}\r\n${raw})`]);
    }
    if (/^LOGOUT/i.test(command)) {
      socket.write(`* BYE\r\n${tag} OK done\r\n`);
      return void socket.end();
    }
    done();
  }
}
