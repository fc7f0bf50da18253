import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { BucketConfig } from '../config/bucket-config.js';

/** One bucket of an S3-compatible store, in the four calls that every such store knows. */
export class S3Bucket {
  readonly #client: S3Client;

  /** Calls end with the signal, where one is given. */
  constructor(
    private readonly config: BucketConfig,
    private readonly signal?: AbortSignal,
  ) {
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

  async put(key: string, content: Readable | Buffer, bytes: number): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({ ...this.#at(key), Body: content, ContentLength: bytes }),
      this.#within(),
    );
  }

  async get(key: string, { start, end }: { start?: number; end?: number } = {}): Promise<Readable> {
    const range = start === undefined && end === undefined ? {} : { Range: `bytes=${start ?? 0}-${end ?? ''}` };
    const { Body } = await this.#client.send(new GetObjectCommand({ ...this.#at(key), ...range }), this.#within());
    return Body as Readable;
  }

  /** The size of an object; null where there is none. */
  async bytes(key: string): Promise<number | null> {
    try {
      const { ContentLength } = await this.#client.send(new HeadObjectCommand(this.#at(key)), this.#within());
      return ContentLength ?? null;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#at(key)), this.#within());
  }

  #within(): { abortSignal?: AbortSignal } {
    return this.signal === undefined ? {} : { abortSignal: this.signal };
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.config.name, Key: `${this.config.prefix}${key}` };
  }
}
