import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '#surveys';
import { Problem } from '../http/problem.js';
import { problemOf } from '../http/problem-of.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, type DrawnPage } from '../pages/pages.reads.js';
import { waitOf } from '../http/wait-of.js';
import { linkNotice, noticeIn, noticePage } from './notice-page.js';
import type { FormRequest } from './drawing/read-form.js';
import { respondTextsIn } from './respond-texts-in.js';

/** A failure as a page for a customer: what was kept, and what to do. What went wrong is for the log. */
@Catch()
export class RespondFilter implements ExceptionFilter {
  readonly #log = new Logger('respond');

  constructor(private readonly pages: Pages) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.destroy(error instanceof Error ? error : undefined);
      return;
    }
    const request = http.getRequest<FormRequest>();
    const language = negotiatedLanguage(request.headers['accept-language']);
    const problem = error instanceof Problem ? error : problemOf(error);
    if (problem?.code === 'too_many_attempts') {
      response.set('Retry-After', String(waitOf(problem)));
      return this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 429 }));
    }
    if (problem?.status !== 503) return this.pages.send(response, this.#pageOf(error, problem, language));
    response.set('Retry-After', String(waitOf(problem)));
    // A page that was only asked for comes by itself; one with answers on it is sent again by its script, or by whoever gave them.
    if (request.method === 'GET') response.set('Refresh', String(waitOf(problem)));
    this.pages.send(
      response,
      request.method === 'GET' ? laterPage(language) : keptPage(request, language, waitOf(problem)),
    );
  }

  #pageOf(error: unknown, problem: Problem | null, language: Language): DrawnPage {
    if (problem?.status === 404 || (error instanceof HttpException && error.getStatus() === 404))
      return noticePage(language, linkNotice(language, 'unknown'), { status: 404 });
    const reference = randomUUID();
    this.#log.error({ reference, error: String(error) }, (error as Error | undefined)?.stack);
    return noticePage(language, noticeIn(language, 'trouble'), { status: 500, values: { reference } });
  }
}

function laterPage(language: Language): DrawnPage {
  return noticePage(language, noticeIn(language, 'unavailable'), { status: 503 });
}

/** Everything that was posted, on a page that sends it again by itself: nothing that was typed is lost while the database is away. */
function keptPage(request: FormRequest, language: Language, again: number | null): DrawnPage {
  const fields = Object.entries((request.body ?? {}) as Record<string, string | string[]>).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
  // The last field is the button: whichever was pressed is pressed again.
  const pressed = fields.find(({ name }) => name === '_go') ?? fields.at(-1) ?? { name: '_go', value: 'next' };
  const label = respondTextsIn(language).sendAgain;
  const others = fields.filter((field) => field !== pressed);
  const press = { action: request.originalUrl, ...pressed, label, look: 'next' as const, fields: others };
  return noticePage(language, noticeIn(language, 'kept'), { status: 503, press, again });
}
