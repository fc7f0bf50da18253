import {
  advance,
  beginFill,
  isAsked,
  itemsIn,
  placedQuestions,
  recordOf,
  shownIn,
  type AskedQuestion,
  type Definition,
  type Language,
} from '#surveys';
import type { Chance } from './chance.js';
import { sampleComments } from './sample-comments.js';
import type { SampleStore } from './sample-network.js';

/** How the network does at each principle, in points: where the sample's stories come from. */
const network: Record<string, number> = {
  courtesy: 84,
  respect: 86,
  listening: 77,
  attentiveness: 72,
  timeliness: 66,
  knowledge: 79,
  honesty: 81,
  commitment: 71,
  resolution: 68,
  follow_up: 55,
};

/** How good a store is at a principle, in points, after a share of the sample's months. */
export function qualityOf(store: SampleStore, principle: string | null, progress: number): number {
  const flaw = store.flaw && store.flaw.principle === principle ? store.flaw.points : 0;
  return (network[principle ?? ''] ?? 75) + store.quality + store.trend * progress + flaw;
}

/** Customers recommend more readily than they are satisfied. */
const goodwill = 7;

/** What one customer of the sample answers: around the store's quality, with a mood of their own. */
export function sampleAnswers(
  definition: Definition,
  store: SampleStore,
  about: { seed: string; language: Language; progress: number },
  chance: Chance,
): unknown {
  const mood = chance.normal(13);
  const level = (principle: string | null) => qualityOf(store, principle, about.progress) + mood + chance.normal(15);
  let fill = beginFill(definition, { seed: about.seed, language: about.language });
  for (const { question } of placedQuestions(definition)) {
    if (!isAsked(question) || !shownIn(fill).has(question.key)) continue;
    const answer = sampleAnswer(definition, question, { level, mood, language: about.language }, chance);
    fill = advance(fill, { kind: 'answer', question: question.key, answer });
  }
  return recordOf(fill).answers;
}

interface Feeling {
  level: (principle: string | null) => number;
  mood: number;
  language: Language;
}

function sampleAnswer(definition: Definition, question: AskedQuestion, feeling: Feeling, chance: Chance): unknown {
  const item = itemsIn(definition).find((each) => each.question === question.key);
  const on = (min: number, max: number) => {
    const points = feeling.level(item?.principle ?? null) + (item?.role === 'recommend' ? goodwill : 0);
    const share = Math.min(1, Math.max(0, points / 100));
    return Math.round(min + (max - min) * (item?.reverse ? 1 - share : share));
  };
  if (!question.required && chance.isIn(3)) return { empty: 'skipped' };
  if (question.allowNotApplicable && chance.isIn(question.kind === 'scale' ? 5 : 15))
    return { empty: 'not_applicable' };
  switch (question.kind) {
    case 'scale':
      return on(question.points[0]?.code ?? 1, question.points.at(-1)?.code ?? 5);
    case 'recommend':
      return on(0, 10);
    case 'ease':
      return on(1, 7);
    case 'yes_no':
      return question.contact ? (chance.isIn(18) ? 1 : 0) : on(0, 1);
    case 'choice':
      return chance.pick(question.options.filter(({ other }) => !other)).code;
    case 'choices':
      return [chance.pick(question.options.filter(({ other }) => !other)).code];
    case 'matrix':
      return Object.fromEntries(
        question.rows.map(({ key }) => [key, on(question.points[0]?.code ?? 1, question.points.at(-1)?.code ?? 5)]),
      );
    case 'long_text':
    case 'short_text':
      return chance.isIn(22) ? comment(feeling, chance) : { empty: 'skipped' };
    case 'number':
      return question.min ?? 1;
    case 'date':
      return { empty: 'skipped' };
  }
}

function comment({ mood, language }: Feeling, chance: Chance): string {
  const { good, bad } = sampleComments[language] ?? sampleComments['en'] ?? { good: [''], bad: [''] };
  return chance.pick(mood > -2 ? good : bad);
}
