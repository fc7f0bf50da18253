import { randomBytes } from 'node:crypto';
import { isOver, type CallStatus } from '../call-status.js';
import { readTwiml, type Verb } from './read-twiml.js';
import { sign } from './sign.js';

/** What somebody at the telephone does. */
export interface Handling {
  does: 'answer' | 'machine' | 'busy' | 'hang_up' | 'say_nothing' | 'press';
  keys: string;
}

/** One line of what was heard and pressed. */
export interface Heard {
  at: Date;
  kind: 'said' | 'played' | 'pressed' | 'note';
  text: string;
  language: string | null;
}

export interface CallAsked {
  to: string;
  from: string;
  url: string;
  statusCallback: string | null;
  ringSeconds: number;
  /** Out of which other call it is dialled, to bring the two together. */
  parentSid?: string;
}

/** Where a call is to ask on, and what it says there. */
interface Onward {
  url: string;
  says: Record<string, string>;
}

/** How a call dials another. */
export type Dial = (asked: CallAsked) => SimulatedCall;

const mostHeard = 500;
const mostTurns = 300;
/** A machine's silence takes no time. */
const machineWaits = 50;

/** A call on the simulated line: rings, is answered or not, does what TwiML says over real HTTP, and tells how it fares. */
export class SimulatedCall {
  readonly sid = `CA${randomBytes(16).toString('hex')}`;
  readonly createdAt = new Date();
  readonly heard: Heard[] = [];
  status: CallStatus = 'queued';
  answeredAt: Date | null = null;
  /** What is pressed and not gathered yet. */
  #keys = '';
  #sequence = 0;
  #isMachine = false;
  #listener: ((what: 'key' | 'silence' | 'over') => void) | null = null;
  #ringing: NodeJS.Timeout | undefined;
  #dialled: SimulatedCall | null = null;
  #ended: () => void = () => undefined;
  /** Once nothing more comes of it. */
  readonly over = new Promise<void>((resolve) => (this.#ended = resolve));

  constructor(
    readonly asked: CallAsked,
    private readonly account: { sid: string; token: string },
    private readonly dial: Dial,
  ) {}

  /** Begins to ring. */
  async ring(): Promise<void> {
    await this.#move('initiated');
    if (isOver(this.status)) return;
    await this.#move('ringing');
    this.#ringing = setTimeout(() => void this.#end('no-answer'), this.asked.ringSeconds * 1_000);
  }

  /** Somebody at the telephone does something; false where it can't be done now. */
  handle(handling: Handling): boolean {
    const { does } = handling;
    if (does === 'answer' || does === 'machine') return this.#answer(does === 'machine');
    if (does === 'busy') return this.#refuse();
    if (this.status !== 'in-progress') return false;
    if (does === 'hang_up') void this.#end('completed');
    else if (does === 'say_nothing') this.#listener?.('silence');
    else {
      this.#keys += handling.keys;
      this.#hear('pressed', handling.keys);
      this.#listener?.('key');
    }
    return true;
  }

  /** The program that asked for the call ends it. */
  end(status: 'canceled' | 'completed'): boolean {
    if (isOver(this.status) || (status === 'canceled' && this.status === 'in-progress')) return false;
    void this.#end(status);
    return true;
  }

  stop(): void {
    clearTimeout(this.#ringing);
    this.#listener?.('over');
  }

  #answer(isMachine: boolean): boolean {
    if (this.status !== 'ringing') return false;
    this.#isMachine = isMachine;
    this.answeredAt = new Date();
    clearTimeout(this.#ringing);
    // Whoever was dialled out of another call hears who is there.
    if (this.asked.parentSid === undefined) void this.#talk();
    else void this.#move('in-progress');
    return true;
  }

  #refuse(): boolean {
    if (this.status !== 'ringing') return false;
    void this.#end('busy');
    return true;
  }

  async #talk(): Promise<void> {
    await this.#move('in-progress');
    let next: Onward | null = { url: this.asked.url, says: {} };
    for (let turns = 0; next !== null && turns < mostTurns && this.status === 'in-progress'; turns += 1) {
      const verbs: Verb[] | null = await this.#fetch(next);
      next = verbs === null ? null : await this.#follow(verbs, next.url);
    }
    await this.#end('completed');
  }

  async #fetch({ url, says }: Onward): Promise<Verb[] | null> {
    try {
      const response = await this.#post(url, says);
      if (response?.ok) return readTwiml(await response.text());
      this.#hear('note', `HTTP ${response?.status ?? 0}`);
    } catch (error) {
      this.#hear('note', (error as Error).message);
    }
    return null;
  }

