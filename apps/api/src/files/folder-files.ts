import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../database/ids.js';
import { diskTrouble } from './disk-trouble.js';
import { FileStore, growingKey, knownKey, type GrowingFiles, type StoredFile } from './file-store.js';
import { writeAside } from './write-aside.js';

/** Files in a folder. Written aside, then named. */
export class FolderFiles extends FileStore {
  readonly growing: GrowingFiles;

  constructor(private readonly folder: string) {
    super();
    this.growing = new GrowingInFolder(folder);
  }

  async put(organisationId: string, content: Readable, limit: number): Promise<StoredFile> {
    const key = `${organisationId}/${newId()}`;
    const path = this.#pathOf(key);
    const written = await writeAside(`${path}.part`, content, limit);
    await rename(`${path}.part`, path);
    return { key, ...written };
  }

  read(key: string, range: { start?: number; end?: number } = {}): Readable {
    return createReadStream(this.#pathOf(key), range);
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  #pathOf(key: string): string {
    return join(this.folder, knownKey(key));
  }
}

/** Files on their way beside what is stored: as many bytes have come as the file is long. */
class GrowingInFolder implements GrowingFiles {
  constructor(private readonly folder: string) {}

  async bytes(key: string): Promise<number> {
    return stat(this.#pathOf(key)).then(
      ({ size }) => size,
      () => 0,
    );
  }

  async append(key: string, offset: number, content: Readable): Promise<number> {
    const path = this.#pathOf(key);
    try {
      await mkdir(dirname(path), { recursive: true });
      await (await open(path, 'a')).close();
      const file = createWriteStream(path, { flags: 'r+', start: offset });
      await pipeline(content, file);
      return offset + file.bytesWritten;
    } catch (error) {
      throw diskTrouble(error);
    }
  }

  async whole(key: string): Promise<{ path: string; done: () => Promise<void> }> {
    return { path: this.#pathOf(key), done: () => Promise.resolve() };
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  #pathOf(key: string): string {
    return join(this.folder, `${growingKey(key)}.part`);
  }
}
