import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { Problem } from '../../http/problem.js';
import type { FileStore } from '../file-store.js';
import { unusableFile } from '../unusable-file.js';

const mostEntries = 2_000;
/** Unpacked bytes of one part that is read, of one that is read whole, and of all together. */
const limits = { part: 400_000_000, small: 20_000_000, all: 2_000_000_000 };
/** How many times smaller than itself a large part may be packed: lists reach 30 or 40. */
const mostPacked = 200;
const smallEnough = 20_000_000;

/** The parts of a workbook, each read as a stream. Nothing is unpacked before all of it was judged by what it says of itself. */
export class Archive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** Opens a stored workbook. Throws `unusable_file` for what is none, and for what no list needs. */
  static async open(files: FileStore, key: string, bytes: number): Promise<Archive> {
    const zip = await openZip(files, key, bytes);
    try {
      if (zip.entryCount > mostEntries) throw unusableFile('unsafe_workbook');
      const entries = new Map<string, yauzl.Entry>();
      let all = 0;
      for await (const entry of zip.eachEntry()) {
        checkEntry(entry);
        all += entry.uncompressedSize;
        if (all > limits.all || entries.has(entry.fileName)) throw unusableFile('unsafe_workbook');
        entries.set(entry.fileName, entry);
      }
      checkKind(entries);
      return new Archive(zip, entries);
    } catch (error) {
      zip.close();
      throw asUnusable(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  async read(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw unusableFile('broken_workbook');
    if (entry.uncompressedSize > limits.part) throw unusableFile('large_workbook', { limit: limits.part / 1_000_000 });
    return this.zip.openReadStreamPromise(entry);
  }

  /** A small part as a whole. */
  async whole(name: string): Promise<string> {
    if ((this.entries.get(name)?.uncompressedSize ?? 0) > limits.small) throw unusableFile('unsafe_workbook');
    return text(await this.read(name));
  }

  close(): void {
    this.zip.close();
  }
}

/** What reading a workbook ended with, as a person is told it. */
export function asUnusable(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code, message = '' } = error as { code?: string; message?: string };
  // What the store of files failed with is no fault of the workbook.
  if (typeof code === 'string' && !code.startsWith('Z_')) return error;
  return /relative path|absolute path|invalid characters|too many bytes/i.test(message)
    ? unusableFile('unsafe_workbook')
    : unusableFile('broken_workbook');
}

function openZip(files: FileStore, key: string, bytes: number): Promise<yauzl.ZipFile> {
  class StoredReader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return files.read(key, { start, end: end - 1 });
    }
  }
  return yauzl
    .fromRandomAccessReaderPromise(new StoredReader(), bytes, { lazyEntries: true, autoClose: false })
    .catch((error: unknown) => {
      throw error instanceof Problem ? error : unusableFile('broken_workbook');
    });
}

function checkEntry(entry: yauzl.Entry): void {
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  const isTight = entry.uncompressedSize > smallEnough && entry.uncompressedSize > entry.compressedSize * mostPacked;
  if (entry.isEncrypted()) throw unusableFile('protected_workbook');
  if (isLink || isTight || /\.(zip|7z|rar|gz)$/i.test(entry.fileName)) throw unusableFile('unsafe_workbook');
}

function checkKind(entries: ReadonlyMap<string, yauzl.Entry>): void {
  const names = [...entries.keys()];
  if (names.some((name) => /vbaProject|^xl\/macrosheets\//i.test(name))) throw unusableFile('macro_workbook');
  if (names.some((name) => name.startsWith('xl/externalLinks/'))) throw unusableFile('linked_workbook');
  if (!entries.has('[Content_Types].xml') || !names.some((name) => name.startsWith('xl/')))
    throw unusableFile('other_workbook');
}
