import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Problem } from './problem.js';
import { problemOf, TAKEN, type TakenNames } from './problem-of.js';
import { waitOf } from './wait-of.js';

/** Answers every failure as `application/problem+json`. What is not a `Problem` is a bug: logged whole, shown as a reference. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('http');

  constructor(@Inject(TAKEN) private readonly taken: TakenNames) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy(error instanceof Error ? error : undefined);
      return;
    }
    const problem = error instanceof Problem ? error : problemOf(error, this.taken);
    const body = problem ? asBody(problem) : this.#asReference(error);
    const wait = problem && waitOf(problem);
    if (wait) response.set('Retry-After', String(wait));
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }

  #asReference(error: unknown) {
    if (error instanceof HttpException) {
      const status = error.getStatus();
      const code = status === 404 ? 'not_found' : `http_${status}`;
      return { type: 'about:blank', title: error.message, status, code, detail: error.message };
    }
    const reference = randomUUID();
    this.#log.error({ reference, error: String(error) }, (error as Error | undefined)?.stack);
    const detail = `Something went wrong on our side; nothing of yours was changed. Quote ${reference} when you ask about it.`;
    return { type: 'about:blank', title: 'Something went wrong', status: 500, code: 'internal', detail, reference };
  }
}

function asBody(problem: Problem) {
  return {
    type: `/api#${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    ...(Object.keys(problem.details).length > 0 ? { details: problem.details } : {}),
    ...(problem.findings.length > 0 ? { findings: problem.findings } : {}),
  };
}
