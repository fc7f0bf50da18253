import type { Definition } from './definition.js';
import type { Text } from './language.js';
import { placedQuestions } from './placed-questions.js';
import type { Question } from './question.js';

/** A text of the survey, where it stands, and how many questions come before it. */
export interface PlacedText {
  readonly text: Text;
  readonly path: string;
  /** Questions that are answered by the time the text is read: all for the thanks, none for the title. */
  readonly after: number;
}

/** Every text of a definition that is there, in the order of the file. */
export function placedTexts(definition: Definition): PlacedText[] {
  const questions = placedQuestions(definition);
  const firstOf = (block: number): number => questions.findIndex(({ blockIndex }) => blockIndex === block);
  return [
    ...present({ title: definition.title, introduction: definition.introduction, privacy: definition.privacy }, '', 0),
    ...present({ thanks: definition.thanks }, '', questions.length),
    ...definition.blocks.flatMap(({ title, showIfWords }, index) =>
      present({ title, showIfWords }, `blocks[${index}]`, Math.max(firstOf(index), 0)),
    ),
    ...questions.flatMap(({ question, path }, index) => questionTexts(question, path, index)),
  ];
}

function present(texts: Readonly<Record<string, Text | undefined>>, path: string, after: number): PlacedText[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === undefined ? [] : [{ text, path: path === '' ? field : `${path}.${field}`, after }],
  );
}

function questionTexts(question: Question, path: string, after: number): PlacedText[] {
  const own = present({ text: question.text, help: question.help, showIfWords: question.showIfWords }, path, after);
  switch (question.kind) {
    case 'recommend':
    case 'ease':
      return [...own, ...present({ low: question.low, high: question.high }, path, after)];
    case 'scale':
      return [...own, ...labels(question.points, `${path}.points`, after)];
    case 'choice':
    case 'choices':
      return [...own, ...labels(question.options, `${path}.options`, after)];
    case 'matrix':
      return [
        ...own,
        ...question.rows.flatMap(({ text }, index) => present({ text }, `${path}.rows[${index}]`, after)),
        ...labels(question.points, `${path}.points`, after),
      ];
    case 'number':
    case 'counter':
      return [...own, ...present({ unit: question.unit }, path, after)];
    default:
      return own;
  }
}

function labels(labelled: readonly { readonly label?: Text }[], path: string, after: number): PlacedText[] {
  return labelled.flatMap(({ label }, index) => present({ label }, `${path}[${index}]`, after));
}
