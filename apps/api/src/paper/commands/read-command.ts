import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLayoutFile, type PrintedLayouts } from './layout-file.js';
import { READ_REASONS, type ReadPage } from '../reading/read-page.js';
import { ScanReader, type ScanFile } from '../reading/scan-reader.js';
import { cropOf } from '../reading/straight-page.js';
import { copiesOf, sheetsOf } from '../reading/sheets-of.js';

/** What is to be read. */
interface ReadOrder {
  readonly source: PrintedLayouts;
  readonly files: readonly ScanFile[];
  readonly crops: string | undefined;
}

/** `read --layout FILE FOLDER [--crops DIR]`: reads every file of a folder and prints what it read as JSON. Gives what is wrong with the command, in sentences. */
export async function readScans(words: readonly string[], print: (text: string) => void): Promise<readonly string[]> {
  const order = orderOf(words);
  if ('problems' in order) return order.problems;
  const start = performance.now();
  const reader = new ScanReader();
  const pages: ReadPage[] = [];
  const told: object[] = [];
  try {
    for (const file of order.files)
      for await (const page of reader.read(file, order.source, { straighten: order.crops !== undefined })) {
        const { straight: _, ...read } = page;
        pages.push(read);
        told.push(await toldPage(page, order));
      }
  } finally {
    await reader.close();
  }
  const whole = Math.round(performance.now() - start);
  const ms = { whole, page: pages.length === 0 ? 0 : Math.round(whole / pages.length) };
  const copies = order.source.isCopied ? copiesOf(pages) : [];
  const numbered = told.map((page, index) => (copies[index] == null ? page : { ...page, copy: copies[index] }));
  print(`${JSON.stringify({ pages: numbered, sheets: sheetsOf(pages, copies), ms })}\n`);
  return [];
}

function orderOf(words: readonly string[]): ReadOrder | { readonly problems: readonly string[] } {
  let given: { values: { layout?: string; crops?: string }; positionals: string[] };
  try {
    const options = { layout: { type: 'string' }, crops: { type: 'string' } } as const;
    given = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
  const { values, positionals } = given;
  const [folder, ...more] = positionals;
  if (values.layout === undefined) return { problems: ['--layout must name the layout.json of the printed sheets.'] };
  if (folder === undefined || more.length > 0) return { problems: ['Name the folder with the scans.'] };
  const source = readLayoutFile(values.layout);
  if ('problem' in source) return { problems: [source.problem] };
  try {
    return { source, files: filesIn(folder), crops: values.crops };
  } catch {
    return { problems: [`${folder} can’t be opened. Name the folder with the scans.`] };
  }
}

/** The files of a folder by their names, 2 before 10; a file alone is itself. */
function filesIn(folder: string): ScanFile[] {
  if (statSync(folder).isFile()) return [{ path: folder, name: basename(folder) }];
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.startsWith('.'))
    .map(({ name }) => ({ path: join(folder, name), name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

async function toldPage({ straight, why, ...page }: ReadPage, { crops, source }: ReadOrder): Promise<object> {
  const said = why === undefined ? {} : { why: READ_REASONS[why] };
  if (crops === undefined || straight === undefined || page.sheet === null || page.page === null)
    return { ...page, ...said };
  const known = await source.layoutOf(page.sheet, page.page);
  const fields: object[] = [];
  mkdirSync(crops, { recursive: true });
  for (const field of page.fields) {
    const area = known?.layout.fields.find(({ id }) => id === field.id);
    if (!field.written || area === undefined) {
      fields.push(field);
      continue;
    }
    const name = `${page.sheet}-${page.page}-${page.page_of_file}-${field.id.replaceAll(/[^\w.-]/g, '_')}.png`;
    writeFileSync(join(crops, name), await cropOf(straight, area));
    fields.push({ ...field, crop: name });
  }
  return { ...page, ...said, fields };
}
