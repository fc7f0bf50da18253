import { createServer, type AddressInfo, type Socket } from 'node:net';

interface Kept {
  raw: string;
  seen: boolean;
}

/** A mailbox behind the part of IMAP that reading new messages needs. Stands for a provider's server, which leaves the machine. */
export class ImapMailbox {
  readonly messages: Kept[] = [];
  readonly #server = createServer((socket) => this.#serve(socket));

  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `imap://reports:secret@127.0.0.1:${(this.#server.address() as AddressInfo).port}/INBOX`;
    return this;
  }

  put(raw: string): void {
    this.messages.push({ raw, seen: false });
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
      const found = this.messages.flatMap(({ seen }, index) => (seen ? [] : [index + 1]));
      return void done([`* SEARCH ${found.join(' ')}`.trim()]);
    }
    const [, verb, uid = '0'] = /^UID (FETCH|STORE) (\d+)/i.exec(command) ?? [];
    const message = this.messages[Number(uid) - 1];
    if (verb && message && /STORE/i.test(verb)) {
      message.seen = true;
      return void done([`* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))`]);
    }
    if (verb && message)
      return void done([`* ${uid} FETCH (UID ${uid} BODY[]<0> {${Buffer.byteLength(message.raw)}}\r\n${message.raw})`]);
    if (/^LOGOUT/i.test(command)) {
      socket.write(`* BYE\r\n${tag} OK done\r\n`);
      return void socket.end();
    }
    done();
  }
}
