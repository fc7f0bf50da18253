import type { Block, Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import type { Text } from '../definition/language.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { isAsked, isOmitted, type Question } from '../definition/question.js';
import { mostMet, mostShown } from './outline-findings.js';

/** More is not listened to, and an automated call is hung up on sooner than a person. */
const LIMITS = { prompt: 400, questions: 20, minutes: 5 } as const;
/** Characters of read-aloud text a second: about 150 words a minute. */
const SPOKEN_PER_SECOND = 15;
/** Seconds from the end of a prompt to a pressed key. */
const TO_ANSWER = 4;

/** What can't be asked by a voice and answered by the keys of a telephone: 1 to 9 choose; 0, # and * have other uses. */
export function keypadFindings(definition: Definition): Finding[] {
  return [
    ...placedQuestions(definition)
      .filter(({ question }) => !isLeftOut(question))
      .flatMap(({ question, path }) => [
        ...keyFindings(question, path),
        ...typedFindings(question, path),
        ...promptFindings(question, path, definition),
      ]),
    ...lengthFindings({
      ...definition,
      blocks: definition.blocks.map((block) => ({
        ...block,
        questions: block.questions.filter((each) => !isLeftOut(each)),
      })),
    }),
  ];
}

const isLeftOut = (question: Question): boolean => isOmitted(question, 'automated_call');

/** The key that chooses an option or a point is its code. */
function keyFindings(question: Question, path: string): Finding[] {
  if (question.kind === 'choice') return codeFindings(question.options, `${path}.options`);
  if (question.kind !== 'scale') return [];
  const [found, limit] = [question.points.length, 9];
  return found > limit
    ? [finding(`${path}.points`, 'cannot_carry_options', { rendering: 'An automated call', found, limit })]
    : codeFindings(question.points, `${path}.points`);
}

function codeFindings(choices: readonly { readonly code: number }[], path: string): Finding[] {
  return choices.flatMap(({ code }, index) =>
    code >= 1 && code <= 9 ? [] : [finding(`${path}[${index}].code`, 'cannot_carry_code', { code })],
  );
}

/** Figures are typed one after another: no key is left for a point, a minus, or for what does not apply. */
function typedFindings(question: Question, path: string): Finding[] {
  if (question.kind !== 'number' && question.kind !== 'recommend') return [];
  const { decimals = 0, min = -1 } = question.kind === 'number' ? question : { min: 0 };
  return [
    ...(decimals > 0 ? [finding(`${path}.decimals`, 'cannot_carry_decimals')] : []),
    ...(min < 0 ? [finding(`${path}.min`, 'cannot_carry_minus')] : []),
    ...(question.allowNotApplicable === true
      ? [finding(`${path}.allowNotApplicable`, 'cannot_carry_not_applicable')]
      : []),
  ];
}

function promptFindings(question: Question, path: string, { languages }: Definition): Finding[] {
  return languages.flatMap((language) => {
    const found = promptOf(question, language).length;
    const limit = LIMITS.prompt;
    return found > limit ? [finding(`${path}.text.${language}`, 'cannot_carry_prompt', { found, limit })] : [];
  });
}

/** All that is read aloud for a question, in a language. */
function promptOf(question: Question, language: keyof Text): string {
  const labels = 'options' in question ? question.options : 'points' in question ? question.points : [];
  const texts = [question.text, question.help, ...labels.map(({ label }) => label)];
  return texts.flatMap((text) => text?.[language] ?? []).join(' ');
}

function lengthFindings(definition: Definition): Finding[] {
  const [shown, minutes] = [mostShown(definition), Math.ceil(longestCall(definition) / 60)];
  return [
    ...(shown > LIMITS.questions
      ? [finding('blocks', 'cannot_carry_questions', { found: shown, limit: LIMITS.questions })]
      : []),
    ...(minutes > LIMITS.minutes
      ? [finding('blocks', 'cannot_carry_minutes', { found: minutes, limit: LIMITS.minutes })]
      : []),
  ];
}

/** Seconds of the longest way through, in the language that takes longest. */
function longestCall(definition: Definition): number {
  const { introduction, thanks, languages } = definition;
  return Math.max(
    ...languages.map((language) => {
      const spoken = (text: string): number => text.length / SPOKEN_PER_SECOND;
      const ofBlock = ({ questions }: Block): number =>
        questions.reduce((sum, each) => sum + spoken(promptOf(each, language)) + (isAsked(each) ? TO_ANSWER : 0), 0);
      const frame = `${introduction[language] ?? ''}${thanks[language] ?? ''}`;
      return spoken(frame) + mostMet(definition, ofBlock);
    }),
  );
}
