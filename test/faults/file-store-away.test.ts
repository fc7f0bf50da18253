import { randomUUID } from 'node:crypto';
import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { ended } from '../support/import-file.ts';
import { ObjectStore } from '../support/object-store.ts';
import {
  acceptNext,
  offsetOf,
  photoOf,
  planWave,
  sendBytes,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import { TroubledLine, type Trouble } from '../support/troubled-line.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

let store: ObjectStore;
let line: TroubledLine;
let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let process: number;
/** A photo of an approved visit, as a reviewer asks for it. */
let shownPhoto: string;
let seed = 9_000;

beforeAll(async () => {
  store = await ObjectStore.start();
  line = await TroubledLine.to(() => store.port);
  candour = await Candour.start({ env: store.settings({ endpoint: `http://127.0.0.1:${line.port}` }) });
  process = candour.pid;
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0 });
  jobs = await planWave(shopping);
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const photo = await takePhoto(8_999);
  expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  const visit = visitOf(jobId, shopping.versionId, {}, [photo]);
  const { visitId } = (await shopper.phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201);
  const [row] = await candour.database.sql<{ id: string }>('select id from visit_photos');
  shownPhoto = `/api/reviews/${visitId}/photos/${row?.id}`;
}, 120_000);
afterEach(() => line.be(null));
afterAll(async () => {
  await candour?.stop();
  await line?.stop();
  await store?.stop();
});

const error = (status: number, words: string, code: string) =>
  [
    `HTTP/1.1 ${status} ${words}`,
    'Content-Type: application/xml',
    'Connection: close',
    '',
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${words}</Message></Error>`,
  ].join('\r\n');

/** All that is stored. */
const objects = () =>
  globSync(join(store.folder, 'candour', 'files', '**', '*_object')).filter((path) => !path.includes('tried-at-start'));
const refused = ({ status, body, text, headers }: Answer) => {
  const code = (body ?? (text.startsWith('{') ? JSON.parse(text) : {})).code as string | undefined;
  return [status, code, headers.get('retry-after')];
};
const said503 = [503, 'files_unavailable', '5'];

const troubles: [name: string, trouble: Trouble, isOnlyWriting: boolean][] = [
  ['nobody listens', 'gone', false],
  ['nothing is answered', 'hangs', false],
  ['connections are reset in the middle', { resetsAfter: 100 }, false],
  ['it says that it is overloaded', { says: error(503, 'Slow Down', 'SlowDown') }, false],
  ['the key is another one meanwhile', { says: error(403, 'Forbidden', 'InvalidAccessKeyId') }, false],
  ['it may be read only', { says: error(403, 'Forbidden', 'AccessDenied'), to: /^PUT/ }, true],
  ['it is full', { says: error(507, 'Insufficient Storage', 'XMinioStorageFull'), to: /^PUT/ }, true],
];

describe('a store of files that goes away while Candour runs', () => {
  it.each(troubles)(
    'keeps nobody waiting and loses nothing: %s',
    async (_, trouble, isOnlyWriting) => {
      const { jobId, shopper } = await acceptNext(shopping, jobs);
      const photo = photoOf(Buffer.concat([(await takePhoto((seed += 1))).bytes, Buffer.alloc(2_500_000, 7)]));
      const file = `reference,email\nN${seed},n${seed}@example.com\n`;
      const waiting = (await owner.upload('customers', file)).ok(201);
      const before = objects().length;

      await line.be(trouble);
      const [sent, uploaded, shown, read] = await Promise.all([
        sendPhoto(shopper.phone, jobId, photo),
        owner.upload('customers', file),
        owner.raw(shownPhoto, { method: 'GET' }),
        owner.get(`/api/imports/${waiting.id}`),
      ]);
      expect([refused(sent), refused(uploaded)]).toEqual([said503, said503]);
      expect([shown, read].map(refused)).toEqual(
        isOnlyWriting
          ? [
              [200, undefined, null],
              [200, undefined, null],
            ]
          : [said503, said503],
      );
      expect((await shopper.phone.get(`/api/shop/jobs/${jobId}/photos`)).ok().items).toEqual([]);
      (await owner.post(`/api/imports/${waiting.id}/start`, { mapping: waiting.mapping })).ok(202);

      await line.be(null);
      expect((await ended(owner, waiting.id)).status).toBe('done');
      expect(await candour.database.sql('select from customers where reference = $1', [`N${seed}`])).toHaveLength(1);
      const offset = (await offsetOf(shopper.phone, jobId, photo.sha256)) ?? 0;
      const rest = Buffer.from(photo.bytes.subarray(offset));
      expect((await sendBytes(shopper.phone, jobId, photo.sha256, offset, rest)).status).toBe(204);
      // The photo, and as it is shown; no piece of it, and nothing of the list that was refused.
      expect(objects()).toHaveLength(before + 2);
      expect((await owner.get('/api/imports')).ok().items[0].id).toBe(waiting.id);
      expect(readdirSync(join(candour.dataFolder, 'aside'))).toEqual([]);
      expect([candour.isRunning, candour.pid]).toEqual([true, process]);
    },
    60_000,
  );

  it('takes a photo on where it stopped', async () => {
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const photo = photoOf(Buffer.concat([(await takePhoto((seed += 1))).bytes, Buffer.alloc(3_000_000, 7)]));
    await line.be({ resetsAfter: 2_200_000 });
    expect(refused(await sendPhoto(shopper.phone, jobId, photo))).toEqual(said503);
    await line.be(null);
    const offset = (await offsetOf(shopper.phone, jobId, photo.sha256)) ?? 0;
    expect(offset).toBeGreaterThanOrEqual(1_000_000);
    const rest = Buffer.from(photo.bytes.subarray(offset));
    expect((await sendBytes(shopper.phone, jobId, photo.sha256, offset, rest)).status).toBe(204);
  }, 60_000);

  it('tells whoever runs it what is the matter, once and not at each request', async () => {
    const told = candour.output.split('\n').filter((each) => /access key in FILES_ACCESS_KEY_ID/.test(each));
    expect(told).toHaveLength(1);
    expect(candour.output).not.toContain('"reference"');
  });
});
