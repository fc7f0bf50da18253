import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sign } from '../../apps/api/src/line/simulated/sign.ts';

const account = 'AC0123456789abcdef0123456789abcdef';
const token = 'fedcba9876543210fedcba9876543210';

/** A call that the provider took, as it has it. */
export interface TakenCall {
  sid: string;
  to: string;
  url: string;
  events: string;
  status: string;
  /** Out of which other call it was dialled. */
  parentSid?: string;
}

/** How a request for a call is answered: taken, refused so, or not at all, with the call placed or without. */
export type PlacingAnswer = 'taken' | 'reset' | 'taken and reset' | { status: number; code?: number; message: string };

/** A provider of telephone lines that does what a test says, and keeps what it was asked for. */
export class ScriptedProvider {
  static readonly number = '+15550100000';
  readonly calls: TakenCall[] = [];
  /** Numbers that a call was asked for to, in order, taken or not. */
  readonly asked: string[] = [];
  answer: PlacingAnswer = 'taken';
  /** Whether it knows the account's token. */
  knowsToken = true;
  /** Numbers that are the account's; where it does not say, null. */
  numbers: readonly string[] | null = null;
  /** Otherwise for these numbers. */
  readonly answers = new Map<string, PlacingAnswer>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** What a Candour is started with to call by it. */
  get env(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return {
      PHONE_URL: `twilio://${account}:${token}@127.0.0.1:${port}`,
      PHONE_NUMBER: ScriptedProvider.number,
      PUBLIC_URL: 'http://127.0.0.1:1',
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The newest call to a number. */
  callTo(to: string): TakenCall | undefined {
    return this.calls.findLast((call) => call.to === to);
  }

  /** Tells a Candour how a call fares, or asks it what to say, as the provider does: signed for the address that it was given. */
  async tell(candour: string, call: TakenCall, what: 'events' | 'url', more: object = {}): Promise<string> {
    const { sid: CallSid, to: To, status: CallStatus } = call;
    const params = { AccountSid: account, CallSid, CallStatus, From: ScriptedProvider.number, To, ...more };
    const response = await fetch(call[what].replace(/^http:\/\/[^/]+/, candour), {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: { 'x-twilio-signature': sign(token, call[what], params) },
    });
    return `${response.status} ${await response.text()}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://line');
    const say = (status: number, body: object) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (!this.knowsToken) return say(401, { code: 20003, message: 'Authenticate' });
    const [, ownNumbers] = /\/(IncomingPhoneNumbers|OutgoingCallerIds)\.json$/.exec(pathname) ?? [];
    if (ownNumbers !== undefined) return this.#ownNumbers(ownNumbers, searchParams.get('PhoneNumber'), say);
    const [, sid] = /\/Calls(?:\/(\w+))?\.json$/.exec(pathname) ?? [];
    const form = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
    if (sid === undefined && request.method === 'POST') return this.#place(form, request, say);
    if (sid === undefined)
      return say(200, { calls: this.calls.filter((call) => isListed(call, searchParams)).map(told) });
    const call = this.calls.find((each) => each.sid === sid);
    if (call === undefined) return say(404, { code: 20404, message: 'Not found' });
    if (form.get('Status') === 'canceled' && call.status === 'queued') call.status = 'canceled';
    say(200, told(call));
  }

  #ownNumbers(which: string, wanted: string | null, say: (status: number, body: object) => void): void {
    if (this.numbers === null) return say(404, { code: 20404, message: 'Not found' });
    const name = which === 'IncomingPhoneNumbers' ? 'incoming_phone_numbers' : 'outgoing_caller_ids';
    const own = which === 'IncomingPhoneNumbers' ? this.numbers.filter((number) => number === wanted) : [];
    say(200, { [name]: own.map((phone_number) => ({ phone_number })) });
  }

  #place(form: URLSearchParams, request: IncomingMessage, say: (status: number, body: object) => void): void {
    const [to = '', url = '', events = ''] = ['To', 'Url', 'StatusCallback'].map((name) => form.get(name) ?? '');
    this.asked.push(to);
    const answer = this.answers.get(to) ?? this.answer;
    if (typeof answer === 'object') return say(answer.status, answer);
    const sid = `CA${String(this.asked.length).padStart(32, '0')}`;
    const call = { sid, to, url, events, status: 'queued' };
    if (answer !== 'reset') this.calls.push(call);
    if (answer !== 'taken') return void request.socket.destroy();
    say(201, told(call));
  }
}

const isListed = ({ to, parentSid }: TakenCall, wanted: URLSearchParams): boolean =>
  wanted.has('ParentCallSid') ? parentSid === wanted.get('ParentCallSid') : to === wanted.get('To');
const told = ({ sid, to, status }: TakenCall) => ({ sid, to, status, date_created: new Date().toUTCString() });
