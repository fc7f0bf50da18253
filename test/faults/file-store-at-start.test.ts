import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ObjectStore } from '../support/object-store.ts';
import { acceptNext, planWave, sendPhoto, startShopping, takePhoto } from '../support/shopping.ts';

let store: ObjectStore;
let candour: Candour;

beforeAll(async () => {
  store = await ObjectStore.start();
  candour = await Candour.start();
}, 120_000);
afterAll(async () => {
  await candour?.stop();
  await store?.stop();
});

/** What a process says that does not start, and how it ends. */
async function said(program: 'main' | 'worker', env: Record<string, string>): Promise<[code: number, words: string]> {
  const child = candour.spawn(program, [], { PORT: '0', ...env });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (words += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return [code ?? -1, words.trim()];
}

describe('a store of uploaded files that is set up wrongly', () => {
  it('keeps everything from starting, with a sentence that says what to correct', async () => {
    expect(await said('main', store.settings({ bucket: 'candor' }))).toEqual([
      1,
      `http://127.0.0.1:${store.port} has no bucket candor. Make it there, or correct the bucket in FILES_URL.`,
    ]);
    expect(await said('worker', store.settings({ key: 'NOBODY' }))).toEqual([
      1,
      `http://127.0.0.1:${store.port} does not know the access key in FILES_ACCESS_KEY_ID. Correct it.`,
    ]);
  }, 120_000);
});

describe('a store of uploaded files that does not answer', () => {
  it('keeps nothing from starting; photos are not called stored until it does, and then go on', async () => {
    await store.pause();
    const waiting = await Candour.start({ env: store.settings() });
    expect(waiting.output).toContain('does not answer just now. Until it does, uploaded files are neither taken');
    const owner = await waiting.setUp();
    const shopping = await startShopping(waiting, owner, { rotationDays: 0 });
    const { jobId, shopper } = await acceptNext(shopping, await planWave(shopping));
    const photo = await takePhoto(8_001);
    expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBeGreaterThanOrEqual(500);
    expect((await shopper.phone.get(`/api/shop/jobs/${jobId}/photos`)).ok().items).toEqual([]);
    await store.goOn();
    expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
    await eventually(
      () => Promise.resolve(waiting.output),
      (words) => words.includes('The store of uploaded files answers now.'),
      60_000,
    );
    await waiting.stop();
  }, 120_000);
});
