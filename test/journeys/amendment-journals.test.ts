import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { journalText, type JournalEntry, type JournalEvent } from '#surveys';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { handInNext, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let shopping: Shopping;
let jobs: string[];

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0 });
  jobs = await planWave(shopping);
  reviewer = await join(candour, owner, 'reviewer');
}, 120_000);
afterAll(() => candour.stop());

/** What a phone notes while a visit is put right: the item seen and changed within a minute. */
function journalFrom(start: string, more: JournalEntry[] = []): JournalEvent[] {
  const began = Date.now() - 60_000;
  const entries: JournalEntry[] = [
    { kind: 'began', at: began, mono: 0 },
    { kind: 'seen', at: began + 1_000, mono: 1_000, question: 'greeted' },
    { kind: 'changed', at: began + 30_000, mono: 30_000, question: 'greeted', value: 0, was: 1 },
    ...more,
    { kind: 'ended', at: began + 59_000, mono: 59_000 },
  ];
  const journal: JournalEvent[] = [];
  for (const entry of entries) {
    const text = journalText(journal.at(-1)?.hash ?? start, entry);
    journal.push({ ...entry, hash: createHash('sha256').update(text).digest('hex') });
  }
  return journal;
}

async function returned() {
  const visit = await handInNext(shopping, jobs);
  const notes = [{ question: 'greeted', note: 'By whom?' }];
  (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
  const amendmentKey = randomUUID();
  const amend = (journal: readonly unknown[], more: object = {}) =>
    visit.shopper.phone.post(`/api/visits/${visit.key}/amendments`, {
      amendmentKey,
      sentAt: Date.now(),
      answers: { greeted: 0 },
      journal,
      ...more,
    });
  const review = async (who = reviewer) => (await who.get(`/api/reviews/${visit.id}`)).ok();
  return { ...visit, amendmentKey, amend, review };
}

const codesOf = (flags: { code: string }[]) => flags.map(({ code }) => code);

describe('the journal of an amendment', () => {
  it('is kept beside the visit’s own, and shown to whoever is shown that', async () => {
    const { amend, amendmentKey, review } = await returned();
    const before = await review();
    const journal = journalFrom(amendmentKey);
    const receipt = (await amend(journal)).ok(201);
    expect(receipt.amendments).toEqual([{ amendmentKey, journal: { state: 'stored', code: null, message: null } }]);
    const now = await review();
    expect(now.corrections[0].journal).toMatchObject({ state: 'stored', events: journal });
    expect(Math.abs(now.corrections[0].journal.clockOffsetMs)).toBeLessThan(60_000);
    expect([now.journal, now.flags, now.grade]).toEqual([before.journal, before.flags, before.grade]);
    const analyst = await join(candour, owner, 'analyst');
    const [seen] = (await review(analyst)).corrections;
    expect(seen).toMatchObject({ byShopper: true });
    expect(seen).not.toHaveProperty('journal');
  });

  it('is the same when it is sent again later, and another under the same key is refused', async () => {
    const { amend, amendmentKey } = await returned();
    const journal = journalFrom(amendmentKey);
    (await amend(journal)).ok(201);
    expect((await amend(journal, { sentAt: Date.now() + 5_000 })).status).toBe(202);
    const other = await amend(journal.slice(0, -1));
    expect([other.status, other.body.code]).toEqual([409, 'key_used_for_other_answers']);
  });

  it.each([
    ['one line altered', (journal: JournalEvent[]) => journal.with(2, { ...journal[2]!, was: 0 })],
    ['one line left out', (journal: JournalEvent[]) => journal.toSpliced(1, 1)],
  ])('that has %s lowers the evidence, and the answers stand', async (_, change) => {
    const { amend, amendmentKey, review } = await returned();
    const receipt = (await amend(change(journalFrom(amendmentKey)))).ok(201);
    expect(codesOf(receipt.grade.reasons)).toContain('journal_broken');
    const { answers, grade, flags } = await review();
    expect(answers.find(({ key }: { key: string }) => key === 'greeted').value).toBe(0);
    expect([grade, codesOf(flags)]).toEqual(['C', ['journal_broken']]);
  });

  it('belongs to its amendment: the visit’s own, or another amendment’s, does not pass for it', async () => {
    for (const start of ['job', 'other']) {
      const { amend, jobId } = await returned();
      const receipt = (await amend(journalFrom(start === 'job' ? jobId : randomUUID()))).ok(201);
      expect(codesOf(receipt.grade.reasons)).toEqual(['journal_broken']);
    }
  });

  it.each([
    ['cannot be read', () => [{ kind: 'dreamt', at: 'yesterday' }]],
    ['lies in the future', (key: string) => journalFrom(key, [{ kind: 'resumed', at: Date.now() + 900_000, mono: 1 }])],
  ])('that %s is refused by name, and the answers stand', async (_, journalOf) => {
    const { amend, amendmentKey, review } = await returned();
    const receipt = (await amend(journalOf(amendmentKey))).ok(201);
    expect(receipt.amendments[0].journal).toMatchObject({ state: 'refused', code: 'journal_refused' });
    expect(receipt.journal.state).toBe('stored');
    const { answers, corrections, flags } = await review();
    expect(answers.find(({ key }: { key: string }) => key === 'greeted').value).toBe(0);
    expect(corrections[0].journal).toMatchObject({ state: 'refused', events: [] });
    expect(codesOf(flags)).toEqual(['journal_refused']);
  });

  it('tells of a clock that was set, and judges neither place nor time at the store', async () => {
    const { amend, amendmentKey, review } = await returned();
    const far = { latitude: 0, longitude: 0, accuracy: 5 };
    const jump: JournalEntry[] = [
      { kind: 'place', at: Date.now() - 20_000, mono: 40_000, place: far },
      { kind: 'clock', at: Date.now() - 900_000, mono: 45_000, value: -880_000 },
    ];
    (await amend(journalFrom(amendmentKey, jump))).ok(201);
    expect(codesOf((await review()).flags)).toEqual(['clock_set']);
  });

  it('may be absent: an app of before its time sends none', async () => {
    const { amend, review } = await returned();
    const receipt = (await amend([], { journal: undefined, sentAt: undefined })).ok(201);
    expect(receipt.amendments[0].journal).toBeNull();
    const { corrections, flags } = await review();
    expect([corrections[0].journal, flags]).toEqual([null, []]);
  });

  it('goes with the visit’s when that is purged', async () => {
    const { amend, amendmentKey, review, id } = await returned();
    (await amend(journalFrom(amendmentKey))).ok(201);
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    await candour.database.sql(`update deadlines set at = now() where kind = 'purge' and subject_id = $1`, [id]);
    const { journal, corrections } = await eventually(review, (now) => now.journal.length === 0);
    expect([journal, corrections[0].journal]).toEqual([[], null]);
  });
});
