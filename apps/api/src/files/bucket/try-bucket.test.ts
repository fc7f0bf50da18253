import { globSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ObjectStore, type Mistake } from '../../../../../test/support/object-store.js';
import { readBucket } from '../../config/bucket-config.js';
import { tryBucket } from './try-bucket.js';

let store: ObjectStore;
let page: Server;
let address: string;
let other: string;

beforeAll(async () => {
  store = await ObjectStore.start();
  page = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'));
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${store.port}`;
  other = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await store?.stop();
  page?.close();
});

async function tried(mistake: Mistake = {}) {
  const { FILES_URL, FILES_ACCESS_KEY_ID, FILES_SECRET_ACCESS_KEY } = store.settings(mistake);
  const bucket = readBucket(FILES_URL, FILES_ACCESS_KEY_ID, FILES_SECRET_ACCESS_KEY);
  return bucket === null ? null : tryBucket(bucket);
}

describe('trying a bucket out', () => {
  it('finds nothing the matter with one that works, and leaves nothing there', async () => {
    expect(await tried()).toBe(null);
    expect(globSync(join(store.folder, '**', 'tried-at-start', '*'))).toEqual([]);
  });

  it('says what is to be corrected', async () => {
    const wrong: [mistake: Mistake, sentence: string][] = [
      [{ bucket: 'candor' }, `${address} has no bucket candor. Make it there, or correct the bucket in FILES_URL.`],
      [{ key: 'NOBODY' }, `${address} does not know the access key in FILES_ACCESS_KEY_ID. Correct it.`],
      [
        { secret: 'another secret' },
        'The secret in FILES_SECRET_ACCESS_KEY is not that of the access key in FILES_ACCESS_KEY_ID. Correct one of them.',
      ],
      [
        { endpoint: other },
        `${other} does not answer as an S3-compatible store would (what it keeps comes back otherwise). Correct the endpoint in FILES_URL.`,
      ],
    ];
    for (const [mistake, sentence] of wrong) expect(await tried(mistake)).toEqual({ passes: false, sentence });
  });
});
