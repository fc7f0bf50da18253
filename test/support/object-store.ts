import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

const bucket = 'candour';
/** The one account that the server knows. */
const key = 'S3RVER';

/** An S3-compatible store of a test's own, which checks every signature. */
export class ObjectStore {
  private constructor(
    readonly port: number,
    readonly folder: string,
    private readonly server: S3rver,
  ) {}

  static async start(): Promise<ObjectStore> {
    const folder = mkdtempSync(join(tmpdir(), 'candour-objects-'));
    const configureBuckets = [{ name: bucket, configs: [] }];
    const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets });
    const { port } = await server.run();
    return new ObjectStore(port, folder, server);
  }

  /** Settings by which a Candour keeps its files here. */
  settings(secret = key): Record<string, string> {
    return {
      FILES_URL: `s3://${bucket}/files?endpoint=http://127.0.0.1:${this.port}&region=eu-north-1`,
      FILES_ACCESS_KEY_ID: key,
      FILES_SECRET_ACCESS_KEY: secret,
    };
  }

  async stop(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
