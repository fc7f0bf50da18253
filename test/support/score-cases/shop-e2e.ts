import {
  type ChecklistItem,
  type ChecklistSection,
  checklistScore,
  reliabilityOfMean,
  summarise,
  timedScore,
  varianceComponents,
} from '#scoring';
import type { Answer } from './answer.ts';
import type { Dataset } from './parse-csv.ts';

/** One visit, scored. */
interface Visit {
  readonly store: string;
  readonly raw: number | null;
  readonly score: number | null;
  readonly failed: boolean;
}

/** A whole round of mystery shopping: cells of a table to visits to stores. */
export const shopEndToEnd: Answer = ({ dataset, checklist, rule }, datasets) => {
  const [table, items] = [datasets(dataset), datasets(checklist)];
  const visits: Visit[] = [];
  const shown = table.visit_id!.map((id, row) => {
    const bySection = score(items, table, row, 'section', rule);
    const byPrinciple = score(items, table, row, 'principle', { autofail: 'none' });
    const { earned, possible, rawPercent, percent, autoFailed, sectionPercent } = bySection;
    visits.push({ store: String(table.store![row]), raw: rawPercent, score: percent, failed: autoFailed });
    const scores = { raw: rawPercent, score: percent, auto_failed: autoFailed, sections: sectionPercent };
    return [id, { earned, possible, ...scores, principles: byPrinciple.sectionPercent }];
  });
  return { visits: Object.fromEntries(shown), ...byStore(visits) };
};

/** Scores a visit with its items put together by section or by principle. */
function score(
  items: Dataset,
  table: Dataset,
  row: number,
  by: 'section' | 'principle',
  rule: { autofail: 'zero_total' | 'none' },
) {
  const groups = new Map<string, ChecklistItem[]>();
  for (const [i, id] of items.item!.entries()) {
    const result = resultOf(items, i, table[String(id)]?.[row] ?? null);
    const item = { points: Number(items.points![i]), critical: Number(items.critical![i]) === 1, result };
    const name = String(items[by]![i]);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const sections: ChecklistSection[] = [...groups].map(([id, group]) => ({ id, items: group }));
  return checklistScore(sections, rule);
}

function resultOf(items: Dataset, i: number, cell: string | number | null): ChecklistItem['result'] {
  if (cell === null) return 'unanswered';
  if (cell === 'na' || cell === 'NA') return 'na';
  if (items.type![i] !== 'timed') return Number.isFinite(Number(cell)) ? Number(cell) : (cell as 'yes' | 'no');
  const rule = { type: 'linear', fullAt: Number(items.full_at![i]), zeroAt: Number(items.zero_at![i]) } as const;
  return timedScore(Number(cell), rule)! / 100;
}

function byStore(visits: readonly Visit[]) {
  const names = [...new Set(visits.map(({ store }) => store))];
  const of = (name: string): Visit[] => visits.filter(({ store }) => store === name);
  const stores = names.map((name) => {
    const own = of(name);
    const means = {
      mean_raw: summarise(own.map(({ raw }) => raw)).mean,
      mean_score: summarise(own.map(({ score }) => score)).mean,
    };
    return [name, { visits: own.length, ...means, auto_fails: own.filter(({ failed }) => failed).length }];
  });
  const scored = names.map((name) => of(name).flatMap(({ raw }) => (raw === null ? [] : [raw])));
  return { stores: Object.fromEntries(stores), ...likeness(scored.filter((visits) => visits.length > 0)) };
}

/** ICC(1) of the visits after Shrout and Fleiss, which may be negative, and the reliability of a store's mean of them. */
function likeness(visitsByStore: readonly number[][]) {
  const unknown = { icc1_raw: null, store_reliability: null };
  if (visitsByStore.length < 2) return unknown;
  const { anova, n0, meanSquareWithin } = varianceComponents(visitsByStore);
  if (anova.icc === null) return unknown;
  const icc = anova.betweenRaw! / (anova.betweenRaw! + meanSquareWithin!);
  return { icc1_raw: icc, store_reliability: reliabilityOfMean(icc, n0) };
}
