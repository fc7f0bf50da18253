import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { FaultyRelay, type Fault } from '../support/faulty-relay.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Attempt {
  id: string;
  state: string;
  detail: string | null;
  tries: number;
  due_in: number;
}

const reply = (text: string) => ({ reply: text });

/** What a fault must lead to: queued for later, refused for good, in doubt, or sent all the same. */
const table: [string, Fault, 'queued' | 'refused' | 'in_doubt' | 'sent'][] = [
  ['421 as greeting', { step: 'greeting', does: reply('421 4.3.2 Not now') }, 'queued'],
  ['554 as greeting', { step: 'greeting', does: reply('554 5.7.1 No service for you') }, 'queued'],
  ['silence instead of a greeting', { step: 'greeting', does: 'hang' }, 'queued'],
  ['a reset instead of a greeting', { step: 'greeting', does: 'reset' }, 'queued'],
  ['a closed connection instead of a greeting', { step: 'greeting', does: 'close' }, 'queued'],
  ['nonsense as greeting', { step: 'greeting', does: reply('HTTP/1.1 400 Bad Request') }, 'queued'],
  ['a greeting that drips', { step: 'greeting', does: 'drip' }, 'sent'],
  ['silence after EHLO', { step: 'ehlo', does: 'hang' }, 'queued'],
  ['a reset after EHLO', { step: 'ehlo', does: 'reset' }, 'queued'],
  ['451 to the sender', { step: 'mail', does: reply('451 4.3.0 Try later') }, 'queued'],
  ['550 to the sender', { step: 'mail', does: reply('550 5.7.1 You may not send') }, 'queued'],
  ['silence to the sender', { step: 'mail', does: 'hang' }, 'queued'],
  ['a reset at the sender', { step: 'mail', does: 'reset' }, 'queued'],
  ['a closed connection at the sender', { step: 'mail', does: 'close' }, 'queued'],
  ['450 to the recipient (greylisting)', { step: 'rcpt', does: reply('450 4.2.0 Greylisted') }, 'queued'],
  ['452 to the recipient (full)', { step: 'rcpt', does: reply('452 4.2.2 Mailbox full') }, 'queued'],
  ['550 to the recipient (policy)', { step: 'rcpt', does: reply('550 5.7.1 Not wanted here') }, 'refused'],
  ['550 to the recipient (unknown)', { step: 'rcpt', does: reply('550 5.1.1 No such user') }, 'refused'],
  ['silence to the recipient', { step: 'rcpt', does: 'hang' }, 'queued'],
  ['a reset at the recipient', { step: 'rcpt', does: 'reset' }, 'queued'],
  ['a reply to the recipient that drips', { step: 'rcpt', does: 'drip' }, 'sent'],
  ['451 to DATA', { step: 'data', does: reply('451 4.3.0 Try later') }, 'queued'],
  ['554 to DATA', { step: 'data', does: reply('554 5.6.0 No') }, 'refused'],
  ['silence to DATA', { step: 'data', does: 'hang' }, 'queued'],
  ['a reset at DATA', { step: 'data', does: 'reset' }, 'queued'],
  ['a reset in the middle of the message', { step: 'body', does: 'reset' }, 'queued'],
  ['451 after the dot', { step: 'dot', does: reply('451 4.3.0 Could not store it') }, 'queued'],
  ['552 after the dot', { step: 'dot', does: reply('552 5.3.4 Too large') }, 'refused'],
  ['554 after the dot', { step: 'dot', does: reply('554 5.7.1 Looks like spam') }, 'refused'],
  ['silence after the dot, not taken', { step: 'dot', does: 'hang' }, 'in_doubt'],
  ['silence after the dot, taken', { step: 'dot', does: 'take_and_hang' }, 'in_doubt'],
  ['a reset after the dot, not taken', { step: 'dot', does: 'reset' }, 'in_doubt'],
  ['a reset after the dot, taken', { step: 'dot', does: 'take_and_reset' }, 'in_doubt'],
  ['a closed connection after the dot', { step: 'dot', does: 'close' }, 'in_doubt'],
  ['a reply after the dot that drips', { step: 'dot', does: 'drip' }, 'sent'],
];

