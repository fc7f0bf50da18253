import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Candour } from './candour.ts';

/** All differences between an installation's cells and a recount of its raw answers, as the server's own recount finds them. */
export async function recountDifferences(candour: Candour): Promise<object[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'recount-cells.mjs'), candour.database.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout)) as object[];
}
