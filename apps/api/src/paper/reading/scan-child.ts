/** The program that opens scanned files: a process of its own, with nothing to lose and nothing to tell. */
import sharp from 'sharp';
import { isBlank, readPage, straightened, type FoundCode, type GreyImage, type PageReading } from '#reading';
import { limitMemory, refuseNetwork } from './child-limits.js';
import { openCodeFinder, type CodeFinder } from './find-codes.js';
import type { FoundOnPage, FromChild, PageToRead, ToChild } from './messages.js';
import { Refusal } from './opening/refusal.js';
import type { ScanPages } from './opening/opened-scan.js';
import { openScan } from './opening/scan-pages.js';
import { STRAIGHT_PER_MM } from './straight-page.js';

refuseNetwork();
limitMemory();

type Order = Extract<ToChild, { kind: 'open' }>;

let answer: ((known: PageToRead | null) => void) | null = null;
let finder: Promise<CodeFinder> | null = null;

process.on('message', (message: ToChild) => {
  if (message.kind === 'open') void readFile(message);
  else answer?.(message.known);
});
process.on('disconnect', () => process.exit(0));
finder = openCodeFinder();
await finder;
tell({ kind: 'ready' });

function tell(message: FromChild): void {
  process.send?.(message);
}

async function readFile(order: Order): Promise<void> {
  let scan: ScanPages | null = null;
  let page = 0;
  try {
    scan = await openScan(order.path);
    tell({ kind: 'opened', count: scan.count });
    for (page = order.from; page < scan.count; page += 1) await readOne(scan, page, order);
    tell({ kind: 'end' });
  } catch (error) {
    tell({ kind: 'refused', page, why: whyOf(error) });
  } finally {
    scan?.close();
  }
}

/** A page that can't be read fails alone. */
async function readOne(scan: ScanPages, page: number, order: Order): Promise<void> {
  try {
    const found = await pageOf(await scan.page(page), page, order);
    if (found !== null) tell({ kind: 'page', page, found });
  } catch (error) {
    tell({ kind: 'page', page, found: { state: 'unreadable', why: whyOf(error) } });
  }
}

/** Null where the codes tell that the page is none of ours: then the parent knows all there is to know. */
async function pageOf(image: GreyImage, page: number, { straighten }: Order): Promise<FoundOnPage | null> {
  const codes = (await openedFinder())(image);
  const seen = codes.filter(({ mirrored }) => !mirrored);
  if (seen.length === 0) {
    if (isBlank(image)) return { state: 'blank' };
    return codes.length > 0 ? { state: 'unreadable', why: 'mirrored' } : { state: 'none' };
  }
  const known = await asked(page, seen);
  if (known === null) return null;
  const own = seen.filter((_, index) => known.own[index]);
  const reading = readPage(image, own, known.layout);
  if ('trouble' in reading) return { state: 'unreadable', why: reading.trouble };
  const { turned, quality, boxes, questions, fields } = reading;
  const straight = straighten ? { straight: await straightPicture(image, reading, known) } : {};
  return { state: 'read', turned, quality, boxes, questions, fields, ...straight };
}

function openedFinder(): Promise<CodeFinder> {
  return (finder ??= openCodeFinder());
}

function asked(page: number, codes: readonly FoundCode[]): Promise<PageToRead | null> {
  return new Promise((resolve) => {
    answer = resolve;
    tell({ kind: 'codes', page, codes: codes.map(({ text }) => text) });
  });
}

async function straightPicture(
  image: GreyImage,
  { placement }: PageReading,
  { layout }: PageToRead,
): Promise<Uint8Array> {
  const { pixels, width, height } = straightened(image, placement, layout, STRAIGHT_PER_MM);
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 70 })
    .toBuffer();
}

function whyOf(error: unknown) {
  if (error instanceof Refusal) return error.why;
  return isOutOfMemory(error) ? 'too_much_memory' : 'broken';
}

/** A picture or a module of WebAssembly that was refused more. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
}
