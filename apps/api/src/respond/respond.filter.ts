import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Language } from '#surveys';
import { Problem } from '../http/problem.js';
import { problemOf } from '../http/problem-of.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, type DrawnPage } from '../pages/pages.js';
import { linkNotice, noticeIn, noticePage } from './notice-page.js';

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
    const language = negotiatedLanguage(http.getRequest<Request>().headers['accept-language']);
    this.pages.send(response, this.#pageOf(error, language));
  }

  #pageOf(error: unknown, language: Language): DrawnPage {
    const problem = error instanceof Problem ? error : problemOf(error);
    if (problem?.code === 'database_unavailable')
      return noticePage(language, noticeIn(language, 'unavailable'), { status: 503 });
    if (problem?.status === 404 || (error instanceof HttpException && error.getStatus() === 404))
      return noticePage(language, linkNotice(language, 'unknown'), { status: 404 });
    const reference = randomUUID();
    this.#log.error({ reference, error: String(error) }, (error as Error | undefined)?.stack);
    return noticePage(language, noticeIn(language, 'trouble'), { status: 500, values: { reference } });
  }
}
