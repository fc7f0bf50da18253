import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DataStore, ERRORS, Upload } from '@tus/server';

/** The bytes of a photo that has been stored whole already; null for any other. */
export type BytesStored = (id: string) => Promise<number | null>;

/**
 * Photos on their way, as files of their own beside what is stored. What has arrived before a cut stays: an upload's offset
 * is the size of its file, and writing goes on from there.
 */
export class PartialPhotos extends DataStore {
  constructor(
    private readonly folder: string,
    private readonly bytesStored: BytesStored,
  ) {
    super();
    this.extensions = ['creation'];
  }

  pathOf(id: string): string {
    return join(this.folder, `${id}.part`);
  }

  /** Begins an upload, or finds it begun: nothing that has arrived is taken away. */
  override async create(upload: Upload): Promise<Upload> {
    if ((await this.bytesStored(upload.id)) !== null) return upload;
    await mkdir(this.folder, { recursive: true });
    const about = JSON.stringify({ size: upload.size, creation_date: new Date().toISOString() });
    const begun = await writeFile(`${this.pathOf(upload.id)}.json`, about, { flag: 'wx' }).then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return true;
        throw error;
      },
    );
    if (!begun) await (await open(this.pathOf(upload.id), 'a')).close();
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const about = await readFile(`${this.pathOf(id)}.json`, 'utf8').catch(() => null);
    const there = await stat(this.pathOf(id)).catch(() => null);
    if (about !== null && there !== null) {
      const { size } = JSON.parse(about) as { size: number };
      return new Upload({ id, size, offset: there.size, metadata: {} });
    }
    const bytes = await this.bytesStored(id);
    if (bytes === null) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: bytes, offset: bytes, metadata: {} });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset });
    await pipeline(stream, file);
    return offset + file.bytesWritten;
  }

  override async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await rm(`${this.pathOf(id)}.json`, { force: true });
  }
}

/** Removes what was begun and never went on for so many days. */
export async function removeAbandoned(folder: string, days: number, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const there = await stat(path).catch(() => null);
    if (there !== null && now - there.mtimeMs > days * 86_400_000) await rm(path, { force: true });
  }
}
