import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';

/** What is wrong with a reference to a question or to a row of a matrix; null when it names one that has an answer. */
export function referenceFinding(definition: Definition, reference: string, path: string): Finding | null {
  const { question: key, row } = splitReference(reference);
  const question = compileDefinition(definition).questions.get(key);
  if (question === undefined) return finding(path, 'reference_unknown', { reference });

  if (question.kind === 'statement') return finding(path, 'reference_statement', { reference });

  if (question.kind !== 'matrix') return row === null ? null : finding(path, 'reference_unknown', { reference });

  if (row === null) return finding(path, 'reference_matrix', { reference });

  return question.rows.some((candidate) => candidate.key === row)
    ? null
    : finding(path, 'reference_unknown', { reference });
}
