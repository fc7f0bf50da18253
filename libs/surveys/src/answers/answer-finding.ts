/** What a sentence about an answer names. */
export type AnswerDetails = Readonly<Record<string, string | number>>;

/** What a respondent can get wrong on a page; worded for respondents in view/texts, in every language. */
export const RESPONDENT_CODES = [
  'required',
  'not_offered',
  'not_a_text',
  'text_too_long',
  'text_too_short',
  'text_unstorable',
  'not_a_number',
  'number_too_small',
  'number_too_large',
  'number_too_precise',
  'not_a_day',
  'day_too_early',
  'day_too_late',
  'too_few_chosen',
  'too_many_chosen',
  'chosen_with_exclusive',
  'too_few_photos',
  'too_many_photos',
] as const;

export type RespondentCode = (typeof RESPONDENT_CODES)[number];

/** What only a program that hands answers in can get wrong. */
export type IntakeCode =
  | 'malformed'
  | 'not_applicable_not_offered'
  | 'refused_not_offered'
  | 'unknown_question'
  | 'unknown_row'
  | 'answered_twice'
  | 'hidden_question'
  | 'shown_question'
  | 'draw_malformed';

export type AnswerCode = RespondentCode | IntakeCode;

/** What is wrong with one answer, for programs and their authors; `viewOf` has the words for respondents. */
export interface AnswerFinding {
  /** `overall`, or `staff.courtesy` for a row. */
  readonly question: string;
  readonly code: AnswerCode;
  readonly details: AnswerDetails;
  /** A sentence in plain English that says what to do. */
  readonly message: string;
}

const SENTENCES: Readonly<Record<AnswerCode, (details: AnswerDetails) => string>> = {
  required: () => 'An answer is needed: give one.',
  not_offered: (d) => `${d.found} is none of the codes offered: use one of ${d.offered}.`,
  not_a_text: () => 'The answer must be a text.',
  text_too_long: (d) => `The text has ${d.found} characters: shorten it to ${d.max}.`,
  text_too_short: (d) => `The text has ${d.found} characters: at least ${d.min} are needed.`,
  text_unstorable: () => 'The text holds a NUL character, which cannot be stored: remove it.',
  not_a_number: () => 'The answer must be a number.',
  number_too_small: (d) => `The number must be ${d.min} or more.`,
  number_too_large: (d) => `The number must be ${d.max} or less.`,
  number_too_precise: (d) => `The number may have ${d.decimals} digits after the point.`,
  not_a_day: () => 'The answer must be a day that exists, written as 2025-12-31.',
  day_too_early: (d) => `The day must be ${d.min} or later.`,
  day_too_late: (d) => `The day must be ${d.max} or earlier.`,
  too_few_chosen: (d) => `Choose at least ${d.min}.`,
  too_many_chosen: (d) => `Choose at most ${d.max}.`,
  chosen_with_exclusive: (d) => `The option ${d.code} goes with no other: send it alone, or leave it out.`,
  too_few_photos: (d) => `At least ${d.min} photos are needed.`,
  too_many_photos: (d) => `At most ${d.max} photos are taken.`,
  malformed: (d) => `The answer must be ${d.expected}.`,
  not_applicable_not_offered: () => "This question does not offer 'does not apply'.",
  refused_not_offered: () => "This question does not offer 'rather not say'.",
  unknown_question: () => 'The survey asks no such question: mend the key, or leave the answer out.',
  unknown_row: (d) => `The matrix has no row ${d.row}: mend the key, or leave the answer out.`,
  answered_twice: () => 'This row is answered both alone and within its matrix: send it once.',
  hidden_question: () =>
    'With these answers and this draw the question is not shown, so it cannot be answered: leave it out.',
  shown_question: () =>
    "With these answers the question is shown, so it cannot be 'not shown': send an answer, or nothing.",
  draw_malformed: (d) => `The drawn blocks must be ${d.expected}.`,
};

/** Makes a finding about the answer to a question or a row. */
export function answerFinding(question: string, code: AnswerCode, details: AnswerDetails = {}): AnswerFinding {
  return { question, code, details, message: SENTENCES[code](details) };
}

/** Whether a finding is one that a respondent can cause and mend. */
export function isRespondentCode(code: AnswerCode): code is RespondentCode {
  return (RESPONDENT_CODES as readonly string[]).includes(code);
}
