import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/server';
import type { GrowingFiles } from '../file-store.js';

/** What is known of an organisation's uploads beside their bytes. */
export interface KnownUploads {
  /** `said` is what the upload says of itself. */
  begin(id: string, bytes: number, said: Readonly<Record<string, string | null>>): Promise<void>;
  /** How large it will be; null where it has not begun. */
  bytes(id: string, goesOn: boolean): Promise<number | null>;
  /** The size of a file that has been stored whole already; null for any other. */
  bytesStored(id: string): Promise<number | null>;
  /** Stores a file of which every byte has come. */
  keep(id: string): Promise<void>;
  end(id: string): Promise<void>;
}

/** Files on their way, as tus has them. What has arrived before a cut stays: an upload goes on where its bytes end. */
export class PartialFiles extends DataStore {
  constructor(
    private readonly organisationId: string,
    private readonly growing: GrowingFiles,
    private readonly known: KnownUploads,
  ) {
    super();
    this.extensions = ['creation'];
  }

  /** Begins an upload, or finds it begun: nothing that has arrived is taken away. */
  override async create(upload: Upload): Promise<Upload> {
    if ((await this.known.bytesStored(upload.id)) === null)
      await this.known.begin(upload.id, upload.size ?? 0, upload.metadata ?? {});
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const size = await this.known.bytes(id, false);
    const offset = size === null ? 0 : await this.growing.bytes(this.#keyOf(id));
    if (size !== null && offset < size) return new Upload({ id, size, offset, metadata: {} });
    // Every byte has come, and whoever was to store them died: that is done now, before anyone is told that all is there.
    if (size !== null) await this.known.keep(id);
    const bytes = await this.known.bytesStored(id);
    if (bytes === null) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: bytes, offset: bytes, metadata: {} });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    if ((await this.known.bytes(id, true)) === null) {
      // Nothing more of a file that is stored already: whoever sends makes sure.
      if ((await this.known.bytesStored(id)) === offset) return offset;
      throw ERRORS.FILE_NOT_FOUND;
    }
    return this.growing.append(this.#keyOf(id), offset, stream);
  }

  /** All of it as a file of this machine, until `done`. */
  whole(id: string): Promise<{ path: string; done: () => Promise<void> }> {
    return this.growing.whole(this.#keyOf(id));
  }

  override async remove(id: string): Promise<void> {
    await this.removeBytes(id);
    await this.known.end(id);
  }

  removeBytes(id: string): Promise<void> {
    return this.growing.remove(this.#keyOf(id));
  }

  #keyOf(id: string): string {
    return `${this.organisationId}/uploads/${id}`;
  }
}
