import { isAsked, placedQuestions, shownIn, viewOf, type Fill, type QuestionView } from '#surveys';
import { callTextsIn, filled } from './call-texts-in.js';
import { isTyped, keyedChoices, mostKeys } from './keys.js';
import { spoken } from './spoken.js';
import { viewOfQuestion, type Follows } from './talk.js';

/** What is said next, and for how many keys it waits; for none, and the call ends. */
export interface Prompt {
  /** Why it is said again, and what stands before the question. */
  before: string[];
  /** What may be read aloud ahead of the call, of this question. */
  says: string[];
  question: string | null;
  keys: number;
}

/** A name is said as far as a voice gets through it in a breath or two. */
const mostOfName = 80;
const secondsToAnswer = 7;
const charactersPerSecond = 15;

/** Who calls for whom, how long it takes, and which keys begin it or stop all of it. */
export function openingPrompt(fill: Fill, organisation: string, why: 'wrong' | 'silent' | 'again' | null): Prompt {
  const texts = callTextsIn(fill.language);
  const name = spoken(String(fill.customer['name'] ?? ''), mostOfName);
  const { title } = viewOf(fill);
  const opening = name === '' ? texts.openingWithoutName : texts.opening;
  const values = {
    organisation: spoken(organisation, mostOfName),
    name,
    survey: spoken(title, 200),
    minutes: minutesOf(fill),
  };
  const about = values.minutes === 1 ? texts.aboutAMinute : texts.about;
  const said = [opening, about, texts.begin, texts.never].map((text) => filled(text, values));
  return { before: excuse(fill, why), says: said, question: null, keys: 1 };
}

/** A question with its keys, after what is said before it. */
export function questionPrompt(fill: Fill, key: string, why: 'wrong' | 'silent' | 'again' | null): Prompt {
  const view = viewOfQuestion(fill, key);
  if (view === null) throw new Error(`The question ${key} is not shown.`);
  const texts = callTextsIn(fill.language);
  const before = why === null ? statementsBefore(fill, key) : excuse(fill, why);
  const asked = [view.text, view.help, ...choicesOf(view, fill)].filter((each) => each !== null);
  const uses = [
    view.notApplicable !== null && !isTyped(view) ? texts.notApplicable : null,
    view.refuse !== null ? texts.refuse : view.required ? null : texts.leave,
    texts.again,
  ].filter((each) => each !== null);
  return { before: aloud(before), says: aloud([...asked, ...uses]), question: key, keys: mostKeys(view) };
}

/** How a call ends. */
export function closingPrompt(fill: Fill, ends: 'thanks' | 'neverAgain' | 'later' | 'notNow'): Prompt {
  const thanks = viewOf({ ...fill, finished: true });
  const own = ends === 'thanks' && thanks.state === 'thanks' ? [thanks.thanks] : [];
  return { before: [], says: aloud([...own, callTextsIn(fill.language)[ends]]), question: null, keys: 0 };
}

const aloud = (texts: readonly string[]): string[] => texts.map((each) => spoken(each)).filter((each) => each !== '');

/** Why the end of the talk is told. */
export const closingOf = (follows: Extract<Follows, { does: 'end' }>): 'neverAgain' | 'later' =>
  follows.why === 'never_again' ? 'neverAgain' : 'later';

function excuse(fill: Fill, why: 'wrong' | 'silent' | 'again' | null): string[] {
  return why === 'wrong' || why === 'silent' ? [callTextsIn(fill.language)[why]] : [];
}

/** Statements between the question before and this one. */
function statementsBefore(fill: Fill, key: string): string[] {
  const shown = shownIn(fill);
  const questions = placedQuestions(fill.definition)
    .map(({ question }) => question)
    .filter((question) => shown.has(question.key));
  const at = questions.findIndex((question) => question.key === key);
  const from = questions.slice(0, at).findLastIndex(isAsked) + 1;
  return questions.slice(from, at).flatMap((question) => {
    const view = viewOfQuestion(fill, question.key);
    return view === null ? [] : [view.text];
  });
}

function choicesOf(view: QuestionView, { language }: Fill): string[] {
  const texts = callTextsIn(language);
  const choices = keyedChoices(view);
  const [low, high] = [choices[0]?.key ?? '', choices.at(-1)?.key ?? ''];
  const labels = choices
    .filter(({ label }) => label !== '')
    .map((choice) => filled(texts.choice, { ...choice, label: spoken(choice.label) }));
  if (!isTyped(view)) return labels.length < choices.length ? [filled(texts.points, { low, high }), ...labels] : labels;
  const { min, max } = view.kind === 'recommend' ? { min: 0, max: 10 } : view.limits;
  const between = max === undefined ? [] : [filled(texts.between, { low: min ?? 0, high: max })];
  const ends = choices.filter(({ label }) => label !== '').map(({ key, label }) => `${key}: ${spoken(label)}.`);
  return [...between, ...ends, texts.figures];
}

/** Whole minutes that all of it takes, at least one. */
function minutesOf(fill: Fill): number {
  const shown = shownIn(fill);
  const seconds = placedQuestions(fill.definition)
    .filter(({ question }) => shown.has(question.key))
    .map(({ question }) => {
      const length = viewOfQuestion(fill, question.key)?.text.length ?? 0;
      return length / charactersPerSecond + (isAsked(question) ? secondsToAnswer + 5 : 0);
    });
  return Math.max(1, Math.round(seconds.reduce((sum, each) => sum + each, 0) / 60));
}
