import { NoAnswer, Refused } from '../../offline/request';
import { isDue, nextTry, type Waiting } from '../../offline/waiting';
import { report } from '../../offline/heard';
import type { Call } from '../keep/call';
import { callsOf, keepCall } from '../keep/calls';
import { askAs } from '../keep/ask-as';
import { CallSession } from './call-session';
import { sendCall } from './send-call';

/** Milliseconds between two signs of life; the server waits for sixty seconds. */
const signEvery = 20_000;
/** No call waits longer for its next try. */
const longest = 10_000;

/** How what is sent fares. */
export type Line = 'idle' | 'sending' | 'waiting' | 'signed_out' | 'other_person';

/** The calls of one interviewer on this device, which are sent in the order in which they came; one tab alone has it. */
export class Desk {
  readonly personId: string;
  readonly sessions = new Map<string, CallSession>();
  line: Line = 'idle';
  /** Callings that are somebody else's by now, without a ring. */
  readonly lost = new Set<string>();
  readonly #changed: () => void;
  #waiting: Waiting | undefined;
  #isRunning = false;
  #again = false;
  #timer = 0;
  #signs = 0;

  constructor(personId: string, changed: () => void) {
    this.personId = personId;
    this.#changed = changed;
  }

  async open(): Promise<void> {
    for (const call of await callsOf(this.personId)) this.#add(call);
    this.#signs = window.setInterval(() => void this.#sign(), signEvery);
    addEventListener('online', this.wake);
    addEventListener('candour-signed-in', this.wake);
    void this.#sign();
    this.send();
    this.#changed();
  }

  close(): void {
    clearInterval(this.#signs);
    clearTimeout(this.#timer);
    removeEventListener('online', this.wake);
    removeEventListener('candour-signed-in', this.wake);
  }

  /** Takes a calling onto the desk; one that is there already stays as it is. */
  async add(call: Call): Promise<CallSession> {
    const known = this.sessions.get(call.id);
    if (known !== undefined) return known;
    await keepCall(call);
    const session = this.#add(call);
    this.#changed();
    return session;
  }

  /** Puts a calling off the desk of which nothing is to be kept. */
  async drop(id: string): Promise<void> {
    const session = this.sessions.get(id);
    this.sessions.delete(id);
    await session?.end();
    this.#changed();
  }

  readonly wake = (): void => {
    this.#waiting = undefined;
    this.send();
    void this.#sign();
  };

  /** Sends what there is to send; what is being sent already is looked at once more after. */
  send(): void {
    this.#again = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run().finally(() => {
      this.#isRunning = false;
      // What came at the very end.
      if (this.#again && isDue(this.#waiting, Date.now())) this.send();
    });
  }

  #add(call: Call): CallSession {
    const session = new CallSession(call, { changed: this.#changed, kept: () => this.send() });
    this.sessions.set(call.id, session);
    return session;
  }

  async #run(): Promise<void> {
    while (this.#again && isDue(this.#waiting, Date.now())) {
      this.#again = false;
      for (const [id, session] of this.sessions)
        try {
          this.#say('sending');
          if (await sendCall(session)) await this.drop(id);
          this.#waiting = undefined;
        } catch (error) {
          return this.#fail(error);
        }
      this.#say('idle');
    }
  }

  #fail(error: unknown): void {
    if (error instanceof Refused) return this.#say(error.status === 401 ? 'signed_out' : 'other_person');
    if (!(error instanceof NoAnswer)) report(error);
    const { tries, until } = nextTry(this.#waiting, Date.now(), Math.random());
    this.#waiting = { tries, until: Math.min(until, Date.now() + longest) };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.send(), this.#waiting.until - Date.now() + 10);
    this.#say('waiting');
  }

  #say(line: Line): void {
    if (this.line === line) return;
    this.line = line;
    this.#changed();
  }

  /** Says that the interviewer is still there. What rang and was given up for lost goes on all the same. */
  async #sign(): Promise<void> {
    for (const { call } of this.sessions.values()) {
      if (call.isTryOut || call.outcome !== null) continue;
      try {
        await askAs(this.personId, 'POST', `/api/callings/${call.id}/renew`);
        this.lost.delete(call.id);
      } catch (error) {
        if (!(error instanceof Refused)) continue;
        if (error.status === 401) this.#say('signed_out');
        else if (call.attemptId === null && error.code !== 'signed_in_as_other') this.lost.add(call.id);
        this.#changed();
      }
    }
  }
}
