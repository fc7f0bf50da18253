import type { Readable } from 'node:stream';

/** A file that was stored: under a key of our own making, never under the name it came with. */
export interface StoredFile {
  key: string;
  bytes: number;
  sha256: Buffer;
}

/** Files that come piece by piece, until they are whole and stored as others are. */
export interface GrowingFiles {
  /** How many bytes have come; 0 where none have. */
  bytes(key: string): Promise<number>;
  /** Adds what comes from an offset on, and gives how many bytes there are then. What came before a cut stays. */
  append(key: string, offset: number, content: Readable): Promise<number>;
  /** All that has come as a file of this machine, until `done`. */
  whole(key: string): Promise<{ path: string; done: () => Promise<void> }>;
  remove(key: string): Promise<void>;
}

/** Files of organisations. A file is there whole or not at all. */
export abstract class FileStore {
  /** Files on their way, each under a key of one's own: `organisation/uploads/name`. */
  abstract readonly growing: GrowingFiles;
  /** Stores a stream of at most `limit` bytes. Throws `too_large` beyond it, and keeps nothing. */
  abstract put(organisationId: string, content: Readable, limit: number): Promise<StoredFile>;
  abstract read(key: string, range?: { start?: number; end?: number }): Readable;
  abstract remove(key: string): Promise<void>;
}

const shape = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;
const growingShape = /^[0-9a-f-]{36}\/uploads\/[0-9a-f.-]{1,200}$/;

/** The key of a stored file, as it was given out; throws for anything else. */
export function knownKey(key: string): string {
  if (!shape.test(key)) throw new Error('Not a key of a stored file.');
  return key;
}

/** The key of a file on its way; throws for anything else. */
export function growingKey(key: string): string {
  if (!growingShape.test(key)) throw new Error('Not a key of a file on its way.');
  return key;
}
