import type { Definition, Finding, FindingDetails, Question } from '#surveys';
import { isLanguage, languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { useBlockName } from './block-name';
import { useEditingLanguages } from './editing-languages';
import { selectionOf } from './selection';
import { usePrinciples } from '../use-principles';

/** Words for places of a survey, so that nobody reads a key or a path. */
export interface Places {
  /** `blocks[2].questions[0].options[1].label.fi` in words: the question, and which part of it. */
  place: (path: string) => string;
  /** What a finding names, with questions, blocks and principles by their words in the place of keys. */
  details: (details: FindingDetails) => FindingDetails;
  question: (question: Question) => string;
}

const longest = 60;

export function usePlaces(definition: Definition): Places {
  const { surveys: texts } = useTexts();
  const { first } = useEditingLanguages();
  const blockName = useBlockName();
  const principles = usePrinciples();
  const question = ({ text }: Question) => cut(text[first] || Object.values(text).find(Boolean) || texts.unnamed);
  const questions = definition.blocks.flatMap((block) => block.questions);
  const ofReference = (reference: string) => {
    const [key, row] = reference.split('.');
    const found = questions.find((each) => each.key === key);
    if (found === undefined) return reference;
    const rowText = found.kind === 'matrix' ? found.rows.find((each) => each.key === row)?.text[first] : undefined;
    return rowText ? cut(rowText) : question(found);
  };
  const place = (path: string) => {
    const selection = selectionOf(path);
    const part = partOf(path, texts.parts);
    if (selection.part === 'survey') return [texts.whole, part].filter(Boolean).join(' · ');
    const block = definition.blocks[selection.block];
    const asked = selection.part === 'question' ? block?.questions[selection.question] : undefined;
    const name = asked ? `“${question(asked)}”` : block ? blockName(definition, selection.block) : texts.whole;
    return [name, part].filter(Boolean).join(' · ');
  };
  const named: Record<string, (value: string) => string> = {
    reference: ofReference,
    first: (value) => (value.includes('[') ? place(value) : ofReference(value)),
    block: (value) =>
      blockName(
        definition,
        definition.blocks.findIndex(({ key }) => key === value),
      ),
    language: (value) => (isLanguage(value) ? languageNames[value] : value),
    principle: (value) => principles.find(({ key }) => key === value)?.name ?? value,
  };
  const details = (given: FindingDetails) =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, named[name]?.(String(value)) ?? value]),
    ) as FindingDetails;
  return { place, details, question };
}

/** A finding as its author reads it. */
export function inWords(finding: Finding, { details }: Places): Finding {
  return { ...finding, details: details(finding.details) };
}

function partOf(path: string, parts: Record<string, (n: number) => string>): string {
  const found = [...path.matchAll(/(?:^|\.)([a-zA-Z]+)(?:\[(\d+)\])?/g)].map(([, name = '', at]) => ({ name, at }));
  const known = found.findLast(({ name }) => name in parts && name !== 'blocks' && name !== 'questions');
  return known === undefined ? '' : (parts[known.name]?.(Number(known.at ?? 0) + 1) ?? '');
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
