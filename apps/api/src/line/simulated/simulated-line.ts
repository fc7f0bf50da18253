import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isOver } from '../call-status.js';
import { readSimulatedAddress, writeSimulatedAddress, type Provider } from '../provider.js';
import type { CallAsked, Handling, SimulatedCall } from './simulated-call.js';

const mostCalls = 2_000;

/** What is answered: a status and JSON. */
type Answer = [status: number, body: object];

/**
 * A provider of telephone lines inside: speaks the public REST of Twilio, follows TwiML over HTTP, signs what it tells. Its telephones are
 * in the browser; what they do comes by `/handset`, under the same account.
 */
export class SimulatedLine {
  readonly #calls = new Map<string, SimulatedCall>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor(
    private readonly dataFolder: string,
    private readonly provider: Pick<Provider, 'account' | 'token'>,
  ) {}

  /** Listens on the port of the last time where it is free, else on any; other processes read which. */
  async start(): Promise<void> {
    const wanted = Number(new URL(readSimulatedAddress(this.dataFolder)).port);
    await this.#listen(wanted > 1 ? wanted : 0).catch(() => this.#listen(0));
    writeSimulatedAddress(this.dataFolder, (this.#server.address() as AddressInfo).port);
  }

  async stop(): Promise<void> {
    for (const call of this.#calls.values()) call.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, body] = await this.#answer(request).catch((): Answer => [500, { message: 'The line failed.' }]);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    if (!this.#isKnown(request.headers.authorization)) return [401, { code: 20003, message: 'Authenticate' }];
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://line');
    const isPost = request.method === 'POST';
    const form = isPost ? new URLSearchParams(await text(request)) : searchParams;
    const calls = `/2010-04-01/Accounts/${this.provider.account}/Calls`;
    const [, of, sid] = /^(.*\/Calls|\/handset\/calls)(?:\/(CA[0-9a-f]{32}))?(?:\.json)?$/.exec(pathname) ?? [];
    if (of !== calls && of !== '/handset/calls') return [404, { code: 20404, message: 'Not found' }];
    if (sid === undefined) return isPost && of === calls ? this.#place(form) : this.#list(form, of === calls);
    const call = this.#calls.get(sid);
    if (call === undefined) return [404, { code: 20404, message: 'Not found' }];
    if (of !== calls) return isPost ? this.#handle(call, form) : [200, withHeard(call)];
    if (isPost) call.end(form.get('Status') === 'canceled' ? 'canceled' : 'completed');
    return [200, told(call)];
  }

  async #place(form: URLSearchParams): Promise<Answer> {
    const [to = '', from = '', url = ''] = ['To', 'From', 'Url'].map((name) => form.get(name) ?? '');
    if (!/^\+[1-9]\d{5,14}$/.test(to)) return [400, { code: 21211, message: `${to} is no number.` }];
    if (!URL.canParse(url)) return [400, { code: 21205, message: 'Url is no address.' }];
    const { SimulatedCall: Call } = await import('./simulated-call.js');
    const { account: sid, token } = this.provider;
    const dial = (asked: CallAsked): SimulatedCall => this.#ring(new Call(asked, { sid, token }, dial));
    const ringSeconds = Number(form.get('Timeout') ?? 60);
    return [201, told(dial({ to, from, url, statusCallback: form.get('StatusCallback'), ringSeconds }))];
  }

  #ring(call: SimulatedCall): SimulatedCall {
    this.#calls.set(call.sid, call);
    for (const [old, before] of this.#calls) {
      if (this.#calls.size <= mostCalls) break;
      if (isOver(before.status)) this.#calls.delete(old);
    }
    void call.ring();
    return call;
  }

  #list(form: URLSearchParams, isPublic: boolean): Answer {
    const [to, parent, of] = ['To', 'ParentCallSid', 'Of'].map((name) => form.get(name) ?? null);
    const some = [...this.#calls.values()]
      .reverse()
      .filter(({ asked }) => to === null || asked.to === to)
      .filter(({ asked }) => parent === null || asked.parentSid === parent)
      .filter(({ asked }) => of == null || asked.url.includes(of))
      .slice(0, 200);
    return [200, { calls: some.map(isPublic ? told : withHeard) }];
  }

  #handle(call: SimulatedCall, form: URLSearchParams): Answer {
    const does = form.get('does');
    if (does === 'forget') {
      call.end('completed');
      return [200, { done: this.#calls.delete(call.sid) }];
    }
    const done = call.handle({ does, keys: form.get('keys') ?? '' } as Handling);
    return [done ? 200 : 409, withHeard(call)];
  }

  #isKnown(authorization: string | undefined): boolean {
    const { account, token } = this.provider;
    const wanted = Buffer.from(`Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`);
    const given = Buffer.from(authorization ?? '');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}

function told({ sid, status, asked, createdAt }: SimulatedCall) {
  const { to, from, parentSid } = asked;
  const direction = parentSid === undefined ? 'outbound-api' : 'outbound-dial';
  return {
    sid,
    status,
    to,
    from,
    direction,
    parent_call_sid: parentSid ?? null,
    date_created: createdAt.toUTCString(),
  };
}

function withHeard(call: SimulatedCall) {
  const { createdAt, answeredAt, heard, asked } = call;
  return { ...told(call), url: asked.url, createdAt, answeredAt, heard };
}
