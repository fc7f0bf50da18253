import type { Fill } from '../fill/fill.js';
import { hintFor } from '../view/hint-for.js';
import { questionView } from '../view/question-view.js';
import { textsIn } from '../view/texts-in.js';
import type { QuestionView } from '../view/view.js';
import { aboveBoxes, gap, kept, paragraph, type Band, type BandContext, type BandGroup } from './band.js';
import { apartBands, listBelow, type ListEntry } from './list-bands.js';
import { matrixBands } from './matrix-bands.js';
import type { PrintedQuestion } from './printed-questions.js';
import { scaleBands } from './scale-bands.js';
import { sheetTextsIn } from './sheet-texts-in.js';
import { dateBands, numberBands, textBands } from './writing-bands.js';

/** White between two questions, in millimetres. */
const BETWEEN = 5;

/** A question with its line, its help and its answers. */
export function questionGroup(printed: PrintedQuestion, fill: Fill, context: BandContext): BandGroup {
  const view = questionView(printed.question, { fill, heading: null, findings: [], attempted: false });
  const asked = askingBands(printed, view, context);
  const heading =
    printed.heading === null
      ? []
      : [
          gap(1.5),
          ...paragraph(printed.heading, context, {
            role: 'heading',
            bold: true,
            size: context.sizes.heading,
            keeps: true,
          }),
          gap(1.5),
        ];
  const { head, answers } = answerBands(view, context);
  const again = [
    ...paragraph(`${numberOf(printed)}${view.text} ${sheetTextsIn(context.language).continued}`, context, {
      role: 'question',
      bold: true,
      keeps: true,
    }),
    ...(head.length > 0 ? head : [aboveBoxes()]),
  ];
  return {
    bands: [...heading, ...asked, ...head, ...answers, gap(BETWEEN, false)],
    again: printed.number === null ? [] : again,
    splits: view.kind === 'matrix' && view.rows.length > 6,
  };
}

function numberOf({ number }: PrintedQuestion): string {
  return number === null ? '' : `${number}. `;
}

/** The line, the question itself, its help and how many to choose. */
function askingBands(printed: PrintedQuestion, view: QuestionView, context: BandContext): Band[] {
  const isStatement = printed.number === null;
  const hint = hintOf(printed, context);
  return [
    ...kept(printed.onlyIf === null ? [] : paragraph(printed.onlyIf, context)),
    ...paragraph(`${numberOf(printed)}${view.text}`, context, {
      role: isStatement ? 'paragraph' : 'question',
      bold: !isStatement,
      keeps: !isStatement,
    }),
    ...paragraph(view.help ?? '', context, { keeps: !isStatement }),
    ...paragraph(hint ?? '', context, { keeps: true }),
  ];
}

/** What paper says of itself: how many to choose. How long a text may be the frame says, how to write a day its letters. */
function hintOf({ question }: PrintedQuestion, { language }: BandContext): string | null {
  return question.kind === 'choice' || question.kind === 'choices' ? hintFor(question, textsIn(language)) : null;
}

function answerBands(view: QuestionView, context: BandContext): { head: readonly Band[]; answers: readonly Band[] } {
  const apart: ListEntry[] = [
    ...(view.notApplicable === null ? [] : [{ choice: 'not_applicable' as const, label: view.notApplicable }]),
    ...(view.refuse === null ? [] : [{ choice: 'refused' as const, label: view.refuse }]),
  ];
  if (view.kind === 'matrix') {
    const { head, rows } = matrixBands(view, apart, context);
    return { head, answers: rows };
  }
  const owner = { question: view.key, many: false };
  if (view.kind === 'scale' || view.kind === 'recommend' || view.kind === 'ease')
    return { head: [], answers: scaleBands(view.points, owner, context, apart) };
  const answers = ownAnswers(view, context);
  const set = apartBands(apart, owner, context);
  return { head: [], answers: set.length === 0 ? answers : joined(answers, set) };
}

/** What is set apart stays with the last answer. */
function joined(answers: readonly Band[], set: readonly Band[]): Band[] {
  return [...answers.slice(0, -1), ...kept(answers.slice(-1)), ...set];
}

function ownAnswers(view: QuestionView, context: BandContext): Band[] {
  const owner = { question: view.key, many: view.kind === 'choices' };
  switch (view.kind) {
    case 'yes_no':
    case 'choice':
    case 'choices':
      return listBelow(
        view.options.map(({ code, label, other }) => ({ choice: code, label, other })),
        owner,
        context,
      );
    case 'short_text':
    case 'long_text':
      return textBands(view, context);
    case 'number':
      return numberBands(view, context);
    case 'date':
      return dateBands(view, context);
    case 'statement':
      return [];
    default:
      throw new RangeError(`A printed sheet can't carry a question of the kind ${view.kind}.`);
  }
}
