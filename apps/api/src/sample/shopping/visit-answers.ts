import {
  advance,
  beginFill,
  isAsked,
  itemsIn,
  placedQuestions,
  shownIn,
  type AskedQuestion,
  type Definition,
  type Language,
} from '#surveys';
import type { Chance } from '../chance.js';
import { qualityOf } from '../sample-answers.js';
import type { SampleVisit } from './sample-visits.js';
import { sampleStories } from '../sample-stories.js';

/** What a shopper of the sample finds at a place: what can be seen, and what is proved by pictures. */
export interface Found {
  place: { latitude: number; longitude: number; accuracy: number };
  /** Hashes of the photos; null where none was taken. */
  entrance: string | null;
  receipt: { photos: string[]; time: string; amount: number } | null;
}

/** The item that a store appeals in the sample. */
export const appealedItem = 'offered_help';

/** The answers of one visit, around the store's quality with an eye of the shopper's own. */
export function visitAnswers(
  definition: Definition,
  visit: SampleVisit,
  found: Found,
  chances: { ofStore: Chance; ofVisit: Chance },
): Record<string, unknown> {
  const { store, shopper } = visit;
  // What shoppers look at is not all that customers feel: the two agree, and not wholly.
  const eye = chances.ofStore.normal(5) + shopper.leniency + chances.ofVisit.normal(6);
  const items = new Map(itemsIn(definition).map((item) => [item.question, item]));
  const share = (question: string) => {
    const points = qualityOf(store, items.get(question)?.principle ?? null, (visit.day + 245) / 245);
    return (points + store.quality + eye) / 100;
  };
  const answers: Record<string, unknown> = {};
  let fill = beginFill(definition, { seed: 1, language: shopper.language });
  for (const { question } of placedQuestions(definition)) {
    if (!isAsked(question) || !shownIn(fill).has(question.key)) continue;
    const answer =
      visit.appeal !== undefined && question.key === appealedItem
        ? 0
        : answerTo(question, share(question.key), { found, answers, language: shopper.language }, chances.ofVisit);
    answers[question.key] = answer;
    fill = advance(fill, { kind: 'answer', question: question.key, answer });
  }
  return answers;
}

interface So {
  found: Found;
  answers: Readonly<Record<string, unknown>>;
  language: Language;
}

function answerTo(question: AskedQuestion, share: number, so: So, chance: Chance): unknown {
  switch (question.kind) {
    case 'yes_no':
      return chance.isIn(100 * Math.min(0.985, Math.max(0.1, share + (question.critical ? 0.12 : 0.06)))) ? 1 : 0;
    case 'timed': {
      const late = Math.max(-0.2, 1 - share + chance.normal(0.2));
      return Math.max(4, Math.round(question.fullAt + late * (question.zeroAt - question.fullAt)));
    }
    case 'counter':
      return 1 + Math.floor(chance.share() * 5);
    case 'place':
      return so.found.place;
    case 'photo':
      return so.found.entrance === null ? { empty: 'not_applicable' } : [so.found.entrance];
    case 'receipt':
      return so.found.receipt ?? { empty: 'not_applicable' };
    case 'long_text':
      return question.showIf === undefined
        ? story(so)
        : sampleStories[so.language].why[question.key.startsWith('knew') ? 1 : 0];
    default:
      return { empty: 'skipped' };
  }
}

/** What happened, in order, as the answers before it say. */
function story({ answers, language }: So): string {
  const words = sampleStories[language];
  const of = (said: readonly [string, string], well: boolean) => said[well ? 0 : 1];
  const asking = of(words.asking, answers['knew'] === 1);
  if ('phone_seconds' in answers) return [of(words.ringing, answers['greeted_on_phone'] === 1), asking].join(' ');
  return [
    of(words.arriving, answers['greeted'] === 1),
    asking,
    of(words.leaving, Number(answers['queue_seconds']) < 300),
    words.end,
  ].join(' ');
}
