import { studentTQuantile } from '#scoring';
import type { Candour } from './candour.ts';
import { eventually } from './eventually.ts';
import { importFile } from './import-file.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import type { Visitor } from './visitor.ts';
import { answersGiven, courtesy, of5, survey, weights, type Given } from './known-scores.ts';
import { monthAgo } from './days.ts';

const en = (text: string) => ({ en: text });
const options = ['Price', 'Place', 'People'].map((label, at) => ({ code: at + 1, label: en(label) }));
const counted = [
  { kind: 'choices', key: 'why', text: en('Why here?'), options },
  { kind: 'yes_no', key: 'again', text: en('Again?') },
];
export const definition = { ...survey, blocks: [...survey.blocks, { key: 'counted', questions: counted }] };

export interface Weighed extends Given {
  weight: number;
  why: number[];
  again: number;
}
type Of<T> = (answer: Weighed) => T;

/** Young people are few among those who answered, and count more: weights as a market researcher's file has them. */
export const answers: Weighed[] = answersGiven().map((given, at) => ({
  ...given,
  weight: [0.4, 0.75, 1, 1.3333, 3.25][at % 5] ?? 1,
  why: [1, 2, 3].filter((code) => code === 1 + (at % 3) || (at + code) % (code + 3) === 0),
  again: at % 3 === 0 ? 0 : 1,
}));

/* What the figures should be, from the answers and their weights alone, by the formulas as textbooks write them. */

const sum = (given: readonly Weighed[], of: Of<number>) => given.reduce((total, answer) => total + of(answer), 0);
const weightOf: Of<number> = ({ weight }) => weight;
export const meanOf = (given: readonly Weighed[], of: Of<number>, by = weightOf) =>
  sum(given, (answer) => by(answer) * of(answer)) / sum(given, by);
export const percentOf = (given: readonly Weighed[], of: Of<boolean>, by = weightOf) =>
  100 * meanOf(given, (answer) => Number(of(answer)), by);
export const effectiveN = (given: readonly Weighed[]) =>
  sum(given, weightOf) ** 2 / sum(given, ({ weight }) => weight ** 2);
/** Kish: spread by weights at n' - 1 degrees of freedom. */
export const halfOf = (given: readonly Weighed[], of: Of<number>) => {
  const [n, mean] = [effectiveN(given), meanOf(given, of)];
  const spread = (meanOf(given, (answer) => (of(answer) - mean) ** 2) * n) / (n - 1);
  return studentTQuantile(0.975, n - 1) * Math.sqrt(spread / n);
};
export const wilson = (percent: number, n: number) => {
  const [p, z] = [percent / 100, 1.959963984540054];
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { low: 100 * (centre - half), high: 100 * (centre + half) };
};
const net: Of<number> = ({ recommend }) => (recommend >= 9 ? 100 : recommend >= 7 ? 0 : -100);
export const ease: Of<number> = (answer) => (100 * (answer.ease - 1)) / 6;
export const parts: Record<keyof typeof weights, Of<number>> = {
  courtesy,
  knowledge: ({ knew }) => of5(knew),
  resolution: ({ solved }) => of5(solved),
};
export const expected = (given: readonly Weighed[], by = weightOf) => ({
  index:
    Object.entries(weights).reduce(
      (total, [key, weight]) => total + weight * meanOf(given, parts[key as keyof typeof parts], by),
      0,
    ) / 34,
  nps: meanOf(given, net, by),
  csat: percentOf(given, ({ overall }) => overall >= 4, by),
  effort: meanOf(given, ease, by),
});
export const one: Of<number> = () => 1;

export const dayOf = ({ monthsAgo }: Given) => monthAgo(monthsAgo);

const questions = ['overall', 'recommend', 'ease', 'greeted', 'thanked', 'knew', 'solved', 'again'] as const;

/** A file as Excel saves it in Finland: semicolons, and decimal commas in the weights. */
export function fileOf(given: readonly Weighed[], name = 'answer'): string {
  const rows = given.map((answer, at) =>
    [
      `${name}-${at}`,
      answer.store,
      answer.channel,
      dayOf(answer),
      String(answer.weight).replace('.', ','),
      ...questions.map((key) => answer[key]),
      answer.why.join(' '),
    ].join(';'),
  );
  return [['key', 'store', 'channel', 'day', 'paino', ...questions, 'why'].join(';'), ...rows].join('\n');
}

export function mappingFor({ versionId }: { versionId: string }): object {
  return {
    surveyVersionId: versionId,
    store: 'store',
    channel: { column: 'channel' },
    language: 'en',
    answeredOn: 'day',
    dayOrder: 'ymd',
    submissionKey: 'key',
    weight: 'paino',
    questions: Object.fromEntries([...questions, 'why'].map((key) => [key, { column: key }])),
  };
}

/** A survey whose answers came with their weights in a file. */
export interface Weighing extends Published {
  regionId: string;
  storeIds: Record<string, string>;
}

/** Imports the answers about three stores of one region, beside a fourth without any. */
export async function importWeighed(candour: Candour, owner: Visitor): Promise<Weighing> {
  const published = await publishSurvey(candour, owner, { definition });
  const { id: regionId } = (await owner.post('/api/regions', { name: 'All' })).ok(201);
  const storeIds: Record<string, string> = {};
  for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) {
    const store = { code: name, name, timeZone: 'UTC', language: 'en', regionId };
    storeIds[name] = (await owner.post('/api/stores', store)).ok(201).id;
  }
  // Answers lie before the day on which the stores were entered.
  await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
  const { status, added } = await importFile(owner, 'responses', fileOf(answers), mappingFor(published));
  if (status !== 'done' || added !== answers.length) throw new Error(`The answers were not imported: ${status}`);
  await allFolded(candour);
  // Only three of ten principles are asked about: an index needs most of what counts, so the others no longer count.
  const { rules, number } = (await owner.get('/api/score-rules')).ok();
  const counting = Object.fromEntries(
    Object.keys(rules.weights).map((key) => [key, (weights as Record<string, number>)[key] ?? 0]),
  );
  (await owner.post('/api/score-rules', { rules: { ...rules, weights: counting }, basedOn: number })).ok();
  return { ...published, regionId, storeIds };
}

/** Waits until every answer is counted. */
export const allFolded = (candour: Candour) =>
  eventually(
    () => candour.database.sql('select 1 from unfolded limit 1'),
    (waiting) => waiting.length === 0,
  );
