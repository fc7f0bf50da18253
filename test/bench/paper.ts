import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { finished } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import sharp from 'sharp';
import { makeCorpus, RUNS } from '../support/scans/corpus.ts';
import { SCAN_KINDS } from '../support/scans/scan-kinds.ts';
import { median, type BenchResult } from './bench.ts';

const rounds = 9;
const built = '../../dist/apps/api/src/paper';

/**
 * Reading scanned pages of 200 dots per inch, beside its bare parts in the same run: opening the picture as grey, and looking for
 * codes in two corners of it. Then the pages a second of a scanned PDF, and the memory that 10 and 500 pages take.
 */
export async function bench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-paper-bench-'));
  const [run] = RUNS;
  const clean = SCAN_KINDS.filter(({ name }) => name === 'clean');
  const { scans, layout, truths } = await makeCorpus(folder, run, 7, 12, clean);
  const files = truths.map(({ file }) => join(scans, file)).filter((file) => file.endsWith('.jpg'));
  const { readLayoutFile } = await import(`${built}/commands/layout-file.js`);
  const { ScanReader } = await import(`${built}/reading/scan-reader.js`);
  const { openCodeFinder } = await import(`${built}/reading/find-codes.js`);
  const source = readLayoutFile(layout);
  const reader = new ScanReader();
  const finder = await openCodeFinder();
  const read = async (path: string): Promise<number> => {
    let count = 0;
    for await (const page of reader.read({ path, name: path }, source)) if (page.state === 'read') count += 1;
    return count;
  };
  sharp.concurrency(1);
  const parts = async (path: string): Promise<void> => {
    const { data, info } = await sharp(path, { sequentialRead: true })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Both codes of an upright page are found in its two corners: no more of it is looked at.
    finder({ pixels: data, width: info.width, height: info.height });
  };
  const [whole, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    for (const file of files) await read(file);
    const middle = performance.now();
    for (const file of files) await parts(file);
    if (round === 0) continue;
    whole.push((middle - start) / files.length);
    bare.push((performance.now() - middle) / files.length);
  }
  const pdf = await asPdf(folder, files);
  const begun = performance.now();
  const count = await read(pdf);
  const pdfPagesPerSecond = (count * 1_000) / (performance.now() - begun);
  await reader.close();
  const [ten, fiveHundred] = [await memoryFor(folder, layout, files, 10), await memoryFor(folder, layout, files, 500)];
  rmSync(folder, { recursive: true, force: true });
  const [page, part] = [median(whole), median(bare)];
  const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
  return {
    name: 'paper',
    unit: 'ms a page',
    candour: page,
    reference: part,
    ratio: page / part,
    pagesPerSecond: 1_000 / page,
    pdfPagesPerSecond,
    memoryOf10: megabytes(ten),
    memoryOf500: megabytes(fiveHundred),
  };
}

/** A PDF as a scanner makes it: a picture on each page. */
async function asPdf(folder: string, files: readonly string[]): Promise<string> {
  const path = join(folder, 'scanned.pdf');
  const document = new PDFDocument({ autoFirstPage: false });
  const stream = document.pipe(createWriteStream(path));
  for (let round = 0; round < 3; round += 1)
    for (const file of files) {
      document.addPage({ size: 'A4', margin: 0 });
      document.image(readFileSync(file), 0, 0, { width: 595.28, height: 841.89 });
    }
  document.end();
  await finished(stream);
  return path;
}

/** The most memory that the process which opens scans takes for so many pages. */
async function memoryFor(folder: string, layout: string, files: readonly string[], count: number): Promise<number> {
  const many = join(folder, `${count} pages`);
  mkdirSync(many);
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(many, `${index}.jpg`), readFileSync(files[index % files.length] as string));
  const program = join(import.meta.dirname, '../../dist/apps/api/src/sheets.js');
  const child = spawn(process.execPath, ['--no-warnings', program, 'read', '--layout', layout, many], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let most = 0;
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    most = Math.max(most, memoryOfChildren(child.pid ?? 0));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return most;
}

function memoryOfChildren(pid: number): number {
  try {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
