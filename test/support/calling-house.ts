import type { Definition } from '#surveys';
import { Candour, type Start } from './candour.ts';
import { eventually } from './eventually.ts';
import { importFile } from './import-file.ts';
import { join } from './people-of-all-roles.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

const anyDay = [1, 2, 3, 4, 5, 6, 7];
export const always = {
  windows: [{ from: '00:00', until: '24:00', weekdays: anyDay }],
  isClosedOnHolidays: false,
  consent: 'not_refused',
};

/** A Candour that asks by telephone, at any hour unless a test says otherwise, with an interviewer. */
export class CallingHouse {
  readonly candour: Candour;
  readonly owner: Visitor;
  readonly interviewer: Visitor;
  readonly published: Published;

  private constructor(candour: Candour, owner: Visitor, interviewer: Visitor, published: Published) {
    this.candour = candour;
    this.owner = owner;
    this.interviewer = interviewer;
    this.published = published;
  }

  static async start(options: Start = {}, definition: Definition = smallSurvey()): Promise<CallingHouse> {
    const candour = await Candour.start(options);
    const owner = await candour.setUp();
    const published = await publishSurvey(candour, owner, { definition });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
    for (const country of ['FI', 'SE', 'GB']) (await owner.put(`/api/calling-rules/${country}`, always)).ok(204);
    return new CallingHouse(candour, owner, await join(candour, owner, 'interviewer'), published);
  }

  join(role: 'interviewer' | 'supervisor'): Promise<Visitor> {
    return join(this.candour, this.owner, role);
  }

  /** Customers with these telephone numbers, called P0, P1, … */
  async customers(phones: readonly string[]): Promise<void> {
    const rows = phones.map((phone, n) => `P${n},${phone},R${n},en`);
    await importFile(this.owner, 'customers', ['name,phone,reference,language', ...rows].join('\n'));
  }

  /** A campaign by telephone whose invitations are callings. */
  async campaign(part: object = {}): Promise<string> {
    const named = { name: 'By telephone', surveyVersionId: this.published.versionId, channels: [{ channel: 'phone' }] };
    const { id } = (await this.owner.post('/api/campaigns', { ...named, ...part })).ok(201);
    (await this.owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await this.owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
      60_000,
    );
    return id;
  }

  async next(interviewer: Visitor = this.interviewer) {
    return (await interviewer.post('/api/callings/next')).ok().calling;
  }

  /** Takes the next and rings; gives the calling's path and the attempt. */
  async ringing(interviewer: Visitor = this.interviewer): Promise<{ path: string; attemptId: string; name: string }> {
    const calling = await this.next(interviewer);
    const path = `/api/callings/${calling.id}`;
    const { attemptId } = (await interviewer.post(`${path}/ring`)).ok();
    return { path, attemptId, name: calling.customer.name };
  }

  /** Whoever has this name rests until tomorrow, so that no take gives her. */
  async rests(name: string): Promise<void> {
    await this.candour.database.sql(
      `update callings set state = 'resting', rest_until = now() + interval '1 day' where customer_id = (select id from customers where name = $1)`,
      [name],
    );
  }

  /** The queue by state, or by state and reason where there is one. */
  async queue(): Promise<Record<string, number>> {
    const { items } = (await this.owner.get('/api/calling-queue')).ok() as {
      items: { state: string; reason: string | null; count: number }[];
    };
    return Object.fromEntries(
      items.map(({ state, reason, count }) => [reason === null ? state : `${state}: ${reason}`, count]),
    );
  }
}
