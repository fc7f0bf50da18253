import { definitionSchema } from './schema/definition-schema.js';
import { FORMAT, type Definition } from './definition.js';
import { finding, type Finding } from './finding.js';
import { LIMITS } from './limits.js';
import { soundnessFindings } from './soundness-findings.js';
import { walkSchema } from './schema/walk-schema.js';

/** A definition, or why the JSON is none. */
export type DefinitionReading = { readonly definition: Definition } | { readonly findings: readonly Finding[] };

/**
 * Reads parsed JSON as a survey definition. What it returns is safe to fill: well-formed, within `LIMITS`, every key and
 * code used once, unknown fields refused. It may still be a draft: what publishing asks for besides (translations,
 * principles, conditions that look back) is `checkDefinition`'s.
 *
 * Never throws for what a file may hold. Reads whole or not at all; at most `LIMITS.findings` findings.
 *
 * @example
 * readDefinition({ format: 'candour-survey/9' });
 * // { findings: [{ path: 'format', code: 'format_newer', message: 'This survey is in the format …' }] }
 */
export function readDefinition(json: unknown): DefinitionReading {
  const unreadable = newerFormat(json) ?? tooManyQuestions(json);
  if (unreadable !== null) return { findings: [unreadable] };

  const malformed = walkSchema(definitionSchema, json);
  if (malformed.length > 0) return { findings: malformed };

  // A copy, so that later changes of the JSON can't reach what has been read and compiled.
  const definition = JSON.parse(JSON.stringify(json)) as Definition;
  const unsound = soundnessFindings(definition).slice(0, LIMITS.findings);
  return unsound.length > 0 ? { findings: unsound } : { definition };
}

function fieldOf(json: unknown, field: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, field)
    ? (json as Record<string, unknown>)[field]
    : undefined;
}

/** A newer format is said at once: every other finding about it would be noise. */
function newerFormat(json: unknown): Finding | null {
  const format = fieldOf(json, 'format');
  const version = typeof format === 'string' ? /^candour-survey\/([1-9]\d{0,5})$/.exec(format) : null;
  const newer = version !== null && Number(version[1]) > 1;
  return newer ? finding('format', 'format_newer', { found: String(format), known: FORMAT }) : null;
}

function tooManyQuestions(json: unknown): Finding | null {
  const blocks = fieldOf(json, 'blocks');
  const lists = Array.isArray(blocks) ? blocks.map((block) => fieldOf(block, 'questions')) : [];
  const found = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return found > LIMITS.questions ? finding('blocks', 'too_many', { found, limit: LIMITS.questions }) : null;
}
