import type { OwnField } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, quoted, type Finding } from '../definition/finding.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { placedTexts, type PlacedText } from '../definition/placed-texts.js';
import { textParts, type TextPart } from '../definition/piping.js';
import { splitReference } from '../logic/split-reference.js';
import { pipedCustomerFindings } from './customer-findings.js';
import { referenceFinding } from './reference-finding.js';

/** Findings about texts: a missing translation, a pipe that names nothing, or something answered later. */
export function textFindings(definition: Definition, ownFields: readonly OwnField[]): Finding[] {
  const order = new Map(placedQuestions(definition).map(({ question }, index) => [question.key, index]));
  return placedTexts(definition).flatMap((placed) => [
    ...missingTranslations(definition, placed),
    ...pipeFindings(definition, ownFields, placed, order),
  ]);
}

function missingTranslations({ languages }: Definition, { text, path }: PlacedText): Finding[] {
  return languages
    .filter((language) => (text[language] ?? '').trim() === '')
    .map((language) => finding(`${path}.${language}`, 'translation_missing', { language }));
}

function pipeFindings(
  definition: Definition,
  ownFields: readonly OwnField[],
  placed: PlacedText,
  order: ReadonlyMap<string, number>,
): Finding[] {
  return definition.languages.flatMap((language) =>
    textParts(placed.text[language] ?? '').flatMap((part) => {
      const path = `${placed.path}.${language}`;
      return partFindings(definition, ownFields, part, path, (question) => (order.get(question) ?? -1) >= placed.after);
    }),
  );
}

function partFindings(
  definition: Definition,
  ownFields: readonly OwnField[],
  part: TextPart,
  path: string,
  isLater: (question: string) => boolean,
): Finding[] {
  if ('words' in part) return [];

  if ('malformed' in part)
    return [finding(path, 'pipe_malformed', { found: quoted(part.malformed), position: part.position })];

  if (part.source === 'customer') return pipedCustomerFindings(definition, part.name, path, ownFields);

  const reference = referenceFinding(definition, part.name, path);
  if (reference !== null)
    return [
      reference.code === 'reference_unknown' ? finding(path, 'pipe_unknown', { reference: part.name }) : reference,
    ];

  return isLater(splitReference(part.name).question) ? [finding(path, 'pipe_later', { reference: part.name })] : [];
}
