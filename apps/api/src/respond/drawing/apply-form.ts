import { advance, answerFromForm, isAsked, isLanguage, pagesIn, type Fill, type FormFields } from '#surveys';

/**
 * A fill after a page was posted: its answers put in, then whatever the pressed button says. `_page` names the page that
 * was posted, which need not be the one open now; `_seen` the questions that were on it.
 */
export function applyForm(fill: Fill, fields: FormFields): Fill {
  const posted = textOf(fields, '_page');
  const seen = textOf(fields, '_seen').split(' ');
  const page = pagesIn(fill.definition).find(({ key }) => key === posted);
  // Whoever posts no page of this survey saw none: nothing of it is an answer, and no press of a button.
  if (page === undefined) return fill;
  const turned = fill.page === page.key ? fill : advance(fill, turn({ page: page.key }));
  const questions = page.blocks.flatMap((block) => block.questions).filter(isAsked);
  const answered = questions.reduce((now, question) => {
    const answer = answerFromForm(question, fields);
    if (answer !== undefined) return advance(now, { kind: 'answer', question: question.key, answer });
    // A page posts nothing for a choice without a mark: what was on it and says nothing was left blank.
    return seen.includes(question.key) ? advance(now, { kind: 'leave', question: question.key }) : now;
  }, turned);
  return pressed(answered, textOf(fields, '_go'), seen);
}

function pressed(fill: Fill, button: string, seen: readonly string[]): Fill {
  const [what, language] = button.split(' ');
  if (what === 'language') return isLanguage(language) ? advance(fill, { kind: 'language', language }) : fill;
  return what === 'back' ? advance(fill, turn('back')) : advance(fill, { ...turn('next'), seen });
}

function turn<To extends 'next' | 'back' | { page: string }>(to: To) {
  return { kind: 'turn' as const, to };
}

function textOf(fields: FormFields, name: string): string {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return (typeof field === 'string' ? field : field?.[0]) ?? '';
}
