import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem, type Finding } from './problem.js';

/** What an issue tells beyond its place and sentence, where zod made it. */
interface Told {
  code?: string;
  minimum?: unknown;
  maximum?: unknown;
  origin?: unknown;
  format?: unknown;
  params?: Readonly<Record<string, unknown>>;
}

/** Checks bodies, queries and parameters against the schema that the route declares; lists all that is wrong. */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new Problem(
      'invalid_input',
      { count: issues.length },
      issues.slice(0, 100).map((issue): Finding => {
        const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
        return { path, ...coded(issue as Told), message: issue.message };
      }),
    ),
});

/** The code under which a screen words an issue: too little and too much with their bound, a rule of ours by its name. */
function coded({ code, minimum, maximum, origin, format, params }: Told): Pick<Finding, 'code' | 'details'> {
  const kind = origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
  if (code === 'too_small' && minimum === 1 && kind === 'text') return { code: 'needed' };
  if (code === 'too_small') return { code: `${kind}_too_small`, details: { limit: Number(minimum) } };
  if (code === 'too_big') return { code: `${kind}_too_large`, details: { limit: Number(maximum) } };
  if (format === 'email') return { code: 'email_malformed' };
  return { code: typeof params?.['code'] === 'string' ? params['code'] : 'invalid' };
}
