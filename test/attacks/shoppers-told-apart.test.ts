import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  giveJob,
  inviteShopper,
  photoOf,
  planWave,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const each = 14;
const shuffles = 4_000;

/** Two shoppers who could not differ more: one hands in early with a good phone, the other late with a poor one. */
const phones = [
  { width: 1_600, height: 900, quality: 92 },
  { width: 480, height: 640, quality: 40 },
];

let candour: Candour;
let manager: Visitor;
/** Whose each visit is, by the visit's id. */
const shopperOf = new Map<string, number>();

beforeAll(async () => {
  candour = await Candour.start();
  const owner = await candour.setUp();
  const shopping = await startShopping(candour, owner, { visitsPerStore: 2 * each, rotationDays: 0 });
  const jobs = await planWave(shopping);
  for (const [which, phone] of phones.entries()) {
    const shopper = await inviteShopper(shopping);
    for (let n = 0; n < each; n += 1) {
      const jobId = jobs.pop() ?? '';
      await giveJob(shopping, jobId, shopper);
      const { bytes } = await takePhoto(5_000 + which * each + n);
      const picture = sharp(bytes).resize(phone.width, phone.height, { fit: 'fill' });
      const photo = photoOf(await picture.jpeg({ quality: phone.quality }).toBuffer());
      const put = visitOf(jobId, shopping.versionId, {}, [photo]);
      const { visitId } = (await shopper.phone.put(`/api/visits/${randomUUID()}`, put)).ok(201);
      expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
      (await owner.post(`/api/reviews/${visitId}/approve`)).ok(204);
      shopperOf.set(visitId, which);
    }
  }
  manager = await join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] });
}, 240_000);
afterAll(() => candour.stop());

/** Everything that a number can be made of: what the list, the visit, and its photo's file say of it. */
async function features(): Promise<{ names: string[]; rows: { shopper: number; values: number[] }[] }> {
  const { items } = (await manager.get('/api/reviews?limit=200')).ok() as { items: { id: string }[] };
  const rows = [];
  for (const [place, { id, ...listed }] of items.entries()) {
    const answer = await manager.get(`/api/reviews/${id}`);
    const [photo] = answer.ok().photos as { id: string }[];
    const file = await fetch(`${candour.url}/api/reviews/${id}/photos/${photo?.id ?? ''}`, {
      headers: { cookie: [...manager.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(file.status).toBe(200);
    const bytes = Buffer.from(await file.arrayBuffer());
    const { width, height } = await sharp(bytes).metadata();
    const moments = [...`${JSON.stringify(listed)}${answer.text}`.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)];
    rows.push({
      shopper: shopperOf.get(id) ?? -1,
      values: [
        place,
        numberIn(id),
        numberIn(photo?.id ?? ''),
        answer.text.length,
        JSON.stringify(listed).length,
        bytes.length,
        width / height,
        width * height,
        moments.reduce((sum, [at]) => sum + Date.parse(at), 0),
        Date.parse(file.headers.get('last-modified') ?? '') || 0,
      ],
    });
  }
  const names = 'order,id,photo id,length,row length,bytes,shape,points,moments,modified'.split(',');
  return { names, rows };
}

const numberIn = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** How far the ranks of two shoppers lie apart: the sum of the ranks of one of them, less what is to be expected. */
function apart(values: readonly number[], shoppers: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (value: number) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2;
  const sum = values.reduce((total, value, index) => total + (shoppers[index] === 0 ? rank(value) : 0), 0);
  return Math.abs(sum - (each * (2 * each - 1)) / 2);
}

function shuffled(shoppers: readonly number[], chance: () => number): number[] {
  const copy = [...shoppers];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [copy[at], copy[other]] = [copy[other] ?? 0, copy[at] ?? 0];
  }
  return copy;
}

it('a store that reads everything it is given can’t tell two shoppers apart better than chance', async () => {
  const { names, rows } = await features();
  expect(rows).toHaveLength(2 * each);
  const shoppers = rows.map(({ shopper }) => shopper);
  expect(shoppers.filter((which) => which === 0)).toHaveLength(each);
  let state = 4_711;
  const chance = () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
  const told: [string, number][] = [];
  for (const [at, name] of names.entries()) {
    const values = rows.map((row) => row.values[at] ?? 0);
    const seen = apart(values, shoppers);
    let asFar = 0;
    for (let turn = 0; turn < shuffles; turn += 1) if (apart(values, shuffled(shoppers, chance)) >= seen) asFar += 1;
    // Of so many features one in a thousand runs may be among the farthest.
    if (asFar / shuffles < 0.000_5) told.push([name, asFar / shuffles]);
  }
  expect(told).toEqual([]);
}, 120_000);
