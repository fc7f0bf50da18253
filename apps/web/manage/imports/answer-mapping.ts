import type { ImportFound } from '#api';
import { askedQuestions, textIn, type Definition, type Language } from '#surveys';

/** How answers stand in a file, as far as it is chosen by columns. */
export interface AnswerMapping {
  surveyVersionId: string;
  store: string;
  answeredOn: string;
  submissionKey: string;
  weight: string;
  language: string;
  dayOrder?: string;
  replaces?: string | null;
  questions: Record<string, { column: string; codes?: unknown; blank?: unknown }>;
  /** Columns of customers' own fields, by their keys. */
  fields: Record<string, string>;
}

/** Something that is asked, under the key and in the words that a column may bear. */
export interface Asked {
  key: string;
  text: string;
}

const usual = {
  store: /^(store|shop|branch|myymälä|toimipiste|butik|parduotuvė|toko|kedai)/i,
  answeredOn: /^(date|day|answered|submitted|timestamp|päivä|pvm|datum|dag|data|tanggal|tarikh)/i,
  submissionKey: /^(id|key|response|respondent|number|vastaus|tunnus|svar|atsakym|jawaban)/i,
  weight: /^(weight|wt|paino|painokerroin|vikt|svoris|bobot|wajaran|pemberat)$/i,
};

/** What a survey asks, the rows of a matrix one by one. */
export function askedIn(definition: Definition, language: Language): Asked[] {
  return askedQuestions(definition).flatMap((question) =>
    question.kind === 'matrix'
      ? question.rows.map(({ key, text }) => ({ key: `${question.key}.${key}`, text: textIn(text, language) }))
      : [{ key: question.key, text: textIn(question.text, language) }],
  );
}

/** A first mapping from the names of the columns, over what was remembered. */
export function firstMapping({ mapping, columns = [] }: ImportFound, language: string): AnswerMapping {
  const like = (pattern: RegExp) => columns.find((name) => pattern.test(name.trim())) ?? '';
  const said = (mapping ?? {}) as Partial<AnswerMapping>;
  return {
    surveyVersionId: '',
    store: like(usual.store),
    answeredOn: like(usual.answeredOn),
    submissionKey: like(usual.submissionKey),
    weight: like(usual.weight),
    language,
    ...said,
    questions: said.questions ?? {},
    fields: said.fields ?? {},
  };
}

/** The column of each question: the one that was chosen, else one that bears its key or its words. */
export function withQuestions(
  mapping: AnswerMapping,
  asked: readonly Asked[],
  columns: readonly string[],
): AnswerMapping {
  const plain = (text: string) => text.trim().toLowerCase();
  const found = asked.flatMap(({ key, text }) => {
    const known = mapping.questions[key];
    const column = columns.find((name) => plain(name) === plain(key) || plain(name) === plain(text));
    return known ? [[key, known] as const] : column ? [[key, { column }] as const] : [];
  });
  return { ...mapping, questions: Object.fromEntries(found) };
}

/** The column of each field: the one that was chosen, else one that bears its name or, as exports have it, its key. */
export function withFields(
  mapping: AnswerMapping,
  fields: readonly { key: string; name: string }[],
  columns: readonly string[],
): AnswerMapping {
  const found = fields.flatMap(({ key, name }) => {
    const bears = (column: string) => [name.toLowerCase(), `field:${key}`].includes(column.trim().toLowerCase());
    const column = mapping.fields[key] ?? columns.find(bears);
    return column === undefined ? [] : [[key, column] as const];
  });
  return { ...mapping, fields: Object.fromEntries(found) };
}

/** What the API takes: what is empty was not chosen. */
export function mappingBody({ questions, fields, ...rest }: AnswerMapping) {
  const filled = Object.entries(rest).filter(([, value]) => value !== '');
  const asked = Object.entries(questions).filter(([, { column }]) => column !== '');
  const kept = Object.entries(fields).filter(([, column]) => column !== '');
  return {
    ...Object.fromEntries(filled),
    ...(kept.length > 0 ? { fields: Object.fromEntries(kept) } : {}),
    questions: Object.fromEntries(asked),
  };
}
