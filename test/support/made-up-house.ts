import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Candour } from './candour.ts';
import { eventually } from './eventually.ts';
import { importFile } from './import-file.ts';
import { MailSink } from './mail-sink.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

export const made = [{ channel: 'made_up', afterDays: 0 }];
export const people = 40;

export interface Attempt {
  id: string;
  channel: string;
  kind: string;
  state: string;
}

/** A Candour with a channel that no room knows (`made-up-channel.ts`) beside mail, and people with an address each but one. */
export class MadeUpHouse {
  private constructor(
    readonly folder: string,
    readonly sink: MailSink,
    readonly candour: Candour,
    readonly owner: Visitor,
    readonly published: Published,
  ) {}

  static async start(): Promise<MadeUpHouse> {
    const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
    const sink = await new MailSink().start();
    const channel = pathToFileURL(join(import.meta.dirname, 'made-up-channel.ts')).href;
    const env = { SMTP_URL: sink.url, SMTP_PER_SECOND: '20', MADE_UP_FOLDER: folder };
    const candour = await Candour.start({ env: { ...env, NODE_OPTIONS: `--no-warnings --import=${channel}` } });
    const owner = await candour.setUp();
    const published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
    const rows = Array.from({ length: people }, (_, n) => `p${n}@example.com,P${n},R${n},en`);
    await importFile(owner, 'customers', ['email,name,reference,language', ...rows, ',Nomail,N0,en'].join('\n'));
    return new MadeUpHouse(folder, sink, candour, owner, published);
  }

  async stop(): Promise<void> {
    await this.candour.stop();
    await this.sink.stop();
    rmSync(this.folder, { recursive: true });
  }

  async make(part: object): Promise<string> {
    const campaign = { name: 'C', surveyVersionId: this.published.versionId, ...part };
    return (await this.owner.post('/api/campaigns', campaign)).ok(201).id;
  }

  async started(part: object): Promise<string> {
    const id = await this.make(part);
    (await this.owner.post(`/api/campaigns/${id}/start`)).ok();
    return id;
  }

  attemptsOf(...campaigns: string[]): Promise<Attempt[]> {
    const sql = 'select id, channel, kind, state from attempts where campaign_id = any($1)';
    return this.candour.database.sql<Attempt>(sql, [campaigns]);
  }

  async statesOf(campaign: string): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { state } of await this.attemptsOf(campaign)) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  }

  async released(id: string): Promise<void> {
    await eventually(
      async () => (await this.owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
      60_000,
    );
  }

  settled(id: string): Promise<Record<string, number>> {
    return eventually(
      () => this.statesOf(id),
      ({ queued = 0, leased = 0, reaching = 0, ...ended }) =>
        queued + leased + reaching === 0 && Object.keys(ended).length > 0,
      120_000,
    );
  }

  /** The attempts that the channel made, by their ids. */
  asked(): string[] {
    const file = join(this.folder, 'asked');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /** A campaign of the channel of which one is being spoken with and others are in hand, until `letGo`. */
  async spokenWith(part: object = {}): Promise<string> {
    writeFileSync(join(this.folder, 'speaking'), '');
    const id = await this.started({ channels: made, ...part });
    await this.released(id);
    await eventually(
      () => this.statesOf(id),
      ({ leased = 0, reaching = 0 }) => leased > 0 && reaching === 1,
      60_000,
    );
    return id;
  }

  letGo(): void {
    rmSync(join(this.folder, 'speaking'));
  }

  /** Lets what a campaign has waiting for later come now. */
  async now(job: string, campaign: string): Promise<void> {
    await this.candour.database.sql(
      `update pgboss.job set start_after = now() where name = $1 and state = 'created' and data ->> 'campaignId' = $2`,
      [job, campaign],
    );
  }
}
