import type { Definition } from '#surveys';
import { smallSurvey } from './small-survey.ts';

const en = (text: string) => ({ en: text });
const points = [1, 2, 3, 4, 5].map((code) => ({ code, label: en(`point ${code}`) }));
const scale = (key: string, more: object) => ({ kind: 'scale', key, text: en(`${key}?`), points, ...more }) as const;

/** Three principles, one of two questions of unequal weight; a recommendation; an effort. */
export const survey: Definition = smallSurvey({
  blocks: [
    {
      key: 'visit',
      questions: [
        scale('overall', { role: 'overall' }),
        { kind: 'recommend', key: 'recommend', text: en('Recommend?'), role: 'recommend' },
        { kind: 'ease', key: 'ease', text: en('Easy?'), role: 'ease' },
        scale('greeted', { measures: { principle: 'courtesy', weight: 1 } }),
        scale('thanked', { measures: { principle: 'courtesy', weight: 3 } }),
        scale('knew', { measures: { principle: 'knowledge', weight: 1 } }),
        scale('solved', { measures: { principle: 'resolution', weight: 1 } }),
        { kind: 'long_text', key: 'comment', text: en('Anything else?') },
      ],
    },
  ],
});

export interface Given {
  store: string;
  channel: 'web' | 'phone';
  monthsAgo: number;
  overall: number;
  recommend: number;
  ease: number;
  greeted: number;
  thanked: number;
  knew: number;
  solved: number;
}

/** A small generator of numbers: the same answers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** 270 answers about three stores in three months; the last store is worse, and phones are kinder by a point. */
export function answersGiven(): Given[] {
  const next = random(20_261);
  const point = (level: number) => Math.min(5, Math.max(1, Math.round(level + 2 * (next() - 0.5))));
  return Array.from({ length: 270 }, (_, n) => {
    const store = ['Alpha', 'Beta', 'Gamma'][n % 3] ?? 'Alpha';
    const channel = n % (store === 'Beta' ? 2 : 5) === 1 ? ('phone' as const) : ('web' as const);
    const level = (store === 'Gamma' ? 2.6 : 3.6) + (channel === 'phone' ? 0.8 : 0);
    const [thanked, knew, solved] = [point(level), point(level), point(level)];
    return {
      store,
      channel,
      monthsAgo: Math.floor(n / 90),
      thanked,
      knew,
      solved,
      greeted: point(level),
      overall: point((thanked + 2 * solved + knew) / 4),
      recommend: Math.min(10, Math.max(0, Math.round(2 * level + 4 * (next() - 0.4)))),
      ease: Math.min(7, Math.max(1, Math.round(level + 3 * next()))),
    };
  });
}

/* What the figures should be, from the answers alone, by the formulas as textbooks write them. */

export const of5 = (code: number) => 25 * (code - 1);
export const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const variance = (values: number[]) => {
  const m = mean(values);
  return values.reduce((sum, value) => sum + (value - m) ** 2, 0) / (values.length - 1);
};
export const courtesy = ({ greeted, thanked }: Given) => (of5(greeted) + 3 * of5(thanked)) / 4;
const share = (values: boolean[]) => (100 * values.filter(Boolean).length) / values.length;
export const weights = { courtesy: 9, knowledge: 12, resolution: 13 };
export const expected = (given: Given[]) => {
  const [c, k, r] = [
    mean(given.map(courtesy)),
    mean(given.map(({ knew }) => of5(knew))),
    mean(given.map(({ solved }) => of5(solved))),
  ];
  return {
    courtesy: c,
    knowledge: k,
    resolution: r,
    index: (9 * c + 12 * k + 13 * r) / 34,
    nps: share(given.map(({ recommend }) => recommend >= 9)) - share(given.map(({ recommend }) => recommend <= 6)),
    csat: share(given.map(({ overall }) => overall >= 4)),
    effort: mean(given.map(({ ease }) => (100 * (ease - 1)) / 6)),
  };
};

/** Solves a small system by elimination. */
export function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  for (const [i, pivot] of rows.entries())
    for (const [j, row] of rows.entries()) {
      if (i === j) continue;
      const times = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (const k of row.keys()) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
