import { open, stat } from 'node:fs/promises';
import type { ScanPages } from './opened-scan.js';
import { openPdf } from './pdf-pages.js';
import { openPicture } from './picture-pages.js';
import { Refusal } from './refusal.js';

const MOST_BYTES = 200_000_000;
const MOST_PAGES = 2_000;

/** Opens a file as what it is, whatever its name says. @throws {Refusal} */
export async function openScan(path: string): Promise<ScanPages> {
  const { size } = await stat(path);
  if (size === 0) throw new Refusal('empty_file');
  if (size > MOST_BYTES) throw new Refusal('too_large');
  const pages = await (isPdf(await beginning(path)) ? openPdf(path) : openPicture(path));
  if (pages.count >= 1 && pages.count <= MOST_PAGES) return pages;
  pages.close();
  throw new Refusal(pages.count < 1 ? 'broken' : 'too_many_pages');
}

/** A PDF may begin with other bytes, a thousand at most. */
function isPdf(head: Buffer): boolean {
  return head.includes('%PDF-');
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
