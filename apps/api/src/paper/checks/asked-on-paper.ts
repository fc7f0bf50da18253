import type { Choice, PageLayout } from '#reading';
import { askedQuestions, textIn, textsIn, type AskedQuestion, type Definition, type Language } from '#surveys';

/** A box that may be crossed, in words. */
export interface PaperChoice {
  choice: Choice;
  label: string;
}

/** What a person is asked about a place on a page. */
export interface AskedOnPaper {
  text: string;
  many: boolean;
  choices: PaperChoice[];
  /** How what is written is to be typed; null for marks. */
  writing: 'line' | 'lines' | 'number' | 'date' | null;
}

/** A question, a row of a matrix, or a field, as it stands on a page. */
export function askedOnPaper(
  { boxes, fields }: PageLayout,
  { definition, language, reference }: { definition: Definition; language: Language; reference: string },
): AskedOnPaper | null {
  const [key = '', row] = reference.split('.');
  const question = askedQuestions(definition).find((each) => each.key === key);
  if (question === undefined) return null;
  const rowText = 'rows' in question ? question.rows.find((each) => each.key === row)?.text : undefined;
  const text = [textIn(question.text, language), rowText && textIn(rowText, language)].filter(Boolean).join(' – ');
  const field = fields.find(({ id }) => id === reference);
  if (field !== undefined) return { text, many: false, choices: [], writing: writingOf(question, reference) };
  const own = boxes.filter((box) => box.question === reference);
  if (own.length === 0) return null;
  const choices = own.map(({ choice }) => ({ choice, label: labelOf(question, choice, language) }));
  return { text, many: own.some(({ many }) => many), choices, writing: null };
}

function writingOf(question: AskedQuestion, reference: string): AskedOnPaper['writing'] {
  if (reference !== question.key) return 'line';
  if (question.kind === 'long_text') return 'lines';
  return question.kind === 'number' || question.kind === 'date' ? question.kind : 'line';
}

function labelOf(question: AskedQuestion, choice: Choice, language: Language): string {
  const texts = textsIn(language);
  if (choice === 'not_applicable') return texts.notApplicable;
  if (choice === 'refused') return texts.refuse;
  if (question.kind === 'yes_no') return choice === 1 ? texts.yes : texts.no;
  const named =
    'points' in question
      ? question.points.find(({ code }) => code === choice)
      : 'options' in question
        ? question.options.find(({ code }) => code === choice)
        : undefined;
  return named?.label === undefined ? String(choice) : textIn(named.label, language);
}
