import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

const bucket = 'candour';
/** The one account that the server knows. */
const key = 'S3RVER';

/** What a test sets otherwise than it should be. */
export interface Mistake {
  bucket?: string;
  endpoint?: string;
  key?: string;
  secret?: string;
}

/** An S3-compatible store of a test's own, which checks every signature. */
export class ObjectStore {
  port = 0;
  readonly folder = mkdtempSync(join(tmpdir(), 'candour-objects-'));
  #server: S3rver | null = null;

  private constructor() {}

  static async start(): Promise<ObjectStore> {
    const store = new ObjectStore();
    await store.goOn();
    return store;
  }

  /** Answers, again after `pause` on the port that it had, with all that it kept. */
  async goOn(): Promise<void> {
    const place = { port: this.port, address: '127.0.0.1', directory: this.folder };
    this.#server = new S3rver({ ...place, silent: true, configureBuckets: [{ name: bucket, configs: [] }] });
    this.port = (await this.#server.run()).port;
  }

  /** Does not answer, as a store whose machine is down. */
  async pause(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  /** Settings by which a Candour keeps its files here. */
  settings(mistake: Mistake = {}): Record<string, string> {
    const endpoint = mistake.endpoint ?? `http://127.0.0.1:${this.port}`;
    return {
      FILES_URL: `s3://${mistake.bucket ?? bucket}/files?endpoint=${endpoint}&region=eu-north-1`,
      FILES_ACCESS_KEY_ID: mistake.key ?? key,
      FILES_SECRET_ACCESS_KEY: mistake.secret ?? key,
    };
  }

  async stop(): Promise<void> {
    await this.pause();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
