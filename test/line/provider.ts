import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { readTwiml, type Verb } from '../../apps/api/src/line/simulated/read-twiml.ts';
import { sign } from '../../apps/api/src/line/simulated/sign.ts';
import { Book, type BookedCall, type Heard } from './book.ts';
import { offeredIn, personAt } from './people.ts';

/** How a provider misbehaves: shares of one, and how late at most. */
export interface Manners {
  tooMany: number;
  fails: number;
  silent: number;
  doubled: number;
  reordered: number;
  missing: number;
  /** A call is dialled so many milliseconds late at most, one in twenty. */
  late: number;
  /** A message comes so many milliseconds late at most, one in twenty. */
  belated: number;
  /** Milliseconds between two things that a person does. */
  pace: number;
}

export const rude: Manners = {
  tooMany: 0.02,
  fails: 0.03,
  silent: 0.02,
  doubled: 0.1,
  reordered: 0.1,
  missing: 0.05,
  late: 30 * 60_000,
  belated: 60_000,
  pace: 120,
};

const account = 'AC0123456789abcdef0123456789abcdef';
export const lineKeys = { account, token: 'fedcba9876543210fedcba9876543210', number: '+15550100000' };
const over = ['completed', 'busy', 'no-answer', 'failed', 'canceled'];

/** A provider of telephone lines with seeded people at its numbers: speaks the public REST, follows TwiML, misbehaves, and keeps a book of its own. */
export class MisbehavingProvider {
  readonly book = new Book();
  isAway = false;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  readonly #seed: number;
  readonly #random: () => number;
  readonly #manners: Manners;

