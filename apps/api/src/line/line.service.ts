import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readStatus, type CallStatus } from './call-status.js';
import { providerOf, type Provider } from './provider.js';

/** A call to be placed now. */
export interface CallToPlace {
  to: string;
  /** Asked for what is said first, once somebody answers. */
  answerUrl: string;
  /** Told how the call fares. */
  eventsUrl: string;
  ringSeconds: number;
}

/**
 * Why no call was placed: there is no such number, the account may not call there, too many at once, an account or a number of ours that it
 * does not know, nobody there, or something else.
 */
export type Refusal = 'number' | 'not_there' | 'too_many' | 'turned_away' | 'silent' | 'other';

/** `placed`; `refused`, so that provably nobody was rung; or `unknown`: it may ring, and is never asked for again. */
export type Placed =
  | { was: 'placed'; sid: string }
  | { was: 'refused'; refusal: Refusal; detail: string }
  | { was: 'unknown'; detail: string };

/** What is set up wrongly, as the provider says: the account or its token, or the number that calls come from. */
export type LineFault = 'token' | 'number';

/** A call as the provider has it. */
export interface ToldCall {
  sid: string;
  status: CallStatus;
}

/** Providers answer within a second; whoever waits longer keeps others from being called. */
const patience = 10_000;
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** The number that is called can't be one; the account may not call there; the number that calls is not the account's, or the account is closed. */
const refusals: readonly { refusal: Refusal; codes: readonly number[] }[] = [
  { refusal: 'number', codes: [13223, 13224, 21211, 21214, 21217] },
  { refusal: 'not_there', codes: [13227, 21215, 21216, 21219] },
  { refusal: 'turned_away', codes: [10001, 10002, 20003, 20005, 21210, 21212, 21213] },
  { refusal: 'too_many', codes: [10004, 20429, 21220] },
];

/** The telephone line: places calls, asks how they stand, ends them. What is said in them is nothing to it. */
@Injectable()
export class Line {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get provider(): Provider {
    return providerOf(this.config);
  }

  /** Asks for one call. Never throws, and never asks twice. */
  async place({ to, answerUrl, eventsUrl, ringSeconds }: CallToPlace): Promise<Placed> {
    const form = new URLSearchParams({
      To: to,
      From: this.provider.number,
      Url: answerUrl,
      Method: 'POST',
      StatusCallback: eventsUrl,
      StatusCallbackMethod: 'POST',
      Timeout: String(ringSeconds),
    });
    for (const event of ['initiated', 'ringing', 'answered', 'completed']) form.append('StatusCallbackEvent', event);
    let response: Response;
    try {
      response = await this.#ask('Calls', form);
    } catch (error) {
      const detail = reasonOf(error);
      // Without a connection nothing was asked.
      return unconnected.has(detail) ? { was: 'refused', refusal: 'silent', detail } : { was: 'unknown', detail };
    }
    const body = await bodyOf(response);
    const sid = body['sid'] ?? body['call_sid'];
    if (response.ok && typeof sid === 'string') return { was: 'placed', sid };
    const detail = `${response.status} ${String(body['message'] ?? '')}`.trim().slice(0, 300);
    // A server that failed may have placed the call before.
    if (response.ok || response.status >= 500) return { was: 'unknown', detail };
    return { was: 'refused', refusal: refusalOf(response.status, Number(body['code'])), detail };
  }

  /** How a call stands; `gone` where the provider knows none by this id; null where it does not say. */
  async find(sid: string): Promise<ToldCall | 'gone' | null> {
    try {
      const response = await this.#ask(`Calls/${encodeURIComponent(sid)}`);
      if (response.status === 404) return 'gone';
      return response.ok ? toldCall(await bodyOf(response)) : null;
    } catch {
      return null;
    }
  }

  /** Calls to a number that the provider has begun since a moment; null where it does not say. */
  async findTo(to: string, since: Date): Promise<ToldCall[] | null> {
    const listed = await this.#list({ To: to, 'StartTime>': since.toISOString().slice(0, 10) });
    return listed?.filter((call) => isSince(call, since)).flatMap((call) => toldCall(call) ?? []) ?? null;
  }

  /** Calls that were dialled out of another, to bring the two together; null where the provider does not say. */
  async findOutOf(sid: string): Promise<ToldCall[] | null> {
    return (await this.#list({ ParentCallSid: sid }))?.flatMap((call) => toldCall(call) ?? []) ?? null;
  }

  /** What the provider says is wrong with the account, its token or its number; null where nothing is, or it does not say. */
  async fault(): Promise<LineFault | null> {
    try {
      const { status } = await this.#ask('Calls?PageSize=1');
      if (status === 401 || status === 403) return 'token';
      const PhoneNumber = this.provider.number;
      // A number is the account's own, or one that it was shown to be.
      const kinds = [
        ['IncomingPhoneNumbers', 'incoming_phone_numbers'],
        ['OutgoingCallerIds', 'outgoing_caller_ids'],
      ] as const;
      for (const [path, name] of kinds) {
        const response = await this.#ask(`${path}?${new URLSearchParams({ PhoneNumber, PageSize: '1' })}`);
        const listed = response.ok ? (await bodyOf(response))[name] : null;
        if (!Array.isArray(listed) || listed.length > 0) return null;
      }
      return 'number';
    } catch {
      return null;
    }
  }

  /** Ends a call: one that only rings is cancelled. Whether the provider took it; how it ended comes as an event. */
  async end(sid: string, status: 'canceled' | 'completed'): Promise<boolean> {
    try {
      const response = await this.#ask(`Calls/${encodeURIComponent(sid)}`, new URLSearchParams({ Status: status }));
      return response.ok;
    } catch {
      return false;
    }
  }

  async #list(which: Record<string, string>): Promise<Record<string, unknown>[] | null> {
    try {
      const response = await this.#ask(`Calls?${new URLSearchParams({ ...which, PageSize: '50' })}`);
      if (!response.ok) return null;
      const { calls } = await bodyOf(response);
      return Array.isArray(calls) ? (calls as Record<string, unknown>[]) : [];
    } catch {
      return null;
    }
  }

  async #ask(what: string, form?: URLSearchParams): Promise<Response> {
    const { kind, account, token, accountUrl } = this.provider;
    const [path = '', query] = what.split('?');
    const suffix = kind === 'telnyx' ? '' : '.json';
    const basic = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
    return fetch(`${accountUrl}/${path}${suffix}${query === undefined ? '' : `?${query}`}`, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { authorization: kind === 'telnyx' ? `Bearer ${token}` : basic, accept: 'application/json' },
      ...(form === undefined ? {} : { body: form }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  }
}

function refusalOf(status: number, code: number): Refusal {
  const known = refusals.find(({ codes }) => codes.includes(code))?.refusal;
  if (known !== undefined) return known;
  if (status === 429) return 'too_many';
  return status === 401 || status === 403 || status === 404 ? 'turned_away' : 'other';
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function toldCall(call: Record<string, unknown>): ToldCall | null {
  const [sid, status] = [call['sid'] ?? call['call_sid'], readStatus(call['status'])];
  return typeof sid === 'string' && status !== null ? { sid, status } : null;
}

/** Clocks differ by a minute at most. Whoever does not say when a call was asked for may mean this one. */
function isSince(call: Record<string, unknown>, since: Date): boolean {
  const at = Date.parse(String(call['date_created'] ?? ''));
  return Number.isNaN(at) || at >= since.getTime() - 60_000;
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'no answer within ten seconds' : (cause?.code ?? message);
}
