import { readFileSync } from 'node:fs';
import {
  checkDefinition,
  checkRendering,
  itemsIn,
  readDefinition,
  READY_SURVEYS,
  type Definition,
  type Finding,
} from '#surveys';

/** A survey, or why it can't be printed, in sentences. */
export type SurveyReading = { readonly definition: Definition } | { readonly problems: readonly string[] };

/** The survey of a file, or the ready survey of that key, checked as for publishing on paper. */
export function surveyToPrint(fileOrKey: string): SurveyReading {
  const ready = READY_SURVEYS.find(({ key }) => key === fileOrKey);
  if (ready !== undefined) return { definition: ready };

  let json: unknown;
  try {
    json = JSON.parse(readFileSync(fileOrKey, 'utf8'));
  } catch (error) {
    const keys = READY_SURVEYS.map(({ key }) => key).join(', ');
    const why = error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'can’t be read';
    return { problems: [`${fileOrKey} ${why}. Give a survey’s file, or the key of a ready survey: ${keys}.`] };
  }
  const reading = readDefinition(json);
  if (!('definition' in reading)) return { problems: sentences(reading.findings) };
  const { definition } = reading;
  const principles = [...new Set(itemsIn(definition).flatMap(({ principle }) => principle ?? []))];
  const findings = [...checkDefinition(definition, { principles }), ...checkRendering(definition, 'paper')];
  const problems = sentences(findings.filter(({ severity }) => severity === 'error'));
  return problems.length > 0 ? { problems } : { definition };
}

function sentences(findings: readonly Finding[]): string[] {
  return findings.map(({ path, message }) => `${path === '' ? 'The file' : path}: ${message}`);
}