describe('A mail relay that misbehaves', () => {
  let relay: FaultyRelay;
  let candour: Candour;
  let owner: Visitor;
  let surveyVersionId: string;
  let number = 0;
  let doubts = 0;

  beforeAll(async () => {
    relay = await new FaultyRelay().start();
    candour = await Candour.start({ env: { SMTP_URL: relay.url, SMTP_PATIENCE: '1', SMTP_CONNECTIONS: '2' } });
    owner = await candour.setUp();
    (await owner.patch('/api/organisation', { contactGapDays: 0 })).ok();
    surveyVersionId = (await publishSurvey(candour, owner, { definition: smallSurvey() })).versionId;
  });
  afterAll(async () => {
    await candour.stop();
    await relay.stop();
  });

  /** One new customer, asked by a campaign of her own; gives the campaign. */
  async function ask(): Promise<string> {
    await candour.database.sql('update customers set consent = $1', ['withdrawn']);
    const email = `customer${(number += 1)}@example.com`;
    (await owner.post('/api/customers', { email, language: 'en' })).ok(201);
    const { id } = (await owner.post('/api/campaigns', { name: `C${number}`, surveyVersionId })).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    return id;
  }
  const attemptOf = async (campaign: string): Promise<Attempt | undefined> => {
    const [found] = await candour.database.sql<Attempt>(
      `select id, state, detail, tries, extract(epoch from due_at - now())::int as due_in from attempts where campaign_id = $1`,
      [campaign],
    );
    return found;
  };
  const settled = (campaign: string, tries = 1) =>
    eventually(
      () => attemptOf(campaign),
      (attempt) => attempt !== undefined && attempt.tries >= tries && !['leased', 'reaching'].includes(attempt.state),
      20_000,
    ) as Promise<Attempt>;
  const takenFrom = (from: number) => relay.taken.length - from;

  it.each(table)('%s', async (_, fault, expected) => {
    const before = relay.taken.length;
    await relay.hangUp();
    relay.fault = fault;
    const campaign = await ask();
    const attempt = await settled(campaign);
    relay.fault = null;
    // A reset that is heard only after the end was written down leaves a doubt: the machine decides which comes first.
    const { state } = attempt;
    expect(fault.step === 'body' ? [expected, 'in_doubt'] : [expected]).toContain(state);
    if (state === 'in_doubt') doubts += 1;
    if (state !== 'sent') expect(attempt.detail).toMatch(/\w/);
    if (state === 'queued') {
      // Later means later; and then it arrives, once.
      expect(attempt.due_in).toBeGreaterThan(30);
      expect(takenFrom(before)).toBe(0);
      await candour.database.sql('update attempts set due_at = now() where id = $1', [attempt.id]);
      for (const press of ['pause', 'resume']) (await owner.post(`/api/campaigns/${campaign}/${press}`)).ok();
      expect((await settled(campaign, 2)).state).toBe('sent');
    }
    const arrives = state === 'queued' || state === 'sent' || String(fault.does).startsWith('take');
    expect(takenFrom(before)).toBe(arrives ? 1 : 0);
    expect(relay.duplicates).toBe(0);
  });

  it('suppresses an address only where the address itself is dead', async () => {
    const { items } = (await owner.get('/api/suppressions')).ok();
    expect(items.map(({ reason }: { reason: string }) => reason)).toEqual(['dead_address']);
  });

  it('sends all where the relay turns connections away that are too many', async () => {
    await relay.hangUp();
    relay.mostConnections = 1;
    const before = relay.taken.length;
    const campaigns = [await ask()];
    await settled(campaigns[0] ?? '');
    relay.mostConnections = Infinity;
    expect(takenFrom(before)).toBe(1);
  });

  it('tells in the list for people why each mail is in doubt, and does what they decide', async () => {
    const listed: { id: string; detail: string }[] = (await owner.get('/api/attempts?state=in_doubt')).ok().items;
    expect(listed).toHaveLength(doubts);
    const [one, other] = listed;
    await candour.database.sql(`update customers set consent = 'given'`);
    const before = relay.taken.length;
    (await owner.post(`/api/attempts/${one?.id}/take-as-sent`)).ok(204);
    (await owner.post(`/api/attempts/${other?.id}/resend`)).ok(204);
    const states = () =>
      candour.database.sql<{ state: string }>('select state from attempts where id = any($1) order by state', [
        [one?.id, other?.id],
      ]);
    await eventually(states, (found) => found.every(({ state }) => state === 'sent'), 20_000);
    expect(takenFrom(before)).toBe(1);
  });
});
