import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../http/problem.js';
import { diskTrouble } from './disk-trouble.js';

/** Writes a stream to a path, down to the disk; throws `too_large` beyond the limit. Leaves nothing where it fails. */
export async function writeAside(
  path: string,
  content: Readable,
  limit: number,
): Promise<{ bytes: number; sha256: Buffer }> {
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
    await mkdir(dirname(path), { recursive: true });
    await pipeline(kept(content), measure, createWriteStream(path));
    const handle = await open(path, 'r+');
    await handle.sync();
    await handle.close();
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw diskTrouble(error);
  }
  return { bytes, sha256: hash.digest() };
}

/** A stream that stays open when reading it ends early, so that whoever sends it can still be answered. */
function kept(content: Readable): AsyncIterable<Buffer> {
  return content.iterator({ destroyOnReturn: false });
}
