import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { BucketConfig } from '../../config/bucket-config.js';
import { newId } from '../../database/ids.js';
import { FileStore, knownKey, type GrowingFiles, type StoredFile } from '../file-store.js';
import { GrowingInBucket } from './growing-in-bucket.js';
import { KeptBucket } from './kept-bucket.js';
import { writeAside } from '../write-aside.js';

/** Files in an S3-compatible store. A put is whole or it is not; what is to be measured first is written aside on this machine. */
export class BucketFiles extends FileStore {
  readonly growing: GrowingFiles;
  readonly #bucket: KeptBucket;

  constructor(
    config: BucketConfig,
    private readonly aside: string,
  ) {
    super();
    this.#bucket = new KeptBucket(config);
    this.growing = new GrowingInBucket(this.#bucket, aside);
  }

  async put(organisationId: string, content: Readable, limit: number): Promise<StoredFile> {
    const key = `${organisationId}/${newId()}`;
    const path = join(this.aside, newId());
    const { bytes, sha256 } = await writeAside(path, content, limit);
    try {
      await this.#bucket.putFile(key, path, bytes);
    } finally {
      await rm(path, { force: true });
    }
    return { key, bytes, sha256 };
  }

  read(key: string, range: { start?: number; end?: number } = {}): Readable {
    return this.#bucket.read(knownKey(key), range);
  }

  async remove(key: string): Promise<void> {
    await this.#bucket.remove(knownKey(key));
  }
}
