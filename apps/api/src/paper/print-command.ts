import { parseArgs } from 'node:util';
import { LANGUAGES } from '#surveys';
import type { PrintOrder } from './printed-sheet.js';
import { surveyToPrint } from './survey-to-print.js';

/** What the words of a command order, or what is wrong with them, in sentences. */
export type PrintCommand =
  { readonly order: PrintOrder; readonly folder: string } | { readonly problems: readonly string[] };

const MOST_COPIES = 100_000;
const PAPERS = ['a4', 'letter'] as const;
const TEXTS = ['normal', 'large'] as const;
const KINDS = ['numbered', 'copied'] as const;

/** Reads `--survey FILE|KEY --language fi --copies 50 --out DIR [--paper …] [--text …] [--kind …] [--seed N]`. */
export function readPrintCommand(words: readonly string[]): PrintCommand {
  const problems: string[] = [];
  const given = wordsOf(words, problems);
  const chosen = <Value extends string>(name: string, values: readonly Value[], unless?: Value): Value => {
    const word = given[name] ?? unless;
    const value = values.find((each) => each === word);
    if (value === undefined) problems.push(`--${name} must be one of ${values.join(', ')}.`);
    return value ?? (values[0] as Value);
  };
  const language = chosen('language', LANGUAGES);
  const paper = chosen('paper', PAPERS, 'a4');
  const text = chosen('text', TEXTS, 'normal');
  const kind = chosen('kind', KINDS, 'numbered');
  const copies = Number(given['copies'] ?? 1);
  if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES)
    problems.push(`--copies must be a whole number from 1 to ${MOST_COPIES}.`);
  const { survey, out, seed } = given;
  if (out === undefined) problems.push('--out must name a folder.');
  if (survey === undefined) problems.push('--survey must name a file, or the key of a ready survey.');
  if (problems.length > 0 || survey === undefined || out === undefined) return { problems };

  const reading = surveyToPrint(survey);
  if ('problems' in reading) return reading;
  const { definition } = reading;
  if (!definition.languages.includes(language))
    return { problems: [`The survey is not in this language. It is in: ${definition.languages.join(', ')}.`] };
  return {
    folder: out,
    order: { definition, language, paper, text, kind, copies, ...(seed === undefined ? {} : { seed }) },
  };
}

function wordsOf(words: readonly string[], problems: string[]): Record<string, string | undefined> {
  const names = ['survey', 'language', 'copies', 'out', 'paper', 'text', 'kind', 'seed'];
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return {};
  }
}
