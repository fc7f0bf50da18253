import {
  advance,
  isAsked,
  isSaid,
  placedQuestions,
  shownIn,
  shownPages,
  viewOf,
  type Fill,
  type QuestionView,
  type Step,
} from '#surveys';
import { readKeys, type Pressed } from './keys.js';

/** How far a call has come. `question` is null before it has begun. */
export interface Talk {
  question: string | null;
  hasBegun: boolean;
  hasPressed: boolean;
  /** Wrong keys, and silences, one after another at the same place. */
  wrong: number;
  silent: number;
}

/** What follows: the next question or the same again, or the end of the call and why. */
export type Follows =
  | { does: 'open' | 'ask'; why: 'again' | 'wrong' | 'silent' | null }
  | { does: 'hand_in' }
  | { does: 'end'; why: 'never_again' | 'wrong' | 'silent' };

/** One turn of a call: where it is now, what is to be kept first, and what follows. */
export interface Turn {
  talk: Talk;
  steps: Step[];
  follows: Follows;
}

/** Three times in vain at one place, and the call ends. */
const patience = 3;

/** What follows from the keys that were pressed; `''` where none was. */
export function turn(talk: Talk, fill: Fill, digits: string): Turn {
  return talk.hasBegun ? asked(talk, fill, digits) : opened(talk, fill, digits);
}

/** The first prompt: 1 begins, 9 never again, * says it once more. */
function opened(talk: Talk, fill: Fill, digits: string): Turn {
  const key = digits.slice(0, 1);
  if (key === '1' && digits.length === 1) return goOn({ ...talk, hasBegun: true }, fill, []);
  if (key === '9' && digits.length === 1)
    return { talk: { ...talk, hasPressed: true }, steps: [], follows: { does: 'end', why: 'never_again' } };
  return inVain(talk, digits === '' ? 'silent' : key === '*' ? 'again' : 'wrong');
}

function asked(talk: Talk, fill: Fill, digits: string): Turn {
  const question = viewOfQuestion(fill, talk.question ?? '');
  // It is not shown any more, since something else was answered elsewhere: on to the next.
  if (question === null) return goOn(talk, fill, []);
  const pressed: Pressed = readKeys(question, digits);
  if (pressed.kind === 'answer')
    return goOn(talk, fill, [{ kind: 'answer', question: question.key, answer: pressed.answer }]);
  if (pressed.kind === 'leave') return goOn(talk, fill, [{ kind: 'leave', question: question.key }]);
  return inVain(talk, pressed.kind);
}

function inVain(talk: Talk, why: 'again' | 'wrong' | 'silent'): Turn {
  const hasPressed = talk.hasPressed || why !== 'silent';
  const wrong = talk.wrong + (why === 'wrong' ? 1 : 0);
  const silent = talk.silent + (why === 'silent' ? 1 : 0);
  const after = { ...talk, hasPressed, wrong, silent };
  const does = talk.hasBegun ? 'ask' : 'open';
  const isLast = why === 'wrong' ? wrong >= patience : silent >= patience;
  const follows: Follows = why !== 'again' && isLast ? { does: 'end', why } : { does, why };
  return { talk: after, steps: [], follows };
}

function goOn(talk: Talk, fill: Fill, steps: Step[]): Turn {
  const after = steps.reduce(advance, fill);
  const next = nextQuestion(after, talk.question);
  const on = { question: next, hasBegun: true, hasPressed: true, wrong: 0, silent: 0 };
  return {
    talk: on,
    steps: next === null ? steps : [...steps, ...turnTo(after, next)],
    follows: next === null ? { does: 'hand_in' } : { does: 'ask', why: null },
  };
}

/** The first question after this one that is shown and was not answered, by whatever way; null where there is none. */
function nextQuestion(fill: Fill, after: string | null): string | null {
  const shown = shownIn(fill);
  const keys = placedQuestions(fill.definition)
    .filter(({ question }) => isAsked(question))
    .map(({ question }) => question.key);
  const from = after === null ? 0 : keys.indexOf(after) + 1;
  return keys.slice(from).find((key) => shown.has(key) && !isSaid(fill.answers.get(key))) ?? null;
}

/** The page of the question is the one at which the link goes on. */
function turnTo(fill: Fill, question: string): Step[] {
  const page = pageOf(fill, question);
  return page === undefined || page === fill.page ? [] : [{ kind: 'turn', to: { page } }];
}

/** A question as it is asked now, whichever page it is on; null where it is not shown. */
export function viewOfQuestion(fill: Fill, key: string): QuestionView | null {
  const page = pageOf(fill, key);
  if (page === undefined) return null;
  const view = viewOf({ ...fill, page, finished: false });
  return view.state === 'page' ? (view.questions.find((each) => each.key === key) ?? null) : null;
}

function pageOf(fill: Fill, question: string): string | undefined {
  const pages = shownPages(fill);
  return pages.find(({ blocks }) => blocks.some(({ questions }) => questions.some(({ key }) => key === question)))?.key;
}
