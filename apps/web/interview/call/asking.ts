import { advance, shownIn, shownPages, viewOf, type Fill, type Question, type Step } from '#surveys';
import { answerOf, enteredIn, spokenOn, type Spoken } from './spoken.js';

/** Where an interview stands: what is filled in, and what is asked now (`end` once all was). */
export interface Standing {
  fill: Fill;
  at: string | null;
}

/** How it stands after going on or back, and what the server is told of it. */
export interface Turned extends Standing {
  steps: readonly Step[];
}

/** What is asked now; null at the end. */
export function askedNow({ fill, at }: Standing): Spoken | null {
  if (at === 'end') return null;
  const spoken = spokenOn(fill);
  return spoken.find(({ key }) => key === at) ?? spoken[0] ?? null;
}

/** To the next question; stays where an answer is needed or can't be read. After the last of all it is the end. */
export function goOn({ fill, at }: Standing): Turned {
  const spoken = spokenOn(fill);
  const now = askedNow({ fill, at });
  if (now === null) return { fill, at, steps: [] };
  if (isAmiss(now)) return { fill: attempted(fill), at: now.key, steps: [] };
  const next = spoken[spoken.indexOf(spoken.find(({ key }) => key === now.key) ?? now) + 1];
  if (next !== undefined) return { fill, at: next.key, steps: [] };
  const turned = advance(fill, { kind: 'turn', to: 'next' });
  // Handing in is said apart: nothing of it is told here.
  if (turned.finished) return { fill, at: 'end', steps: [] };
  const amiss = spokenOn(turned).find(isAmiss);
  if (turned.page === fill.page) return { fill: turned, at: amiss?.key ?? now.key, steps: [] };
  return { fill: turned, at: spokenOn(turned)[0]?.key ?? null, steps: [{ kind: 'turn', to: 'next' }] };
}

/** To the question before, on the page before where it was the first. */
export function goBack({ fill, at }: Standing): Turned {
  const spoken = spokenOn(fill);
  const now = at === 'end' ? spoken.length : spoken.findIndex(({ key }) => key === askedNow({ fill, at })?.key);
  const before = spoken[now - 1];
  if (before !== undefined) return { fill, at: before.key, steps: [] };
  const view = viewOf(fill);
  if (view.state !== 'page' || view.first) return { fill, at: at ?? null, steps: [] };
  const turned = advance(fill, { kind: 'turn', to: 'back' });
  return { fill: turned, at: spokenOn(turned).at(-1)?.key ?? null, steps: [{ kind: 'turn', to: 'back' }] };
}

/** How many questions there are as far as is known, and the place of this one, from 1. */
export function placeOf({ fill, at }: Standing): { place: number; count: number } {
  const shown = shownIn(fill);
  const pages = shownPages(fill);
  const counts = pages.map(({ blocks }) =>
    blocks
      .flatMap(({ questions }) => questions.filter(({ key }) => shown.has(key)))
      .reduce((sum, each) => sum + spokenTimes(each), 0),
  );
  const count = counts.reduce((sum, each) => sum + each, 0);
  const now = askedNow({ fill, at });
  if (now === null) return { place: count, count };
  const before = counts.slice(
    0,
    pages.findIndex(({ key }) => key === fill.page),
  );
  const onPage = spokenOn(fill).findIndex(({ key }) => key === now.key);
  return { place: before.reduce((sum, each) => sum + each, 0) + onPage + 1, count };
}

/** A matrix is asked row by row. */
const spokenTimes = (question: Question) => (question.kind === 'matrix' ? question.rows.length : 1);

/** Needs an answer and has none, or has one that can't be read. */
function isAmiss(spoken: Spoken): boolean {
  const { question, row } = spoken;
  if ((row ?? question).rejected !== undefined) return true;
  return question.required && answerOf(spoken) === null && enteredIn(spoken) === undefined;
}

/** What is amiss on the open page is said from now on. */
function attempted(fill: Fill): Fill {
  const view = viewOf(fill);
  return view.state === 'page' ? { ...fill, attempted: new Set(fill.attempted).add(view.page.key) } : fill;
}
