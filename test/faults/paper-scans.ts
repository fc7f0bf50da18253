import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus, RUNS } from '../support/scans/corpus.ts';
import { makeStrangers } from '../support/scans/strangers.ts';
import type { ScanKind } from '../support/scans/scan-kinds.ts';
import { sheets, type ReadJson } from '../support/scans/sheets-command.ts';
import { sum, verdictOn, type Figures, type Mistake } from '../support/scans/verdict.ts';

export interface ScansPlan {
  readonly seed: number;
  /** Pages of each kind of scan in each print run. */
  readonly pagesOfKind: number;
  readonly runs?: typeof RUNS extends readonly (infer Run)[] ? readonly Run[] : never;
  readonly kinds?: readonly ScanKind[];
  readonly tell?: (line: string) => void;
}

/** How reading did on a corpus that was made for it: figures of all, of everyday scans alone, and of each kind. */
export interface ScansFound extends Figures {
  readonly everyday: Figures;
  readonly kinds: Readonly<Record<string, Figures>>;
  readonly mistakes: readonly Mistake[];
  /** Pages that must count for no sheet: forged, spliced, taped together, mirrored, blank. */
  readonly strangers: { readonly pages: number; readonly counted: number; readonly lost: number };
}

/** Prints sheets, has them marked and scanned in every kind of way, reads them, and compares. */
export async function readManyScans({ seed, pagesOfKind, runs = RUNS, kinds, tell }: ScansPlan): Promise<ScansFound> {
  const all: Record<string, Figures> = {};
  const everyday: Figures[] = [];
  const mistakes: Mistake[] = [];
  for (const run of runs) {
    const folder = mkdtempSync(join(tmpdir(), 'candour-scans-'));
    const { truths, scans, layout } = await makeCorpus(folder, run, seed, pagesOfKind, kinds);
    const { said, complained } = await sheets('read', '--layout', layout, scans);
    if (complained !== '') throw new Error(complained);
    const verdict = verdictOn(truths, JSON.parse(said) as ReadJson);
    rmSync(folder, { recursive: true, force: true });
    const hard = new Set(truths.filter((truth) => truth.hard).map(({ kind }) => kind));
    for (const [kind, figures] of Object.entries(verdict.kinds)) {
      all[kind] = sum([figures, ...(all[kind] === undefined ? [] : [all[kind]])]);
      if (!hard.has(kind)) everyday.push(figures);
    }
    mistakes.push(...verdict.mistakes);
    tell?.(`${run.name}: ${truths.length} pages read`);
  }
  return {
    ...sum(Object.values(all)),
    everyday: sum(everyday),
    kinds: all,
    mistakes,
    strangers: await readStrangers(),
  };
}

async function readStrangers(): Promise<ScansFound['strangers']> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-strangers-'));
  try {
    const { scans, layout, kinds } = await makeStrangers(folder, 'after_store_visit');
    const { said, complained } = await sheets('read', '--layout', layout, scans);
    if (complained !== '') throw new Error(complained);
    const { pages, sheets: known } = JSON.parse(said) as ReadJson;
    const told = new Set(pages.map(({ file }) => file));
    const counted = pages.filter(({ state }) => state === 'read').length + known.length;
    return { pages: kinds.length, counted, lost: kinds.filter(({ file }) => !told.has(file)).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
