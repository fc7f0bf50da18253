import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataFolder: string) => join(dataFolder, 'mail-catcher');

/** Where the mail catcher of this data folder listens, for every process over it. */
export function readCatcherAddress(dataFolder: string): string {
  try {
    return readFileSync(fileIn(dataFolder), 'utf8').trim();
  } catch {
    return 'smtp://127.0.0.1:1';
  }
}

export function writeCatcherAddress(dataFolder: string, port: number): void {
  writeFileSync(fileIn(dataFolder), `smtp://127.0.0.1:${port}`);
}
