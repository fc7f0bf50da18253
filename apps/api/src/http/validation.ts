import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem.js';

/** Checks bodies, queries and parameters against the schema that the route declares; lists all that is wrong. */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new Problem(
      'invalid_input',
      { count: issues.length },
      issues.slice(0, 100).map((issue) => ({
        path: (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
        code: 'invalid',
        message: issue.message,
      })),
    ),
});
