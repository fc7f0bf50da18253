import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { BucketConfig } from '../../config/bucket-config.js';
import { endsWhenSilent, endWhenSilent } from '../silence.js';

/** One bucket of an S3-compatible store, in the four calls that every such store knows. None waits for a silent store for ever. */
export class S3Bucket {
  readonly #client: S3Client;

  constructor(private readonly config: BucketConfig) {
    const { endpoint, region, pathStyle, credentials } = config;
    this.#client = new S3Client({
      region,
      forcePathStyle: pathStyle,
      // Stores other than Amazon's need not know its newer checksums; what is stored is hashed by us.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(endpoint === null ? {} : { endpoint }),
      ...(credentials === null ? {} : { credentials }),
    });
  }

  async put(key: string, content: Buffer): Promise<void> {
    await endWhenSilent((abortSignal) =>
      this.#client.send(new PutObjectCommand({ ...this.#at(key), Body: content, ContentLength: content.length }), {
        abortSignal,
      }),
    );
  }

  async putFile(key: string, path: string, bytes: number): Promise<void> {
    const content = createReadStream(path);
    await endWhenSilent(
      (abortSignal) =>
        this.#client.send(new PutObjectCommand({ ...this.#at(key), Body: content, ContentLength: bytes }), {
          abortSignal,
        }),
      () => content.bytesRead,
    ).finally(() => content.destroy());
  }

  async get(key: string, { start, end }: { start?: number; end?: number } = {}): Promise<Readable> {
    const range = start === undefined && end === undefined ? {} : { Range: `bytes=${start ?? 0}-${end ?? ''}` };
    const { Body } = await endWhenSilent((abortSignal) =>
      this.#client.send(new GetObjectCommand({ ...this.#at(key), ...range }), { abortSignal }),
    );
    return Readable.from(endsWhenSilent(Body as Readable), { objectMode: false });
  }

  /** The size of an object; null where there is none. */
  async bytes(key: string): Promise<number | null> {
    try {
      const { ContentLength } = await endWhenSilent((abortSignal) =>
        this.#client.send(new HeadObjectCommand(this.#at(key)), { abortSignal }),
      );
      return ContentLength ?? null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await endWhenSilent((abortSignal) => this.#client.send(new DeleteObjectCommand(this.#at(key)), { abortSignal }));
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.config.name, Key: `${this.config.prefix}${key}` };
  }
}

/** Whether a store said that there is no such object. */
export function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404 && error.name !== 'NoSuchBucket';
}
