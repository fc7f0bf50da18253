import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VisitField } from '../../apps/api/src/shopping/reviews/visit-fields.ts';
import { addressOf, pageRoutes, routes } from '../support/api-routes.ts';
import { Candour } from '../support/candour.ts';
import { kinds, oneOfEverything, type Ids } from '../support/one-of-everything.ts';
import { peopleOfAllRoles } from '../support/people-of-all-roles.ts';
import {
  giveJob,
  honestJournal,
  inviteShopper,
  planWave,
  sendPhoto,
  shortChecklist,
  startShopping,
  takePhoto,
  visitOf,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

/** Who may see what of a visit, written out; `c` where the programme names staff, which this one does not. */
const table = `
                owner scheduler reviewer analyst region_manager store_manager interviewer supervisor verifier shopper key
answers         x     x         x        x       x              x             -           -          -        -       -
story           x     x         x        x       x              x             -           -          -        -       -
photos          x     x         x        x       x              x             -           -          -        -       -
evidence        x     x         x        x       -              -             -           -          -        -       -
journal         x     x         x        -       -              -             -           -          -        -       -
shopper_number  x     x         x        x       -              -             -           -          -        -       -
shopper_name    x     x         -        -       -              -             -           -          -        -       -
staff_names     x     -         x        -       -              -             -           -          -        -       -
money           x     x         -        -       -              -             -           -          -        -       -`;
const [head = '', ...lines] = table.trim().split('\n');
const roles = head.trim().split(/\s+/);
const maySee = Object.fromEntries(
  lines.map((line) => {
    const [field = '', ...cells] = line.split(/\s+/);
    return [field, roles.filter((_, index) => cells[index] === 'x')];
  }),
) as Record<VisitField, string[]>;

const day = 86_400_000;
/** Twenty minutes two days ago, at a second that nothing else happened in. */
const endedAt = Math.floor((Date.now() - 2 * day) / day) * day + 47_831_417;
const told = {
  name: 'Sirpa Salaperainen',
  story: 'They were SINGULARLY kind to me.',
  staff: 'Maija Myyja-Secret',
  receiptTime: '2031-05-04T12:07',
  place: 60.123_456_7,
  receipt: '88.77',
};

let candour: Candour;
let people: Map<string, Visitor>;
let ids: Ids;
let secrets: [field: VisitField | 'nobody', what: string, in_: RegExp][];
let visit: { id: string; jobId: string; photos: Record<'front' | 'receipt', string> };

const [arrival, service] = shortChecklist.blocks;
const definition = {
  ...shortChecklist,
  blocks: [
    arrival,
    {
      ...service,
      questions: [
        ...(service?.questions ?? []),
        { kind: 'short_text', key: 'staff_name', text: { en: 'Who served you?' } },
        { kind: 'receipt', key: 'receipt', text: { en: 'The receipt' } },
        { kind: 'place', key: 'here', text: { en: 'Where are you?' } },
      ],
    },
  ],
};
const exactly = (text: string) => new RegExp(text.replace(/[.+]/g, '\\$&'));

beforeAll(async () => {
  candour = await Candour.start();
  const owner = await candour.setUp();
  ids = await oneOfEverything(candour, owner);
  const shopping = await startShopping(candour, owner, { visitsPerStore: 1, fee: 18, reimbursedUpTo: 100 }, definition);
  const [jobId = ''] = await planWave(shopping, -6, 6);
  const shopper = await inviteShopper(shopping, { name: told.name });
  await giveJob(shopping, jobId, shopper);
  const [front, receipt] = [await takePhoto(880), await takePhoto(881)];
  const key = randomUUID();
  const answers = {
    front: [front.sha256],
    story: told.story,
    staff_name: told.staff,
    receipt: { photos: [receipt.sha256], time: told.receiptTime, amount: 88.77 },
    here: { latitude: told.place, longitude: 24.93, accuracy: 8 },
  };
  const handIn = {
    ...visitOf(jobId, shopping.versionId, answers, [front, receipt]),
    startedAt: endedAt - 1_200_000,
    endedAt,
    journal: honestJournal(jobId, endedAt),
  };
  const photos = handIn.photos.map((photo, index) => ({
    ...photo,
    question: index === 0 ? 'front' : 'receipt',
    takenAt: endedAt - 600_000,
  }));
  const put = () => shopper.phone.put(`/api/visits/${key}`, { ...handIn, photos, sentAt: Date.now() });
  // The phone's clock and ours differ by the line between them only.
  const { visitId } = (await put()).ok(201);
  for (const photo of [front, receipt]) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  (await owner.post(`/api/reviews/${visitId}/return`, { notes: [{ question: 'greeted', note: 'By whom?' }] })).ok(204);
  const amendment = { amendmentKey: randomUUID(), answers: { greeted: 0 }, comment: 'Nobody did.' };
  (await shopper.phone.post(`/api/visits/${key}/amendments`, amendment)).ok(201);
  (await owner.post(`/api/reviews/${visitId}/approve`)).ok(204);
  await candour.database.sql('update visits set fee_hundredths = 4711, reimbursement_hundredths = 3377 where id = $1', [
    visitId,
  ]);
  const shown = (await owner.get(`/api/reviews/${visitId}`)).ok().photos as { id: string; question: string }[];
  const photoOf = (question: string) => shown.find((photo) => photo.question === question)?.id ?? '';
  visit = { id: visitId, jobId, photos: { front: photoOf('front'), receipt: photoOf('receipt') } };
  const [row] = await candour.database.sql<{ responseId: string }>(
    'select response_id as "responseId" from visits where id = $1',
    [visitId],
  );
  people = await peopleOfAllRoles(candour, owner);
  for (const role of ['store_manager', 'region_manager'])
    await candour.database.sql(
      `insert into person_stores (organisation_id, person_id, store_id)
       select organisation_id, id, $1 from people where role = $2 on conflict do nothing`,
      [shopping.storeId, role],
    );
  const scopes = ['responses.read', 'customers.read', 'stores.read', 'dashboards.read', 'surveys.read'];
  const made = (await owner.post('/api/api-keys', { name: 'Reads', scopes })).ok(201);
  const reading = candour.visitor();
  reading.bearer = made.key;
  people.set('key', reading);
  const minute = (at: number) => exactly(new Date(at).toISOString().slice(0, 16));
  secrets = [
    ['shopper_name', 'name', exactly(told.name)],
    ['shopper_name', 'address', exactly(shopper.email)],
    ['shopper_name', 'id', exactly(shopper.id)],
    ['shopper_number', 'number', /"shopper":\{[^}]*"number":/],
    ['story', 'words', exactly(told.story)],
    ['staff_names', 'name', exactly(told.staff)],
    ['evidence', 'start', minute(endedAt - 1_200_000)],
    ['evidence', 'end', minute(endedAt)],
    ['evidence', 'a photo’s moment', new RegExp(String(endedAt - 600_000).slice(0, 9))],
    ['evidence', 'time of the receipt', exactly(told.receiptTime)],
    ['evidence', 'amount of the receipt', /88[.,]77/],
    ['evidence', 'place', /60\.12345/],
    ['evidence', 'flags', /"flags":/],
    ['evidence', 'grade', /"grade":/],
    ['journal', 'a line', /"mono":/],
    ['money', 'fee', /47[.,]11/],
    ['money', 'reimbursement', /33[.,]77/],
    ['nobody', 'key', exactly(key)],
    ['nobody', 'response', exactly(row?.responseId ?? '')],
  ];
}, 120_000);
afterAll(() => candour.stop());

/** Every address that is read by GET, of the sealed visit where it takes one. */
function addresses(): string[] {
  const own: Ids = { ...ids, review: visit.id, photo: visit.photos.front };
  const reads = Object.keys(routes).filter((route) => route.startsWith('GET ') && !pageRoutes.includes(route));
  const plain = reads
    .filter((route) => !route.includes('photos/{photoId}'))
    .map((route) => addressOf(route, (kind) => own[kind] ?? ''));
  return [...plain, ...plain.map((address) => `${address}${address.includes('?') ? '&' : '?'}limit=200`)];
}

describe('what is sealed of a visit', () => {
  it('is told to nobody by any route, field or file that the table does not give it to', async () => {
    expect(kinds).toContain('review');
    const leaks: string[] = [];
    const seen = new Map<string, Set<string>>();
    for (const [role, person] of people)
      for (const address of addresses()) {
        const { status, text } = await person.get(address);
        if (status !== 200) continue;
        for (const [field, what, pattern] of secrets) {
          if (!pattern.test(text)) continue;
          const key = `${role} ${field}`;
          seen.set(key, (seen.get(key) ?? new Set()).add(what));
          const isOwn = role === 'shopper';
          if (field === 'nobody' || (!isOwn && !maySee[field].includes(role)))
            leaks.push(`${role}: ${field} (${what}) at ${address}`);
        }
      }
    expect([...new Set(leaks)]).toEqual([]);
    // And whoever may see it finds it: the patterns are those of what is there.
    for (const [field, what] of secrets)
      if (field !== 'nobody')
        for (const role of maySee[field])
          expect([role, field, [...(seen.get(`${role} ${field}`) ?? [])]]).toEqual([
            role,
            field,
            expect.arrayContaining([what]),
          ]);
  }, 120_000);

  it('has no photo for whom the item is sealed, by whatever address', async () => {
    for (const [role, person] of people) {
      const of = async (photo: string) => (await person.get(`/api/reviews/${visit.id}/photos/${photo}`)).status;
      const opens = (field: VisitField) => maySee[field].includes(role);
      const [front, receipt] = [await of(visit.photos.front), await of(visit.photos.receipt)];
      expect([role, front === 200, receipt === 200]).toEqual([role, opens('photos'), opens('evidence')]);
    }
  });

  it('has ids that carry no minute', async () => {
    const store = people.get('store_manager');
    const pages = await Promise.all(
      [`/api/reviews`, `/api/reviews/${visit.id}`, '/api/appeals', `/api/visit-scores/visits/${visit.id}`].map(
        async (address) => (await store?.get(address))?.ok() as unknown,
      ),
    );
    const timed = JSON.stringify(pages).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
    const known = (await store?.get('/api/stores?limit=200'))?.text ?? '';
    expect(timed.filter((id) => !known.includes(id))).toEqual([]);
    expect(JSON.stringify(pages)).toContain(visit.photos.front);
  });
});
