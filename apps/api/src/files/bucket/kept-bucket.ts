import { Readable } from 'node:stream';
import type { BucketConfig } from '../../config/bucket-config.js';
import { bucketFault } from './bucket-fault.js';
import { NowAndThen } from '../now-and-then.js';
import { isMissing, S3Bucket } from './s3-bucket.js';
import { FileProblem } from '../file-problems.js';

/**
 * A bucket while Candour runs: whatever it fails of, callers are told `files_unavailable` and may come again; what is the matter is
 * told whoever runs it, now and then. An object that is not there stays an error of its own.
 */
export class KeptBucket {
  readonly #bucket: S3Bucket;
  readonly #told = new NowAndThen();

  constructor(private readonly config: BucketConfig) {
    this.#bucket = new S3Bucket(config);
  }

  put(key: string, content: Buffer): Promise<void> {
    return this.#asked(this.#bucket.put(key, content));
  }

  putFile(key: string, path: string, bytes: number): Promise<void> {
    return this.#asked(this.#bucket.putFile(key, path, bytes));
  }

  read(key: string, range: { start?: number; end?: number } = {}): Readable {
    return Readable.from(this.#content(key, range), { objectMode: false });
  }

  bytes(key: string): Promise<number | null> {
    return this.#asked(this.#bucket.bytes(key));
  }

  remove(key: string): Promise<void> {
    return this.#asked(this.#bucket.remove(key));
  }

  async *#content(key: string, range: { start?: number; end?: number }): AsyncGenerator<Buffer> {
    try {
      for await (const piece of await this.#bucket.get(key, range)) yield piece as Buffer;
    } catch (error) {
      throw this.#troubleOf(error);
    }
  }

  async #asked<Result>(call: Promise<Result>): Promise<Result> {
    try {
      return await call;
    } catch (error) {
      throw this.#troubleOf(error);
    }
  }

  #troubleOf(error: unknown): unknown {
    if (isMissing(error)) return error;
    this.#told.say(bucketFault(error, this.config).sentence);
    return new FileProblem('files_unavailable', {});
  }
}
