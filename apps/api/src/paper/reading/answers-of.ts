import type { Choice } from '#reading';
import { answerFromForm, askedQuestions, type AskedQuestion, type CanonicalRecord, type Definition } from '#surveys';
import type { ReadPage } from './read-page.js';

/** What the pages of one sheet say. */
export interface SheetAnswers {
  /** By question or `matrix.row`, as `acceptAnswers` takes them. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Questions, or rows, that only a person can tell; they are not among the answers. */
  readonly doubtful: readonly string[];
  /** Fields with writing that nobody has typed yet. */
  readonly toType: readonly string[];
}

/** The answers of a sheet from its pages, each once, and what was typed for its fields. */
export function answersOf(
  pages: readonly Pick<ReadPage, 'questions' | 'fields'>[],
  definition: Definition,
  typed: Readonly<Record<string, string>> = {},
): SheetAnswers {
  const asked = new Map(askedQuestions(definition).map((question) => [question.key, question]));
  const { marked, doubtful } = markedOn(pages);
  const written = new Set(pages.flatMap(({ fields }) => fields.filter((field) => field.written).map(({ id }) => id)));
  const answers: Record<string, unknown> = {};
  for (const [reference, choices] of marked) {
    const question = asked.get(reference) ?? asked.get(reference.split('.')[0] ?? '');
    const answer = question === undefined ? undefined : markedAnswer(question, choices, typed[`${reference}.other`]);
    if (answer !== undefined) answers[reference] = answer;
  }
  for (const [id, text] of Object.entries(typed)) {
    const question = asked.get(id);
    if (question === undefined || answers[id] !== undefined || doubtful.has(id)) continue;
    const answer = answerFromForm(question, { [id]: text });
    if (answer !== undefined) answers[id] = answer;
  }
  return { answers, doubtful: [...doubtful], toType: [...written].filter((id) => typed[id] === undefined) };
}

/** Marks by question, put together where a question goes on on another page. */
function markedOn(pages: readonly Pick<ReadPage, 'questions'>[]): {
  marked: Map<string, Choice[]>;
  doubtful: Set<string>;
} {
  const marked = new Map<string, Choice[]>();
  const doubtful = new Set<string>();
  for (const { question, choice } of pages.flatMap(({ questions }) => questions))
    if (choice === null) doubtful.add(question);
    else marked.set(question, [...(marked.get(question) ?? []), ...choice]);
  for (const question of doubtful) marked.delete(question);
  return { marked, doubtful };
}

function markedAnswer(question: AskedQuestion, choices: readonly Choice[], other: string | undefined): unknown {
  const [first] = choices;
  if (first === undefined) return undefined;
  if (typeof first === 'string') return { empty: first };
  if (question.kind === 'choices') {
    const takesText = question.options.some((option) => option.other === true && choices.includes(option.code));
    return other !== undefined && takesText ? { codes: choices, other } : choices;
  }
  const takesText =
    question.kind === 'choice' && question.options.some((option) => option.other === true && option.code === first);
  return other !== undefined && takesText ? { code: first, other } : first;
}

/** The answers, by question or `matrix.row`, that the survey's own rules left out of the record: marked against an instruction. */
export function droppedAnswers(answers: SheetAnswers['answers'], record: CanonicalRecord): string[] {
  return Object.keys(answers).filter((reference) => {
    const [question = '', row] = reference.split('.');
    const answer = record.answers[question];
    const kept = answer !== undefined && 'rows' in answer ? answer.rows[row ?? ''] : answer;
    return kept === undefined || ('empty' in kept && kept.empty === 'not_shown');
  });
}
