import { describe, expect, it } from '@jest/globals';
import {
  acceptAnswers,
  advance,
  beginFill,
  isAsked,
  placedQuestions,
  READY_SURVEYS,
  recordOf,
  resumeFill,
  stateOf,
  viewOf,
  type CanonicalRecord,
  type Definition,
  type Fill,
  type Question,
} from '#surveys';
import fc from 'fast-check';
import { turn, type Talk } from '../../apps/api/src/automated-calls/talk/talk.ts';
import { askedNow, goOn, type Standing } from '../../apps/web/interview/call/asking.ts';

/** One answer as it is on the wire, the keys that give it on a telephone, and what is pressed in vain before. */
interface Meant {
  answer: unknown;
  keys: string;
  before: string[];
}
/** What somebody means to answer, whichever way she is asked. */
type Mind = Record<string, Meant>;

const rendering = 'automated_call';
const isLeftOut = (question: Question) => isAsked(question) && question.omit?.includes(rendering) === true;

/** Answers that a question takes and the keys that give each, told from what a voice says of them and not from the code. */
function waysToAnswer(question: Question): [answer: unknown, keys: string][] {
  const byCode = (choices: readonly { code: number }[]) =>
    choices.map(({ code }): [unknown, string] => [code, String(code)]);
  const to = (max: number): [unknown, string][] => Array.from({ length: max + 1 }, (_, n) => [n, String(n)]);
  switch (question.kind) {
    case 'scale':
      return byCode(question.points);
    case 'choice':
      return byCode(question.options);
    case 'ease':
      return to(7).slice(1);
    case 'recommend':
      return [...to(10), [7, '7#']];
    case 'yes_no':
      return [
        [1, '1'],
        [0, '2'],
      ];
    default:
      throw new Error(`Keys answer no ${question.kind}.`);
  }
}

function anyAnswer(question: Question): fc.Arbitrary<Meant> {
  const asked = isAsked(question) ? question : null;
  const unsaid: [unknown, string] = asked?.allowRefuse ? [{ empty: 'refused' }, '#'] : [undefined, '#'];
  const ways = [
    ...waysToAnswer(question),
    ...(asked?.allowNotApplicable ? [[{ empty: 'not_applicable' }, '0'] as [unknown, string]] : []),
    ...(asked?.allowRefuse || !asked?.required ? [unsaid] : []),
  ];
  // Twice wrong and twice silent at one place are borne.
  const before = fc.subarray(['99', '', '*', 'A'.repeat(500), '', '*1']);
  return fc.tuple(fc.constantFrom(...ways), before).map(([[answer, keys], vain]) => ({ answer, keys, before: vain }));
}

function anyMind(definition: Definition): fc.Arbitrary<Mind> {
  const askable = placedQuestions(definition)
    .map(({ question }) => question)
    .filter((question) => isAsked(question) && !isLeftOut(question));
  return fc.record(Object.fromEntries(askable.map((question) => [question.key, anyAnswer(question)])));
}

/** By the keys of a telephone; what was pressed is kept between turns, as the server keeps it. */
function byKeys(definition: Definition, seed: number, mind: Mind): CanonicalRecord {
  let fill = beginFill(definition, { seed, language: 'en', rendering });
  let talk: Talk = { question: null, hasBegun: false, hasPressed: false, wrong: 0, silent: 0 };
  const press = (digits: string) => {
    const next = turn(talk, fill, digits);
    fill = resumeFill(definition, JSON.parse(JSON.stringify(stateOf(next.steps.reduce(advance, fill)))), {}, rendering);
    ({ talk } = next);
    return next.follows;
  };
  for (let follows = press('1'); follows.does !== 'hand_in';) {
    const meant = mind[talk.question ?? ''];
    if (follows.does !== 'ask' || meant === undefined) throw new Error(`${follows.does} at ${talk.question}`);
    for (const vain of meant.before) press(vain);
    follows = press(meant.keys);
  }
  return recordOf(fill);
}

/** On the web, page by page: what is on the page is answered, then on. */
function onTheWeb(definition: Definition, seed: number, mind: Mind): CanonicalRecord {
  let fill = beginFill(definition, { seed, language: 'en' });
  while (!fill.finished) {
    const { page } = fill;
    for (const question of questionsOn(fill)) fill = answeredAs(fill, question, mind[question]?.answer);
    fill = advance(fill, { kind: 'turn', to: 'next' });
    if (!fill.finished && fill.page === page) throw new Error(`${page} is not left.`);
  }
  return recordOf(fill);
}

/** Questions on the open page, those too that answers bring up there. */
function* questionsOn(fill: Fill): Iterable<string> {
  const view = viewOf(fill);
  if (view.state === 'page') for (const { key } of view.questions) yield key;
}

const answeredAs = (fill: Fill, question: string, answer: unknown): Fill =>
  answer === undefined ? fill : advance(fill, { kind: 'answer', question, answer });

/** By an interviewer, question after question. */
function byAnInterviewer(definition: Definition, seed: number, mind: Mind): CanonicalRecord {
  let standing: Standing = { fill: beginFill(definition, { seed, language: 'en' }), at: null };
  for (let spoken = askedNow(standing); spoken !== null; spoken = askedNow(standing))
    standing = goOn({ ...standing, fill: answeredAs(standing.fill, spoken.key, mind[spoken.key]?.answer) });
  return recordOf(standing.fill);
}

/** By a program, all at once. */
function atOnce(definition: Definition, seed: number, mind: Mind): CanonicalRecord {
  const answers = Object.fromEntries(
    Object.entries(mind).map(([key, { answer }]) => [key, answer ?? { empty: 'skipped' }]),
  );
  const accepted = acceptAnswers(definition, { seed, answers, rendering, hidden: 'drop' });
  if ('findings' in accepted) throw new Error(JSON.stringify(accepted.findings));
  return accepted.record;
}

/** What keys can't answer is left out by the survey itself: there the others were asked and left it blank. */
function withoutLeftOut(definition: Definition, { survey, answers }: CanonicalRecord): CanonicalRecord {
  const omitted = placedQuestions(definition).filter(({ question }) => isLeftOut(question));
  const blank = omitted.map(({ question }) => [question.key, { empty: 'not_shown' }] as const);
  return { survey, answers: { ...answers, ...Object.fromEntries(blank) } };
}

describe.each(READY_SURVEYS.map((definition) => ({ definition, key: definition.key })))(
  '$key, asked by keypad',
  ({ definition }) => {
    it('gives the record that the same answers give on the web, in an interview and all at once', () => {
      fc.assert(
        fc.property(anyMind(definition), fc.nat(), (mind, seed) => {
          const record = byKeys(definition, seed, mind);
          expect(atOnce(definition, seed, mind)).toEqual(record);
          expect(withoutLeftOut(definition, onTheWeb(definition, seed, mind))).toEqual(record);
          expect(withoutLeftOut(definition, byAnInterviewer(definition, seed, mind))).toEqual(record);
        }),
        { numRuns: 300, seed: 13 },
      );
    });
  },
);
