import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { Problem } from '../http/problem.js';

/** A file that was stored: under a key of our own making, never under the name it came with. */
export interface StoredFile {
  key: string;
  bytes: number;
  sha256: Buffer;
}

const shape = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** Files of organisations, in a folder. Written aside, then named: a file is there whole or not at all. */
@Injectable()
export class FileStore {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Stores a stream of at most `limit` bytes. Throws `too_large` beyond it, and keeps nothing. */
  async put(organisationId: string, content: Readable, limit: number): Promise<StoredFile> {
    const key = `${organisationId}/${newId()}`;
    const path = this.#pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        if (bytes > limit) done(new Problem('too_large', { limit: `${Math.round(limit / 1_000_000)} MB` }));
        else done(null, chunk);
      },
    });
    try {
      await pipeline(kept(content), measure, createWriteStream(`${path}.part`));
      const handle = await open(`${path}.part`, 'r+');
      await handle.sync();
      await handle.close();
      await rename(`${path}.part`, path);
    } catch (error) {
      await rm(`${path}.part`, { force: true });
      throw error;
    }
    return { key, bytes, sha256: hash.digest() };
  }

  read(key: string, range: { start?: number; end?: number } = {}): Readable {
    return createReadStream(this.#pathOf(key), range);
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  #pathOf(key: string): string {
    if (!shape.test(key)) throw new Error('Not a key of a stored file.');
    return join(this.config.dataFolder, 'files', key);
  }
}

/** A stream that stays open when reading it ends early, so that whoever sends it can still be answered. */
function kept(content: Readable): AsyncIterable<Buffer> {
  return content.iterator({ destroyOnReturn: false });
}