  /** Does what it is told; gives where to ask on, or null where the call is over. */
  async #follow(verbs: readonly Verb[], url: string): Promise<Onward | null> {
    for (const verb of verbs) {
      const { name, attributes, verbs: inner, text } = verb;
      if (this.status !== 'in-progress') return null;
      if (name === 'Say') this.#hear('said', text.trim(), attributes['language'] ?? null);
      if (name === 'Play') this.#hear('played', text.trim());
      if (name === 'Redirect') return { url: new URL(text.trim(), url).href, says: {} };
      if (name === 'Hangup') return null;
      if (name === 'Dial') {
        const says = await this.#together(verb, url);
        if (attributes['action'] !== undefined) return { url: new URL(attributes['action'], url).href, says };
      }
      if (name !== 'Gather') continue;
      const digits = await this.#gather(attributes, inner);
      const isTold = digits !== '' || attributes['actionOnEmptyResult'] === 'true';
      if (isTold && this.status === 'in-progress')
        return { url: new URL(attributes['action'] ?? url, url).href, says: { Digits: digits } };
    }
    return null;
  }

  /** Rings another telephone, and lets both be heard until one hangs up; gives what is told of that. */
  async #together({ attributes, verbs, text }: Verb, url: string): Promise<Record<string, string>> {
    const number = verbs.find(({ name }) => name === 'Number');
    const events = number?.attributes['statusCallback'];
    const dialled = this.dial({
      to: (number?.text ?? text).trim(),
      from: attributes['callerId'] ?? this.asked.from,
      url: new URL(attributes['action'] ?? url, url).href,
      statusCallback: events === undefined ? null : new URL(events, url).href,
      ringSeconds: Number(attributes['timeout'] ?? 30),
      parentSid: this.sid,
    });
    this.#dialled = dialled;
    this.#hear('note', `→ ${dialled.asked.to}`);
    await dialled.over;
    return { DialCallSid: dialled.sid, DialCallStatus: dialled.status };
  }

  /** Says what is said, and waits for keys: as many as are wanted, or until the time is up after the last. */
  async #gather(attributes: Verb['attributes'], inner: readonly Verb[]): Promise<string> {
    for (const { name, text, attributes: how } of inner)
      if (name === 'Say' || name === 'Play')
        this.#hear(name === 'Say' ? 'said' : 'played', text.trim(), how['language'] ?? null);
    const wanted = Number(attributes['numDigits'] ?? 99);
    const last = attributes['finishOnKey'] ?? '#';
    const spoken = inner.reduce((sum, { text }) => sum + text.length / 15, 0);
    // Whoever reads is given the time in which it would be said, too.
    let patience = this.#isMachine ? machineWaits : (Number(attributes['timeout'] ?? 5) + spoken) * 1_000;
    while (this.#keys.length < wanted && !(last !== '' && this.#keys.includes(last))) {
      if ((await this.#wait(patience)) !== 'key') break;
      patience = Number(attributes['timeout'] ?? 5) * 1_000;
    }
    const ended = last === '' ? -1 : this.#keys.indexOf(last);
    const digits = ended >= 0 ? this.#keys.slice(0, ended) : this.#keys.slice(0, wanted);
    this.#keys = this.#keys.slice(ended >= 0 ? ended + 1 : digits.length);
    return digits;
  }

  #wait(milliseconds: number): Promise<'key' | 'silence' | 'over'> {
    return new Promise((resolve) => {
      const done = (what: 'key' | 'silence' | 'over') => {
        clearTimeout(timer);
        this.#listener = null;
        resolve(what);
      };
      const timer = setTimeout(() => done('silence'), milliseconds);
      this.#listener = done;
    });
  }

  async #end(status: CallStatus): Promise<void> {
    if (isOver(this.status)) return;
    clearTimeout(this.#ringing);
    await this.#move(status);
  }

  async #move(status: CallStatus): Promise<void> {
    if (isOver(this.status)) return;
    this.status = status;
    if (isOver(status)) {
      this.#listener?.('over');
      this.#dialled?.end(this.#dialled.status === 'in-progress' ? 'completed' : 'canceled');
    }
    const { statusCallback } = this.asked;
    if (statusCallback !== null) await this.#post(statusCallback).catch(() => null);
    if (isOver(status)) this.#ended();
  }

  #post(url: string, more: Record<string, string> = {}): Promise<Response | null> {
    const params: Record<string, string> = {
      AccountSid: this.account.sid,
      ApiVersion: '2010-04-01',
      CallSid: this.sid,
      CallStatus: this.status,
      Direction: this.asked.parentSid === undefined ? 'outbound-api' : 'outbound-dial',
      ...(this.asked.parentSid === undefined ? {} : { ParentCallSid: this.asked.parentSid }),
      From: this.asked.from,
      SequenceNumber: String(this.#sequence++),
      To: this.asked.to,
      ...more,
    };
    return fetch(url, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: { 'x-twilio-signature': sign(this.account.token, url, params) },
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
  }

  #hear(kind: Heard['kind'], text: string, language: string | null = null): void {
    if (this.heard.length < mostHeard) this.heard.push({ at: new Date(), kind, text: text.slice(0, 5_000), language });
  }
}
