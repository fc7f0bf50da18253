import { describe, expect, it } from '@jest/globals';
import {
  acceptAnswers,
  advance,
  beginFill,
  canonicalText,
  READY_SURVEYS,
  recordOf,
  resumeFill,
  stateOf,
  type Definition,
  type Fill,
  type Step,
} from '#surveys';
import fc from 'fast-check';
import { askedNow, goBack, goOn, placeOf, type Standing } from './asking.js';
import { answerOfKey } from './keys.js';
import type { Spoken } from './spoken.js';

/** What an interviewer does at one question: keys that she presses, words that she types, and whether she goes back after. */
interface Deed {
  keys: readonly string[];
  words: string;
  isBack: boolean;
}

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    keys: fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '10'), { maxLength: 3 }),
    words: fc.string({ unit: 'binary', minLength: 5, maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
    isBack: fc.boolean(),
  }),
  { minLength: 5, maxLength: 60 },
);

/** What one deed answers, in the order of its keys. */
function answersOf(spoken: Spoken, { keys, words }: Deed, now: (spoken: Spoken) => Spoken): unknown[] {
  const { kind } = spoken.question;
  if (kind === 'short_text' || kind === 'long_text') return keys.length === 0 ? [] : [words];
  if (kind === 'number') return keys.length === 0 ? [] : [keys.length];
  if (kind === 'date') return keys.length === 0 ? [] : ['2026-02-28'];
  return keys
    .flatMap((key) => [...key].map((figure) => answerOfKey(now(spoken), figure)))
    .filter((each) => each !== undefined);
}

/** An interview at the device; gives the steps that it sends, and how it stands there. */
function interview(definition: Definition, seed: number, done: readonly Deed[]): { steps: Step[]; standing: Standing } {
  const steps: Step[] = [];
  let standing: Standing = { fill: beginFill(definition, { seed, language: 'en' }), at: null };
  const take = (step: Step) => {
    steps.push(step);
    standing = { ...standing, fill: advance(standing.fill, step) };
  };
  for (const deed of done) {
    const spoken = askedNow(standing);
    if (spoken === null) break;
    for (const answer of answersOf(spoken, deed, () => askedNow(standing) ?? spoken)) take(stepOf(spoken.key, answer));
    const turned = deed.isBack ? goBack(standing) : goOn(standing);
    steps.push(...turned.steps);
    standing = { fill: turned.fill, at: turned.at };
    const { place, count } = placeOf(standing);
    expect(place).toBeLessThanOrEqual(count);
  }
  return { steps, standing };
}

const stepOf = (question: string, answer: unknown): Step =>
  answer === null ? { kind: 'leave', question } : { kind: 'answer', question, answer };

/** What the server makes of the steps: on top of what it has kept, and handing in is said apart. */
function taken(definition: Definition, seed: number, steps: readonly Step[]): Fill {
  return steps.reduce(
    (fill, step) => {
      const after = advance(resumeFill(definition, JSON.parse(JSON.stringify(stateOf(fill)))), step);
      return after.finished ? fill : after;
    },
    beginFill(definition, { seed, language: 'en' }),
  );
}

describe.each(READY_SURVEYS.map((definition) => ({ definition, key: definition.key })))(
  'an interview with $key',
  ({ definition }) => {
    it('gives the record that the same answers give on the web', () => {
      fc.assert(
        fc.property(deeds, fc.nat(), (done, seed) => {
          const { steps, standing } = interview(definition, seed, done);
          const atServer = taken(definition, seed, steps);
          expect(canonicalText(recordOf(atServer))).toBe(canonicalText(recordOf(standing.fill)));
          // On the web all of them come at once.
          const answers = Object.fromEntries(standing.fill.answers);
          const web = acceptAnswers(definition, { seed, answers, hidden: 'drop', strict: false });
          expect(web).toEqual({ record: recordOf(atServer) });
        }),
        { numRuns: 300, seed: 11 },
      );
    });
  },
);
