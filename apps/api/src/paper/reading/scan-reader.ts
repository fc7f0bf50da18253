import { readPageCode } from '../page-code.js';
import { READER_LIMITS, ScanProcess, type ReaderLimits } from './child-process.js';
import type { LayoutSource } from './layout-source.js';
import type { FoundOnPage } from './messages.js';
import { unreadPage, type ReadPage, type ReadReason } from './read-page.js';

/** A file to read, and the name by which its pages are told. */
export interface ScanFile {
  readonly path: string;
  readonly name: string;
}

export interface ScanOptions {
  /** The page to begin with, from 0: to go on where reading stopped. */
  readonly from?: number;
  /** Gives each page that was read as a picture that was put straight. */
  readonly straighten?: boolean;
  readonly signal?: AbortSignal;
}

/** So many pages, and so many one after the other, may end the process that opens them; the pages behind them are not tried then. */
const MOST_ENDS = 12;
const MOST_IN_A_ROW = 3;

/**
 * Reads scanned files, page by page, in a process of its own that is kept from file to file. A bad page ends that process,
 * and fails alone: it says why, and the next page or file gets a new one.
 */
export class ScanReader {
  readonly #limits: ReaderLimits;
  #process: ScanProcess | null = null;

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.#limits = { ...READER_LIMITS, ...limits };
  }

  /** Every page of a file in its order, each opened only when the one before was taken. What can't be read is told as an unreadable page. */
  async *read(file: ScanFile, source: LayoutSource, options: ScanOptions = {}): AsyncGenerator<ReadPage> {
    let [from, inARow] = [options.from ?? 0, 0];
    for (let ends = 1; ; ends += 1) {
      const stopped: Stopped | null = yield* this.#readOn(file, source, { ...options, from });
      if (stopped === null) return;
      inARow = stopped.page === from ? inARow + 1 : 1;
      from = stopped.page + 1;
      if (ends === MOST_ENDS || inARow === MOST_IN_A_ROW)
        for (; from < stopped.count; from += 1)
          yield unreadPage({ file: file.name, page_of_file: from }, 'unreadable', 'not_tried');
      if (from >= stopped.count) return;
    }
  }

  /** Reads on until the file is over (null), or a page has ended the process. */
  async *#readOn(
    file: ScanFile,
    source: LayoutSource,
    { from = 0, straighten = false, signal }: ScanOptions,
  ): AsyncGenerator<ReadPage, Stopped | null> {
    const child = await this.#ready();
    child.tell({ kind: 'open', path: file.path, from, straighten });
    let [at, count] = [from, 0];
    let isOver = false;
    try {
      for (;;) {
        signal?.throwIfAborted();
        const message = await child.next();
        if (typeof message === 'string') {
          yield unreadPage({ file: file.name, page_of_file: at }, 'unreadable', message);
          return { page: at, count };
        }
        if (message.kind === 'ready') continue;
        if (message.kind === 'opened') {
          count = message.count;
          continue;
        }
        if (message.kind === 'end' || message.kind === 'refused') {
          // Memory that was given to a process is not given back.
          isOver = message.kind === 'end' || message.why !== 'too_much_memory';
          if (message.kind === 'refused')
            yield unreadPage({ file: file.name, page_of_file: message.page }, 'unreadable', message.why);
          return null;
        }
        at = message.page;
        const page =
          message.kind === 'codes'
            ? await this.#coded(child, message, file, source)
            : told(file.name, at, message.found, null);
        if (page === null) continue;
        yield page;
        if (page.why !== undefined && (SPENT.includes(page.why) || !child.isAlive)) return { page: at, count };
        at += 1;
      }
    } finally {
      // Whoever stops in the middle of a file leaves a process that is still at it.
      if (!isOver) this.#end();
    }
  }

  async close(): Promise<void> {
    this.#end();
  }

  /** The page that codes belong to, read by its own layout; or why they say nothing. */
  async #coded(
    child: ScanProcess,
    { page, codes }: { readonly page: number; readonly codes: readonly string[] },
    file: ScanFile,
    source: LayoutSource,
  ): Promise<ReadPage> {
    const place = { file: file.name, page_of_file: page };
    const own = ownCodes(codes, source.key);
    const known = 'why' in own ? null : await source.layoutOf(own.sheet, own.page);
    if ('why' in own || known === null) {
      child.tell({ kind: 'layout', known: null });
      const why = 'why' in own ? own.why : 'unknown_sheet';
      return unreadPage(place, why === 'two_sheets' ? 'unreadable' : 'foreign', why);
    }
    child.tell({ kind: 'layout', known: { layout: known.layout, own: own.isOwn } });
    const message = await child.next();
    if (typeof message === 'string') return unreadPage(place, 'unreadable', message);
    if (message.kind !== 'page') return unreadPage(place, 'unreadable', 'broken');
    return told(file.name, page, message.found, { sheet: own.sheet, page: own.page, pages: known.pages });
  }

  async #ready(): Promise<ScanProcess> {
    if (this.#process?.isAlive === true) return this.#process;
    this.#process = new ScanProcess(this.#limits);
    return this.#process;
  }

  #end(): void {
    this.#process?.close();
    this.#process = null;
  }
}

/** A page that ended the process which opened it. */
interface Stopped {
  readonly page: number;
  /** Pages of the file; 0 where it was not opened yet. */
  readonly count: number;
}

/** After such a page a process has no more memory for others. */
const SPENT: readonly ReadReason[] = ['too_much_memory'];

type Own =
  { readonly sheet: string; readonly page: number; readonly isOwn: readonly boolean[] } | { readonly why: ReadReason };

/** The one page that all of our codes name. */
function ownCodes(texts: readonly string[], key: Uint8Array): Own {
  const codes = texts.map((text) => readPageCode(text, key));
  const good = codes.filter((code) => code !== null && code !== 'forged');
  const [first] = good;
  if (codes.includes('forged')) return { why: 'forged' };
  if (first === undefined) return { why: 'no_code' };
  if (good.some(({ sheet, page }) => sheet !== first.sheet || page !== first.page)) return { why: 'two_sheets' };
  return { ...first, isOwn: codes.map((code) => code !== null) };
}

function told(
  file: string,
  pageOfFile: number,
  found: FoundOnPage,
  known: Pick<ReadPage, 'sheet' | 'page' | 'pages'> | null,
): ReadPage {
  const place = { file, page_of_file: pageOfFile };
  switch (found.state) {
    case 'blank':
      return unreadPage(place, 'blank');
    case 'none':
      return unreadPage(place, 'foreign', 'no_code');
    case 'unreadable':
      return { ...unreadPage(place, 'unreadable', found.why), ...known };
    case 'read': {
      const { questions, quality, ...marks } = found;
      return {
        ...place,
        sheet: null,
        page: null,
        pages: null,
        ...known,
        ...marks,
        quality: Math.round(quality * 1_000) / 1_000,
        questions: questions.map((question) => ({ ...question, doubtful: question.choice === null })),
      };
    }
  }
}
