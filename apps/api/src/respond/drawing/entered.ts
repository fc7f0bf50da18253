import type { Answer } from '#surveys';

/** What stands in a question's controls: what was answered, or what was typed and could not be read. */
export interface Entered {
  codes: ReadonlySet<number>;
  other: string;
  /** `not_applicable` or `refused`, where that was chosen. */
  empty: string | null;
  text: string | number;
}

const nothing: Entered = { codes: new Set(), other: '', empty: null, text: '' };

/** Reads an answer, or what came instead of one, back into what its controls show. */
export function enteredIn(answer: Answer | null, rejected: unknown): Entered {
  if (rejected !== undefined) return ofValue(rejected);
  if (answer === null || 'rows' in answer) return nothing;
  return 'empty' in answer ? { ...nothing, empty: answer.empty } : ofValue(answer.value);
}

function ofValue(value: unknown): Entered {
  if (typeof value === 'number') return { ...nothing, codes: new Set([value]), text: value };
  if (typeof value === 'string') return { ...nothing, text: value };
  if (Array.isArray(value)) return { ...nothing, codes: new Set(value.filter((code) => typeof code === 'number')) };
  if (typeof value !== 'object' || value === null) return nothing;
  const { code, codes, other, empty } = value as { code?: unknown; codes?: unknown; other?: unknown; empty?: unknown };
  return {
    ...ofValue(codes ?? code),
    other: typeof other === 'string' ? other : '',
    empty: typeof empty === 'string' ? empty : null,
  };
}
