import { isRespondentCode, type AnswerFinding } from '../answers/answer-finding.js';
import { maxLengthOf } from '../answers/read-text.js';
import { PHOTOS } from '../definition/checklist-question.js';
import { LIMITS } from '../definition/limits.js';
import type { Text } from '../definition/language.js';
import { isAsked, type AskedQuestion, type MatrixQuestion, type Point, type Question } from '../definition/question.js';
import type { Fill } from '../fill/fill.js';
import { drawnOptions, drawnRows } from '../logic/drawn-order.js';
import { findingWords } from './finding-words.js';
import { hintFor } from './hint-for.js';
import { pipedText } from './piped-text.js';
import { textsIn } from './texts-in.js';
import type { LimitsView, OptionView, PointView, QuestionView, RowView } from './view.js';

/** What surrounds a question on its page. */
export interface QuestionSurroundings {
  readonly fill: Fill;
  readonly heading: string | null;
  readonly findings: readonly AnswerFinding[];
  readonly attempted: boolean;
}

/** One question as a rendering shows it. */
export function questionView(question: Question, around: QuestionSurroundings): QuestionView {
  const { fill, heading } = around;
  const texts = textsIn(fill.language);
  const asked = isAsked(question) ? question : undefined;
  return {
    key: question.key,
    kind: question.kind,
    heading,
    text: pipedText(question.text, fill),
    help: question.help === undefined ? null : pipedText(question.help, fill),
    hint: hintFor(question, texts),
    required: asked?.required === true,
    points: pointsOf(question, fill),
    options: optionsOf(question, fill),
    rows: question.kind === 'matrix' ? rowsOf(question, around) : [],
    limits: asked === undefined ? {} : limitsOf(asked, fill),
    notApplicable: asked?.allowNotApplicable === true ? texts.notApplicable : null,
    refuse: asked?.allowRefuse === true ? texts.refuse : null,
    answer: fill.answers.get(question.key) ?? null,
    rejected: fill.rejected.get(question.key),
    finding: shownFinding(question.key, around),
  };
}

/** Entries that can't be read are said at once; a missing answer only when the respondent has tried to go on. */
function shownFinding(target: string, { fill, findings, attempted }: QuestionSurroundings): string | null {
  const found = findings.find(({ question }) => question === target);
  if (found === undefined || (found.code === 'required' && !attempted)) return null;

  return findingWords(isRespondentCode(found.code) ? found.code : 'not_offered', found.details, fill.language);
}

function pointsOf(question: Question, fill: Fill): readonly PointView[] {
  const texts = textsIn(fill.language);
  const labelled = ({ code, label }: Point): PointView => ({
    code,
    label: label && pipedText(label, fill) ? pipedText(label, fill) : null,
  });
  switch (question.kind) {
    case 'scale':
    case 'matrix':
      return question.points.map(labelled);
    case 'recommend':
      return endLabelled(0, 10, endWords(question, fill, texts.recommendLow, texts.recommendHigh));
    case 'ease':
      return endLabelled(1, 7, endWords(question, fill, texts.easeLow, texts.easeHigh));
    default:
      return [];
  }
}

type Ends = readonly [low: string, high: string];

function endWords(ends: { readonly low?: Text; readonly high?: Text }, fill: Fill, low: string, high: string): Ends {
  return [pipedText(ends.low, fill) || low, pipedText(ends.high, fill) || high];
}

function endLabelled(from: number, to: number, [low, high]: Ends): readonly PointView[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const code = from + index;
    return { code, label: code === from ? low : code === to ? high : null };
  });
}

function optionsOf(question: Question, fill: Fill): readonly OptionView[] {
  if (question.kind === 'yes_no') {
    const { yes, no } = textsIn(fill.language);
    return [
      { code: 1, label: yes, other: false, exclusive: false },
      { code: 0, label: no, other: false, exclusive: false },
    ];
  }
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];

  return drawnOptions(question, fill.seed).map((option) => ({
    code: option.code,
    label: pipedText(option.label, fill),
    other: option.other === true,
    exclusive: option.exclusive === true,
  }));
}

function rowsOf(question: MatrixQuestion, around: QuestionSurroundings): readonly RowView[] {
  const { fill } = around;
  const answer = fill.answers.get(question.key);
  return drawnRows(question, fill.seed).map((row) => {
    const target = `${question.key}.${row.key}`;
    const given = answer !== undefined && 'rows' in answer ? answer.rows[row.key] : answer;
    return {
      key: row.key,
      text: pipedText(row.text, fill),
      answer: given ?? null,
      rejected: fill.rejected.get(target),
      finding: shownFinding(target, around),
    };
  });
}

function limitsOf(question: AskedQuestion, fill: Fill): LimitsView {
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return {
        maxLength: maxLengthOf(question),
        ...(question.minLength === undefined ? {} : { minLength: question.minLength }),
      };
    case 'number': {
      const { min, max, decimals = 0, unit } = question;
      return { min, max, decimals, unit: unit === undefined ? undefined : pipedText(unit, fill) };
    }
    case 'counter': {
      const { min = 0, max, unit } = question;
      return { min, max, unit: unit === undefined ? undefined : pipedText(unit, fill) };
    }
    case 'timed':
      return { min: 0, max: LIMITS.seconds };
    case 'photo': {
      const { min = 1, max = Math.max(PHOTOS.most, min), from = 'camera' } = question;
      return { min, max, from };
    }
    case 'date':
    case 'choices':
      return { min: question.min, max: question.max };
    default:
      return {};
  }
}
