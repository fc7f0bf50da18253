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

/** The cases of a file, or of all JSON files in a folder (a folder that holds `cases` is entered). */
export function casesIn(path: string): { given: Case; datasets: Datasets }[] {
  if (statSync(path).isDirectory()) {
    const folder = existsSync(join(path, 'cases')) ? join(path, 'cases') : path;
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return files.sort().flatMap((name) => casesIn(join(folder, name)));
  }
  const content = JSON.parse(readFileSync(path, 'utf8')) as Case[] | { cases: Case[] } | Case;
  const cases = Array.isArray(content) ? content : 'cases' in content ? content.cases : [content];
  const datasets = datasetsBeside(dirname(path));
  return cases.map((given) => ({ given, datasets }));
}

/** Tables lie in the folder `datasets` beside the case file's own folder; only the file's name counts. */
function datasetsBeside(folder: string): Datasets {
  const read = new Map<string, Dataset>();
  return (name) => {
    const file = name.split('/').at(-1)!;
    const places = [
      join(folder, '..', 'datasets', name),
      join(folder, '..', 'datasets', file),
      join(folder, 'datasets', file),
    ];
    const place = places.find((candidate) => existsSync(candidate));
    if (!place) throw new Error(`no dataset ${name} beside ${folder}`);
    if (!read.has(place)) read.set(place, parseCsv(readFileSync(place, 'utf8')));
    return read.get(place)!;
  };
}