  constructor(seed: number, random: () => number, manners: Manners = rude) {
    this.#seed = seed;
    this.#random = random;
    this.#manners = manners;
  }

  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    const { account: of, token } = lineKeys;
    return `twilio://${of}:${token}@127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isAway) return void request.socket.destroy();
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://line');
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/book') return void answer(200, this.book);
    const known = `Basic ${Buffer.from(`${account}:${lineKeys.token}`).toString('base64')}`;
    if (request.headers.authorization !== known) return void answer(401, { code: 20003, message: 'Authenticate' });
    const [, sid] = /\/Calls(?:\/(\w+))?\.json$/.exec(pathname) ?? [];
    if (sid === undefined && request.method === 'POST') return this.#place(request, answer);
    if (sid === undefined) {
      const to = searchParams.get('To');
      return void answer(200, { calls: this.#listed(to, searchParams.get('ParentCallSid')).map(told) });
    }
    const call = this.book.calls.find((each) => each.sid === sid);
    if (call === undefined) return void answer(404, { code: 20404, message: 'Not found' });
    if (request.method === 'POST' && !over.includes(call.status)) void this.#end(call, 'canceled');
    answer(200, told(call));
  }

  #listed(to: string | null, parent: string | null): BookedCall[] {
    const { calls } = this.book;
    return parent === null ? calls.filter((call) => call.to === to) : calls.filter((call) => call.parentSid === parent);
  }

  /** Places the call, or does not, and says so, or does not. */
  async #place(request: IncomingMessage, answer: (status: number, body: object) => unknown): Promise<void> {
    const form = new URLSearchParams(await text(request));
    this.book.count('asked');
    const chance = this.#random();
    const { tooMany, fails, silent } = this.#manners;
    if (chance < tooMany) {
      this.book.count('too many');
      return void answer(429, { code: 20429, message: 'Too many requests' });
    }
    const isPlaced = chance > tooMany + fails + silent || this.#random() < 0.5;
    const call = isPlaced ? this.#begin(form) : null;
    if (chance < tooMany + fails) {
      this.book.count('failed');
      return void answer(500, { message: 'Internal error' });
    }
    if (chance < tooMany + fails + silent) {
      this.book.count('never answered');
      await pause(11_000);
      return void request.socket.destroy();
    }
    if (call !== null) answer(201, told(call));
  }

  #begin(form: URLSearchParams): BookedCall {
    const call = this.#booked(form.get('To') ?? '', form.get('Url') ?? '', null);
    void this.#ring(call, form.get('StatusCallback') ?? '');
    return call;
  }

  #booked(to: string, url: string, parentSid: string | null): BookedCall {
    const call: BookedCall = {
      sid: `CA${randomBytes(16).toString('hex')}`,
      to,
      url,
      parentSid,
      askedAt: Date.now(),
      rungAt: 0,
      answeredAt: 0,
      endedAt: 0,
      status: 'queued',
      pressed: [],
      sent: [],
      unlike: [],
    };
    this.book.calls.push(call);
    return call;
  }

  async #ring(call: BookedCall, events: string): Promise<void> {
    const { pace, late } = this.#manners;
    await pause(this.#random() < 0.05 ? this.#random() * late : this.#random() * pace);
    if (call.status === 'canceled') return this.#tell(call, events);
    const { mood } = personAt(this.#seed, call.to);
    if (mood === 'dead') return this.#end(call, 'failed', events);
    call.status = 'ringing';
    call.rungAt = Date.now();
    this.#tell(call, events);
    await pause(pace * (0.5 + this.#random()));
    if (mood === 'busy') return this.#end(call, 'busy', events);
    if (mood === 'away') return this.#end(call, 'no-answer', events);
    if (call.status !== 'ringing') return this.#tell(call, events);
    call.status = 'in-progress';
    call.answeredAt = Date.now();
    this.#tell(call, events);
    // Whoever was dialled out of another call talks with a person for a while.
    await (call.parentSid === null ? this.#talk(call) : pause(pace * 5));
    await this.#end(call, 'completed', events);
  }

  async #end(call: BookedCall, status: string, events?: string): Promise<void> {
    if (over.includes(call.status)) return;
    call.status = status;
    call.endedAt = Date.now();
    if (events !== undefined) this.#tell(call, events);
  }

  async #talk(call: BookedCall): Promise<void> {
    let keys: string | null = null;
    let url: string | null = call.url;
    for (let turn = 0; url !== null && turn < 40; turn += 1) {
      const verbs: readonly Verb[] | null = await this.#ask(call, url, keys);
      const dial = verbs?.find(({ name }) => name === 'Dial');
      if (dial !== undefined) return this.#together(call, dial);
      const gather = verbs?.find(({ name }) => name === 'Gather');
      if (gather === undefined) return;
      await pause(this.#manners.pace * (0.5 + this.#random()));
      keys = this.#pressed(call, gather.verbs.map((verb) => verb.text).join(' '), turn);
      if (keys === null) return;
      url = gather.attributes['action'] ?? null;
    }
  }

  /** Rings another number, and asks what follows once that is over. */
  async #together(call: BookedCall, { attributes, verbs, text: plain }: Verb): Promise<void> {
    const number = verbs.find(({ name }) => name === 'Number');
    const action = attributes['action'] ?? '';
    const dialled = this.#booked((number?.text ?? plain).trim(), action, call.sid);
    await this.#ring(dialled, number?.attributes['statusCallback'] ?? '');
    if (action !== '')
      await this.#send(call, action, this.#params(call, { DialCallSid: dialled.sid, DialCallStatus: dialled.status }));
  }

  /** What the person does: keys, nothing, or null where they hang up. */
  #pressed(call: BookedCall, says: string, turn: number): string | null {
    const { mood, after, choose } = personAt(this.#seed, call.to);
    if (mood === 'machine') return '';
    if (turn === 0) return mood === 'never_again' ? '9' : '1';
    if (turn > after && mood === 'hangs_up') return null;
    if (turn > after && mood === 'silent') return '';
    if (turn > after && mood === 'presses_wrongly') return ['0', '55', 'A', '9'.repeat(500)][turn % 4] ?? '0';
    return choose(offeredIn(says), turn);
  }

  /** Asks what follows; now and then twice, since an answer may get lost on the way. */
  async #ask(call: BookedCall, url: string, keys: string | null): Promise<readonly Verb[] | null> {
    const params = this.#params(call, keys === null ? {} : { Digits: keys });
    const asked = this.#random() < this.#manners.doubled ? [0, 1] : [0];
    const answers = await Promise.all(asked.map(() => this.#send(call, url, params)));
    // Of two that were sent, one may have met a server that was killed: the call goes on with whatever came.
    const heard = answers.filter((answer) => answer !== null);
    const [first] = heard;
    call.unlike.push(...heard.filter((each) => each.status !== first?.status || each.text !== first.text));
    const isTaken = first !== undefined && first.status < 300;
    const said = isTaken ? first.text : '';
    if (keys !== null) call.pressed.push({ path: new URL(url).pathname, keys, at: Date.now(), isTaken, said });
    try {
      return isTaken ? readTwiml(said) : null;
    } catch {
      this.book.count('unreadable TwiML');
      return null;
    }
  }

  /** Tells how a call fares: late, twice, or not at all. */
  #tell(call: BookedCall, events: string): void {
    if (events === '') return;
    const { missing, reordered, doubled, pace, belated } = this.#manners;
    if (this.#random() < missing) return this.book.count('events missing');
    const params = this.#params(call, {});
    const times = this.#random() < doubled ? 2 : 1;
    const late = this.#random() < 0.05 ? this.#random() * belated : 0;
    const wait = this.#random() < reordered ? this.#random() * pace * 10 : late;
    for (let n = 0; n < times; n += 1) void pause(wait + n * pace).then(() => this.#send(call, events, params));
  }

  /** What is answered; null where nothing was, or only that the server can't just now. */
  async #send(call: BookedCall, url: string, params: Record<string, string>): Promise<Heard | null> {
    const signature = sign(lineKeys.token, url, params);
    if (call.sent.length < 50) call.sent.push({ path: new URL(url).pathname, params, signature });
    for (let tries = 0; tries < 3; tries += 1)
      try {
        const headers = { 'x-twilio-signature': signature };
        const body = new URLSearchParams(params);
        const response = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(15_000) });
        const heard = { status: response.status, text: await response.text() };
        if (heard.status < 500) return heard;
      } catch {
        await pause(this.#manners.pace);
      }
    return null;
  }

  #params(call: BookedCall, more: Record<string, string>): Record<string, string> {
    const { sid: CallSid, to: To, status: CallStatus, parentSid } = call;
    const out: Record<string, string> = parentSid === null ? {} : { ParentCallSid: parentSid };
    const dead: Record<string, string> = CallStatus === 'failed' ? { SipResponseCode: '404' } : {};
    return { AccountSid: account, CallSid, CallStatus, From: lineKeys.number, To, ...out, ...dead, ...more };
  }
}

function told({ sid, to, status, askedAt, parentSid }: BookedCall) {
  return {
    sid,
    to,
    status,
    parent_call_sid: parentSid,
    from: lineKeys.number,
    date_created: new Date(askedAt).toUTCString(),
  };
}
