import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '../../database/ids.js';
import { growingKey, type GrowingFiles } from '../file-store.js';
import type { KeptBucket } from './kept-bucket.js';
import { writeAside } from '../write-aside.js';

const pieceBytes = 1_000_000;

/**
 * Files on their way as pieces, each an object named after the offset at which it begins: the next piece's name is where the one
 * before ends. Nothing in the store has to be changed, nothing listed, and no piece is lost by a cut.
 */
export class GrowingInBucket implements GrowingFiles {
  constructor(
    private readonly bucket: KeptBucket,
    private readonly aside: string,
  ) {}

  async bytes(key: string): Promise<number> {
    let sum = 0;
    for await (const piece of this.#pieces(key)) sum += piece.bytes;
    return sum;
  }

  async append(key: string, offset: number, content: Readable): Promise<number> {
    let [at, waiting, gathered] = [offset, [] as Buffer[], 0];
    const flush = async () => {
      if (gathered === 0) return;
      const piece = Buffer.concat(waiting);
      [waiting, gathered] = [[], 0];
      await this.bucket.put(pieceOf(key, at), piece);
      at += piece.length;
    };
    try {
      for await (const chunk of content) {
        waiting.push(chunk as Buffer);
        gathered += (chunk as Buffer).length;
        if (gathered >= pieceBytes) await flush();
      }
    } finally {
      await flush();
    }
    return at;
  }

  async whole(key: string): Promise<{ path: string; done: () => Promise<void> }> {
    const path = join(this.aside, newId());
    await writeAside(path, Readable.from(this.#content(key)), Number.POSITIVE_INFINITY);
    return { path, done: () => rm(path, { force: true }) };
  }

  /** The last first, so that what is left after a crash in between is still found from its beginning. */
  async remove(key: string): Promise<void> {
    const names: string[] = [];
    for await (const { name } of this.#pieces(key)) names.unshift(name);
    for (const name of names) await this.bucket.remove(name);
  }

  async *#content(key: string): AsyncGenerator<Buffer> {
    for await (const { name } of this.#pieces(key))
      for await (const chunk of this.bucket.read(name)) yield chunk as Buffer;
  }

  async *#pieces(key: string): AsyncGenerator<{ name: string; bytes: number }> {
    for (let offset = 0; ;) {
      const name = pieceOf(key, offset);
      const bytes = await this.bucket.bytes(name);
      if (bytes === null || bytes === 0) return;
      yield { name, bytes };
      offset += bytes;
    }
  }
}

function pieceOf(key: string, offset: number): string {
  return `${growingKey(key)}/${offset}`;
}
