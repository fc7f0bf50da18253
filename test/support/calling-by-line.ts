import type { Definition } from '#surveys';
import { Secret } from '../../apps/api/src/config/secret.ts';
import { sign } from '../../apps/api/src/line/simulated/sign.ts';
import { Candour, type Start } from './candour.ts';
import { eventually } from './eventually.ts';
import { importFile } from './import-file.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

const always = {
  windows: [{ from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  isClosedOnHolidays: false,
  consent: 'not_refused',
};
const agreed = {
  channel: 'automated_call',
  givenAt: '2026-01-05T10:00:00Z',
  wording: 'You may call me by a machine about my purchases.',
  source: 'The till',
};

/** What the provider of a call would send, and where. */
export interface Message {
  path: string;
  params: Record<string, string>;
}

/** A call as the telephone shows it. */
export interface Telephone {
  sid: string;
  status: string;
  isOver: boolean;
  to: string;
  heard: { kind: string; text: string; language: string | null }[];
}

/** What an automated call can carry: a comment is left out of it. */
export function keypadSurvey(more: Partial<Definition> = {}): Definition {
  const survey = smallSurvey();
  const [block] = survey.blocks;
  const questions = (block?.questions ?? []).map((question) =>
    question.kind === 'long_text' ? { ...question, omit: ['automated_call' as const] } : question,
  );
  return { ...survey, blocks: [{ key: 'visit', questions }], ...more };
}

/** A Candour that calls by a machine over the simulated line, at any hour, and whoever stands at its telephones. */
export class LineHouse {
  readonly candour: Candour;
  readonly owner: Visitor;
  readonly published: Published;

  private constructor(candour: Candour, owner: Visitor, published: Published) {
    this.candour = candour;
    this.owner = owner;
    this.published = published;
  }

  static async start(options: Start = {}, definition: Definition = keypadSurvey()): Promise<LineHouse> {
    const env = { PHONE_CALLS_PER_SECOND: '50', ...options.env };
    const candour = await Candour.start({ ...options, env });
    const owner = await candour.setUp();
    const published = await publishSurvey(candour, owner, { definition });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
    for (const country of ['FI', 'SE', 'GB']) (await owner.put(`/api/calling-rules/${country}`, always)).ok(204);
    return new LineHouse(candour, owner, published);
  }

  /** Customers with these numbers, called P0, P1, … unless they have names of their own; those who agreed may be called. */
  async customers(phones: readonly string[], { agree = true, prefix = 'R' } = {}): Promise<string[]> {
    const references = phones.map((_, n) => `${prefix}${n}`);
    const rows = phones.map((phone, n) => `P${n},${phone},${prefix}${n},en`);
    await importFile(this.owner, 'customers', ['name,phone,reference,language', ...rows].join('\n'));
    if (agree) (await this.owner.post('/api/call-consents', { ...agreed, references })).ok();
    return references;
  }

  /** A campaign by automated calls that runs. */
  async campaign(part: object = {}): Promise<string> {
    const named = { name: 'By machine', surveyVersionId: this.published.versionId };
    const channels = [{ channel: 'automated_call' }];
    const { id } = (await this.owner.post('/api/campaigns', { ...named, channels, ...part })).ok(201);
    (await this.owner.post(`/api/campaigns/${id}/start`)).ok();
    return id;
  }

  async calls(): Promise<Telephone[]> {
    return (await this.owner.get('/api/telephone/calls')).ok().items;
  }

  /** The newest call to a number, once it is so. */
  async call(to: string, isSo: (call: Telephone) => boolean = () => true): Promise<Telephone> {
    const found = await eventually(
      async () => (await this.calls()).find((call) => call.to === to),
      (call) => call !== undefined && isSo(call),
      60_000,
    );
    return found as Telephone;
  }

  /** A call to this number that rings. */
  ringing(to: string): Promise<Telephone> {
    return this.call(to, ({ status }) => status === 'ringing');
  }

  async does({ sid }: Telephone, does: string, keys?: string): Promise<void> {
    const handling = keys === undefined ? { does } : { does, keys };
    (await this.owner.post(`/api/telephone/calls/${sid}`, handling)).ok();
  }

  /** Answers, and waits for the first prompt. */
  async answered(to: string): Promise<Telephone> {
    await this.does(await this.ringing(to), 'answer');
    return this.call(to, ({ heard }) => heard.length > 0);
  }

  /** Presses keys and waits until something new was said, or the call is over. */
  async pressed(call: Telephone, keys: string): Promise<string[]> {
    const before = (await this.call(call.to)).heard.length;
    if (keys === '') await this.does(call, 'say_nothing');
    else await this.does(call, 'press', keys);
    const told = await this.call(
      call.to,
      ({ heard, isOver }) => isOver || heard.slice(before).some(({ kind }) => kind === 'said'),
    );
    return told.heard.slice(before).flatMap(({ kind, text }) => (kind === 'said' ? [text] : []));
  }

  /** How the callings stand, once they do so. */
  async queue(isSo: (queue: Record<string, number>) => boolean): Promise<Record<string, number>> {
    return eventually(
      async () => {
        const { items } = (await this.owner.get('/api/calling-queue')).ok() as {
          items: { state: string; reason: string | null; count: number }[];
        };
        return Object.fromEntries(
          items.map(({ state, reason, count }) => [reason === null ? state : `${state}: ${reason}`, count]),
        );
      },
      isSo,
      60_000,
    );
  }

  /** What the provider asks after a key in a call: for the next turn unless another is named. */
  async message(to: string, digits: string, turn?: number): Promise<Message> {
    const [call] = await this.candour.database.sql<{ name: string; sid: string; turns: number }>(
      `select organisation_id || '.' || attempt_id as name, sid, turns from automated_calls where number = '${to}' order by asked_at desc limit 1`,
    );
    if (call === undefined) throw new Error(`No call to ${to}.`);
    const params = {
      AccountSid: this.key('account'),
      CallSid: call.sid,
      CallStatus: 'in-progress',
      From: '+15550100000',
      To: to,
    };
    return {
      path: `/api/automated-calls/${call.name}/turns/${turn ?? call.turns}`,
      params: { ...params, Digits: digits },
    };
  }

  /** Sends it as somebody would: signed as the provider does, unless a signature is given; none with null. */
  async send({ path, params }: Message, signature?: string | null): Promise<{ status: number; text: string }> {
    const own = sign(this.key('token'), `${this.candour.url}${path}`, params);
    const given = signature === undefined ? own : signature;
    const headers: Record<string, string> = given === null ? {} : { 'x-twilio-signature': given };
    const response = await fetch(`${this.candour.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers,
    });
    return { status: response.status, text: await response.text() };
  }

  key(what: 'account' | 'token'): string {
    const key = new Secret(process.env['TEST_SECRET'] ?? '')
      .derive('simulated line', what)
      .toString('hex')
      .slice(0, 32);
    return what === 'account' ? `AC${key}` : key;
  }
}
