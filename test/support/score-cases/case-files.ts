import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Dataset, parseCsv } from './parse-csv.ts';

/** What a case gives to a method: named numbers, lists and options, as JSON brings them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape differs per method and is the case file's own
export type Input = Record<string, any>;

/** One known answer. */
export interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Input;
  readonly expected: unknown;
  readonly tolerance: { readonly abs: number; readonly rel: number };
}

/** Finds a table by the name that a case gives it. */
export type Datasets = (name: string) => Dataset;

/** A case with the tables beside it. */
export interface CaseAtHand {
  readonly given: Case;
  readonly datasets: Datasets;
}

/**
 * The cases of a file, or of all JSON files in a folder and the folders below it (one that holds `cases`: only those).
 * What is no case is handed to `passOver` in a sentence, and the rest still comes.
 */
export function casesIn(path: string, passOver: (reason: string) => unknown = fail): CaseAtHand[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) passOver(`${path}: no such file or folder`);
  if (!found?.isDirectory()) return found ? casesOf(path, passOver) : [];
  const folder = existsSync(join(path, 'cases')) ? join(path, 'cases') : path;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => entry.name.endsWith('.json') || (entry.isDirectory() && entry.name !== 'datasets'))
    .flatMap(({ name }) => casesIn(join(folder, name), passOver));
}

function fail(reason: string): never {
  throw new Error(reason);
}

/** A case file holds `{ cases: […] }`, a list of cases or a single one; a method named once counts for all. */
function casesOf(path: string, passOver: (reason: string) => unknown): CaseAtHand[] {
  const content = jsonOf(path);
  const shared = isRecord(content) && 'method' in content ? { method: content.method } : {};
  const listed: unknown[] = isRecord(content) && Array.isArray(content.cases) ? content.cases : [content].flat();
  const datasets = datasetsBeside(dirname(path));
  const cases = listed.filter((each) => isRecord(each) && 'id' in each && 'input' in each) as Case[];
  const others = listed.length - cases.length;
  if (others > 0) passOver(`${path}: ${others} of ${listed.length} entries have no id and input, so they are no cases`);
  return cases.map((each) => ({ given: { ...shared, ...each }, datasets }));
}

/** What a file says; undefined when it is not JSON. */
function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Tables lie in the folder `datasets` beside the case file's own folder, or beside the folder above that; only the file's
 * name counts.
 */
function datasetsBeside(folder: string): Datasets {
  const read = new Map<string, Dataset>();
  return (name) => {
    const file = name.split('/').at(-1)!;
    const places = [
      join(folder, '..', 'datasets', name),
      join(folder, '..', 'datasets', file),
      join(folder, '..', '..', 'datasets', file),
      join(folder, 'datasets', file),
    ];
    const place = places.find((candidate) => existsSync(candidate));
    if (!place) throw new Error(`no dataset ${name} beside ${folder}`);
    if (!read.has(place)) read.set(place, parseCsv(readFileSync(place, 'utf8')));
    return read.get(place)!;
  };
}
