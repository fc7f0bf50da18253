import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { detectEncoding, gatherEvidence } from '../files/lists/detect-encoding.js';
import { decode, type Encoding } from '../files/lists/encodings.js';
import { FileStore } from '../files/file-store.js';
import { likelihoodOf, likelyFrom, unlikelyWords } from '../files/lists/likely-letters.js';
import { LooseFiles } from '../files/loose-files.service.js';
import { sniffTable, type SniffedTable } from '../files/lists/sniff-table.js';
import { unusableFile } from '../files/unusable-file.js';
import { isWorkbook, sheetFile } from '../files/workbook/workbook.js';
import type { Import } from './imports.reads.js';

/** Bytes of the largest file. */
export const largestFile = 250_000_000;
const headBytes = 65_536;

/** What a file looks like in the way it is read. */
export interface LookedAt extends SniffedTable {
  /** Words whose letters are unlikely in the languages: perhaps the code page is another one. */
  unlikely: string[];
}

/** A list that was taken in: the file that is read, and how. */
export interface TakenList extends LookedAt {
  fileKey: string;
  sourceKey: string | null;
  sheet: string | null;
  sheets: string[];
  bytes: number;
  sha256: Buffer;
}

interface LookOptions {
  languages: readonly string[];
  isKnown: (name: string) => boolean;
}

/** Files of lists: text in any code page, or workbooks, of which one sheet is read. */
@Injectable()
export class ListFiles {
  constructor(
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
  ) {}

  /** Stores a file and finds out how it is to be read. What can't be used is not kept. */
  async take(organisationId: string, content: Readable, options: LookOptions): Promise<TakenList> {
    const stored = await this.files.put(organisationId, content, largestFile);
    try {
      if (stored.bytes === 0) throw unusableFile('empty');
      const { key, bytes } = stored;
      if (isWorkbook(await this.#head(key, 4_096))) return await this.#takeSheet(organisationId, stored, null, options);
      const evidence = await gatherEvidence(this.files.read(key), headBytes);
      const encoding = detectEncoding(evidence, options.languages);
      const looked = this.#lookedAt(evidence.head, evidence.pieces, bytes <= headBytes, encoding, false, options);
      return { ...looked, fileKey: key, sourceKey: null, sheet: null, sheets: [], bytes, sha256: stored.sha256 };
    } catch (error) {
      await this.loose.remove(organisationId, [stored.key]);
      throw error;
    }
  }

  /** What a file looks like as it is to be read now. */
  async look({ fileKey, bytes, encoding, sheet }: Import, options: LookOptions): Promise<LookedAt> {
    const head = await this.#head(fileKey, headBytes);
    return this.#lookedAt(head, head, bytes <= headBytes, encoding, sheet !== null, options);
  }

  /** Reads a stored file in another code page, or another sheet of its workbook, which then has a file of its own. */
  async readAnew(
    organisationId: string,
    found: Import,
    { encoding = found.encoding, sheet }: { encoding?: Encoding | undefined; sheet?: string | undefined },
    options: LookOptions,
  ): Promise<TakenList> {
    if (sheet !== undefined && sheet !== found.sheet && found.sourceKey !== null) {
      const { bytes } = await this.#measure(found.sourceKey);
      const source = { key: found.sourceKey, bytes, sha256: Buffer.alloc(0) };
      return this.#takeSheet(organisationId, source, sheet, options);
    }
    const looked = await this.look({ ...found, encoding: found.sheet === null ? encoding : found.encoding }, options);
    const { fileKey, sourceKey, sheets, bytes, digest } = found;
    return {
      ...looked,
      fileKey,
      sourceKey,
      sheet: found.sheet,
      sheets,
      bytes,
      sha256: Buffer.from(digest ?? '', 'hex'),
    };
  }

  async #takeSheet(
    organisationId: string,
    stored: { key: string; bytes: number },
    wanted: string | null,
    options: LookOptions,
  ): Promise<TakenList> {
    const { file, sheet, sheets } = await sheetFile(this.files, organisationId, stored, {
      limit: largestFile,
      sheet: wanted,
    });
    try {
      const head = await this.#head(file.key, headBytes);
      const looked = this.#lookedAt(head, head, file.bytes <= headBytes, 'utf-8', true, options);
      // A workbook with several sheets is kept, so that another one can be chosen.
      const sourceKey = sheets.length > 1 ? stored.key : null;
      if (sourceKey === null) await this.loose.remove(organisationId, [stored.key]);
      const { key: fileKey, bytes, sha256 } = file;
      return { ...looked, fileKey, sourceKey, sheet, sheets, bytes, sha256 };
    } catch (error) {
      await this.loose.remove(organisationId, [file.key]);
      throw error;
    }
  }

  #lookedAt(
    head: Buffer,
    pieces: Buffer,
    isWhole: boolean,
    encoding: Encoding,
    isSheet: boolean,
    { languages, isKnown }: LookOptions,
  ): LookedAt {
    const table = sniffTable(head, { isWhole, encoding, isSheet, isKnown });
    const text = encoding.startsWith('utf-16') ? decode(head, encoding) : decode(pieces, encoding);
    const isLikely = likelihoodOf(text, languages) >= likelyFrom;
    return { ...table, unlikely: isLikely ? [] : unlikelyWords(text, languages, 6) };
  }

  #head(key: string, bytes: number): Promise<Buffer> {
    return buffer(this.files.read(key, { end: bytes - 1 }));
  }

  async #measure(key: string): Promise<{ bytes: number }> {
    let bytes = 0;
    for await (const part of this.files.read(key)) bytes += (part as Buffer).length;
    return { bytes };
  }
}
