import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem, type Finding } from './problem.js';
import { nameUnknownFields, saysWhichWasMeant, sentencesOf } from './unknown-fields.js';

/** What an issue tells beyond its place and sentence, where zod made it. */
interface Told {
  code?: string;
  minimum?: unknown;
  maximum?: unknown;
  origin?: unknown;
  format?: unknown;
  params?: Readonly<Record<string, unknown>>;
  /** Fields that are not taken. */
  keys?: readonly string[];
  /** What is wrong with each of the shapes that it may have. */
  errors?: readonly (readonly Issue[])[];
}

interface Issue extends Told {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
}

nameUnknownFields();

/** Checks bodies, queries and parameters against the schema that the route declares; lists all that is wrong. */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => {
    const findings = issues.flatMap((issue) => findingsOf(issue, []));
    return new Problem('invalid_input', { count: findings.length }, findings.slice(0, 100));
  },
});

function findingsOf(issue: Issue, above: readonly string[]): Finding[] {
  const steps = [...above, ...(issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step))];
  const close = closestOf(issue.errors ?? []);
  if (close !== undefined) return close.flatMap((each) => findingsOf(each, steps));
  const path = steps.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, ...coded(issue), message: issue.message }];
  const sentences = sentencesOf(issue.message);
  return (issue.keys ?? []).map((key, index) => ({
    path: [...steps, key.slice(0, 100)].join('.'),
    code: 'unknown_field',
    message: sentences[index] ?? '',
  }));
}

/** The code under which a screen words an issue: too little and too much with their bound, a rule of ours by its name. */
function coded({ code, minimum, maximum, origin, format, params }: Told): Pick<Finding, 'code' | 'details'> {
  const kind = origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
  if (code === 'too_small' && minimum === 1 && kind === 'text') return { code: 'needed' };
  if (code === 'too_small') return { code: `${kind}_too_small`, details: { limit: Number(minimum) } };
  if (code === 'too_big') return { code: `${kind}_too_large`, details: { limit: Number(maximum) } };
  if (format === 'email') return { code: 'email_malformed' };
  return { code: typeof params?.['code'] === 'string' ? params['code'] : 'invalid' };
}

/** Of several shapes that something may have, the one that it only has too much for, or whose field was misspelt. */
function closestOf(shapes: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const hasTooMuch = (issues: readonly Issue[]) => issues.length > 0 && issues.every(({ keys }) => keys !== undefined);
  return shapes.find(hasTooMuch) ?? shapes.find((issues) => issues.some(({ message }) => saysWhichWasMeant(message)));
}
