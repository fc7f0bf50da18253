import {
  findingsOf,
  pagesIn,
  resumeFill,
  shownIn,
  viewOf,
  type Answer,
  type Definition,
  type Fill,
  type Language,
  type QuestionView,
} from '#surveys';
import type { Draft } from '../keep/shapes';

type Amends = NonNullable<Draft['amends']>;

/** The answers as the server has them, as a fill; drawn and turned as on the phone that gave them. */
export function answersBefore(definition: Definition, { key, returned }: Amends, language: Language): Fill {
  return resumeFill(definition, { seed: key, language, answers: said(returned.answers) });
}

/** The keys of the items that are open: those that were noted, and what a changed answer brings up. In the checklist's order. */
export function openItems(fill: Fill, amends: Amends): string[] {
  const noted = new Set(amends.returned.notes.map(({ question }) => itemOf(question)));
  const before = shownIn(answersBefore(fill.definition, amends, fill.language));
  const shown = shownIn(fill);
  return pagesIn(fill.definition)
    .flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions.map(({ key }) => key)))
    .filter((key) => shown.has(key) && (noted.has(key) || !before.has(key)));
}

/** The open items as they are shown, with what was noted on each. */
export function itemsShown(fill: Fill, amends: Amends): { view: QuestionView; notes: string[] }[] {
  const open = openItems(fill, amends);
  const pages = pagesIn(fill.definition).filter(({ blocks }) =>
    blocks.some(({ questions }) => questions.some(({ key }) => open.includes(key))),
  );
  return pages.flatMap(({ key }) => {
    const view = viewOf({ ...fill, page: key });
    const questions = view.state === 'page' ? view.questions : [];
    return questions
      .filter((question) => open.includes(question.key))
      .map((question) => ({ view: question, notes: notesOn(question.key, amends) }));
  });
}

/** What is amiss with the open items. The rest of the visit is the reviewer's to judge. */
export function findingsInItems(fill: Fill, amends: Amends): ReturnType<typeof findingsOf> {
  const open = new Set(openItems(fill, amends));
  return findingsOf(fill).filter(({ question }) => open.has(itemOf(question)));
}

/** The open items whose answer is another than before; one that was taken back is left blank. */
export function changedAnswers(fill: Fill, amends: Amends): Record<string, Answer> {
  const before = answersBefore(fill.definition, amends, fill.language).answers;
  const blank: Answer = { empty: 'skipped' };
  return Object.fromEntries(
    openItems(fill, amends).flatMap((key) => {
      const now = fill.answers.get(key) ?? blank;
      return JSON.stringify(now) === JSON.stringify(before.get(key) ?? blank) ? [] : [[key, now]];
    }),
  );
}

function notesOn(key: string, { returned }: Amends): string[] {
  return returned.notes.filter(({ question }) => itemOf(question) === key).map(({ note }) => note);
}

/** The question of `matrix.row`. */
export function itemOf(question: string): string {
  return question.split('.')[0] ?? question;
}

/** What was not shown or left blank is for the checklist's routing to say again. */
function said(answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) => !('empty' in answer && (answer.empty === 'not_shown' || answer.empty === 'skipped')),
    ),
  );
}
