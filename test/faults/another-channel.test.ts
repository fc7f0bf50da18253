import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const made = [{ channel: 'made_up', afterDays: 0 }];
const people = 40;

interface Attempt {
  id: string;
  channel: string;
  kind: string;
  state: string;
}

describe('A channel that no room knows, beside mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  const speaking = join(folder, 'speaking');
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    sink = await new MailSink().start();
    const channel = pathToFileURL(join(import.meta.dirname, '../support/made-up-channel.ts')).href;
    const env = { SMTP_URL: sink.url, SMTP_PER_SECOND: '20', MADE_UP_FOLDER: folder };
    candour = await Candour.start({ env: { ...env, NODE_OPTIONS: `--no-warnings --import=${channel}` } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
    const rows = Array.from({ length: people }, (_, n) => `p${n}@example.com,P${n},R${n},en`);
    await importFile(owner, 'customers', ['email,name,reference,language', ...rows, ',Nomail,N0,en'].join('\n'));
  }, 120_000);
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
    rmSync(folder, { recursive: true });
  });

  const make = async (part: object): Promise<string> =>
    (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: published.versionId, ...part })).ok(201).id;
  const started = async (part: object): Promise<string> => {
    const id = await make(part);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    return id;
  };
  const attemptsOf = (...campaigns: string[]) =>
    candour.database.sql<Attempt>('select id, channel, kind, state from attempts where campaign_id = any($1)', [
      campaigns,
    ]);
  const statesOf = async (campaign: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { state } of await attemptsOf(campaign)) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  };
  const released = (id: string) =>
    eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
      60_000,
    );
  const settled = (id: string) =>
    eventually(
      () => statesOf(id),
      ({ queued = 0, leased = 0, reaching = 0, ...ended }) =>
        queued + leased + reaching === 0 && Object.keys(ended).length > 0,
      120_000,
    );
  const asked = () =>
    (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '').trim().split('\n');
  /** A campaign of which one is being spoken with and others are in hand. */
  const spokenWith = async (part: object = {}): Promise<string> => {
    writeFileSync(speaking, '');
    const id = await started({ channels: made, ...part });
    await released(id);
    await eventually(
      () => statesOf(id),
      ({ leased = 0, reaching = 0 }) => leased > 0 && reaching === 1,
      60_000,
    );
    return id;
  };

  it('is refused where no room has entered it', async () => {
    const refused = await owner.post('/api/campaigns', {
      name: 'Pigeons',
      surveyVersionId: published.versionId,
      channels: [{ channel: 'email' }, { channel: 'pigeon' }],
    });
    expect([refused.status, refused.body.findings]).toEqual([
      400,
      [
        expect.objectContaining({
          path: 'channels.1.channel',
          code: 'unknown_channel',
          details: { allowed: expect.stringContaining('email') },
        }),
      ],
    ]);
  });

  it('and mail, each killed again and again, ask everybody once and take nothing of each other', async () => {
    const byMail = await started({ name: 'Mail' });
    const byOther = await started({ name: 'Other', channels: made });
    await Promise.all([released(byMail), released(byOther)]);
    for (let kill = 1; kill <= 3; kill += 1) {
      const others = asked().length;
      const mails = sink.mails.length;
      await eventually(
        async () => [asked().length, sink.mails.length] as const,
        ([nowAsked, nowMailed]) =>
          (nowAsked > others + 3 || nowAsked >= people) && (nowMailed > mails + 3 || nowMailed >= people),
        60_000,
      );
      await candour.kill();
      await candour.run();
    }
    await Promise.all([settled(byMail), settled(byOther)]);
    const attempts = await attemptsOf(byMail, byOther);
    const other = attempts.filter(({ channel }) => channel === 'made_up');
    const mail = attempts.filter(({ channel }) => channel === 'email');
    expect([mail.length, other.length]).toEqual([people, people + 1]);
    expect(attempts.filter(({ state }) => state !== 'sent' && state !== 'in_doubt')).toEqual([]);
    expect(new Set(asked()).size).toBe(asked().length);
    expect(asked().filter((id) => !other.some((each) => each.id === id))).toEqual([]);
    // Killed between what is written down and what is done, it may have asked nobody: that is what a doubt is.
    const unasked = other.filter(({ id }) => !asked().includes(id));
    expect(unasked.filter(({ state }) => state !== 'in_doubt')).toEqual([]);
    const mailed = sink.mails.flatMap(({ recipients }) => recipients);
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(mailed.length).toBeGreaterThanOrEqual(mail.filter(({ state }) => state === 'sent').length);
    expect(other.filter(({ state }) => state === 'in_doubt').length).toBeLessThanOrEqual(3);
    await candour.database.sql(`update attempts set state = 'sent', sent_at = now() where state = 'in_doubt'`);
    await counted(byOther);
  }, 300_000);

  /** Rates, the list and the file read what the channel said of each end, and nothing else. */
  async function counted(id: string): Promise<void> {
    const ledger = (await owner.get(`/api/campaigns/${id}/ledger`)).ok();
    expect(ledger.byChannel.map((each: { id: string; sample: number }) => [each.id, each.sample])).toEqual([
      ['made_up', people + 1],
    ]);
    const codes = Object.fromEntries(
      ledger.codes.map(({ code, count }: { code: string; count: number }) => [code, count]),
    );
    expect(codes['2.26']).toBeGreaterThan(people - 3);
    expect(codes['2.26'] + (codes['3.19'] ?? 0)).toBe(people + 1);
    expect(ledger.groups.NC).toBe(codes['2.26']);
    const lines = (await owner.get(`/api/campaigns/${id}/ledger.csv`)).text.trim().split('\r\n');
    expect(lines.filter((line) => /^[^,]*,[^,]*,made_up,first,sent,.*,away,NC$/.test(line))).toHaveLength(
      codes['2.26'],
    );
    const { items } = (await owner.get(`/api/campaigns/${id}/invitations?limit=1`)).ok();
    expect(items[0].attempts).toEqual([expect.objectContaining({ channel: 'made_up', state: 'sent' })]);
    expect((await owner.get(`/api/campaigns/${id}/progress`)).ok()).toMatchObject({ sent: people + 1, queued: 0 });
  }

  it('lets a campaign that pauses finish what it speaks, and put back what it only has in hand', async () => {
    const id = await spokenWith();
    (await owner.post(`/api/campaigns/${id}/pause`)).ok();
    expect(await statesOf(id)).toEqual({ reaching: 1, queued: people });
    rmSync(speaking);
    await eventually(
      () => statesOf(id),
      ({ sent, queued }) => sent === 1 && queued === people,
    );
    (await owner.post(`/api/campaigns/${id}/resume`)).ok();
    expect(await settled(id)).toEqual({ sent: people + 1 });
  }, 120_000);

  it('is reminded by the same way', async () => {
    const id = await started({ channels: made, reminders: [{ afterDays: 1 }] });
    await released(id);
    expect(await settled(id)).toEqual({ sent: people + 1 });
    const { sql } = candour.database;
    await sql(`update attempts set sent_at = now() - interval '2 days' where campaign_id = $1`, [id]);
    await sql(
      `update pgboss.job set start_after = now() where name = 'remind' and state = 'created' and data ->> 'campaignId' = $1`,
      [id],
    );
    const reminders = async () => (await attemptsOf(id)).filter(({ kind }) => kind === 'reminder');
    await eventually(
      reminders,
      (found) => found.length === people + 1 && found.every(({ state }) => state === 'sent'),
      60_000,
    );
    expect((await reminders()).every(({ channel }) => channel === 'made_up')).toBe(true);
  }, 120_000);

  it('makes nothing more of a campaign that is cancelled, or closed', async () => {
    const cancelled = await spokenWith();
    (await owner.post(`/api/campaigns/${cancelled}/cancel`)).ok();
    expect(await statesOf(cancelled)).toEqual({ reaching: 1, cancelled: people });
    rmSync(speaking);
    expect(await settled(cancelled)).toEqual({ sent: 1, cancelled: people });

    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const closed = await spokenWith({ closesOn: tomorrow });
    const { sql } = candour.database;
    await sql('update campaigns set closes_on = current_date - 3 where id = $1', [closed]);
    await sql(
      `update pgboss.job set start_after = now() where name = 'close-campaign' and state = 'created' and data ->> 'campaignId' = $1`,
      [closed],
    );
    await eventually(
      () => statesOf(closed),
      (states) => states['cancelled'] === people && states['reaching'] === 1,
      60_000,
    );
    rmSync(speaking);
    expect(await settled(closed)).toEqual({ sent: 1, cancelled: people });
  }, 180_000);

  it('comes next where the channel before it has no address', async () => {
    const counted = async (channels: object[]) => {
      const id = await make({ channels });
      const found = (await owner.post('/api/campaigns/audience', { audience: {}, campaignId: id })).ok();
      const nobody = (await owner.get('/api/customers?search=Nomail')).ok().items[0].id;
      return [found.willBeAsked, (await owner.get(`/api/campaigns/${id}/customers/${nobody}`)).ok().reason];
    };
    expect(await counted([{ channel: 'email' }])).toEqual([people, 'no_address']);
    expect(await counted([{ channel: 'email' }, ...made])).toEqual([people + 1, null]);
    const id = await started({ channels: [{ channel: 'email' }, ...made] });
    await released(id);
    await settled(id);
    const channels = (await attemptsOf(id)).map(({ channel }) => channel);
    expect(channels.filter((channel) => channel === 'made_up')).toHaveLength(1);
    expect(channels.filter((channel) => channel === 'email')).toHaveLength(people);
  }, 120_000);
});
