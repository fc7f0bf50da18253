import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './bench.ts';

/** Milliseconds that the disk takes to make 8 kB durable, median of 200: what every commit waits for. */
export function fdatasyncTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'candour-disk-'));
  const file = openSync(join(folder, 'page'), 'w');
  const page = Buffer.alloc(8_192, 1);
  const times: number[] = [];
  for (let written = 0; written < 200; written += 1) {
    const before = performance.now();
    writeSync(file, page, 0, page.length, written * page.length);
    fdatasyncSync(file);
    times.push(performance.now() - before);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return median(times);
}
