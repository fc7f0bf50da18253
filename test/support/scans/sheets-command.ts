import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../../..');

/** Runs `sheets` as a person does at a command line; gives what it printed. */
export async function sheets(
  ...words: readonly string[]
): Promise<{ status: number | null; said: string; complained: string }> {
  const child = spawn(process.execPath, ['--no-warnings', join(root, 'dist/apps/api/src/sheets.js'), ...words]);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, said, complained };
}

/** What `sheets read` prints, as far as tests look at it. */
export interface ReadJson {
  readonly pages: readonly ReadPageJson[];
  readonly sheets: readonly { readonly sheet: string; readonly state: string; readonly missing: readonly number[] }[];
  readonly ms: { readonly whole: number };
}
export interface ReadPageJson {
  readonly file: string;
  readonly page_of_file: number;
  readonly state: string;
  readonly why?: string;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly turned: number;
  readonly quality: number;
  readonly boxes: readonly { readonly id: string; readonly mark: string; readonly ink: number }[];
  readonly questions: readonly {
    readonly question: string;
    readonly choice: readonly (number | string)[] | null;
    readonly doubtful: boolean;
    readonly why?: string;
  }[];
  readonly fields: readonly { readonly id: string; readonly written: boolean; readonly crop?: string }[];
}
