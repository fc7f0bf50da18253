import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { isLanguage } from '#surveys';
import { May } from '../access/may.js';
import { readToken } from '../access/token.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../pages/pages.js';
import { linkNotice, noticePage, type NoticeSurroundings } from './notice-page.js';
import type { FormRequest } from './read-form.js';
import { respondTextsIn } from './respond-texts-in.js';
import { RespondFilter } from './respond.filter.js';
import { UnsubscribeService, type Subscriber } from './unsubscribe.service.js';

/** No more mails: by the mail program's one click (RFC 8058), or by a press on the page. */
@ApiExcludeController()
@Controller('u/:token')
@UseFilters(RespondFilter)
export class UnsubscribeController {
  constructor(
    private readonly service: UnsubscribeService,
    private readonly pages: Pages,
  ) {}

  @Get()
  @May('anyone')
  async page(
    @Param('token') text: string,
    @Req() request: FormRequest,
    @Res() response: Response,
    @Query('undone') undone?: unknown,
  ) {
    const token = readToken(text);
    const subscriber = token && (await this.service.subscriber(token));
    if (subscriber === null) return this.#nothing(request, response);
    const texts = respondTextsIn(languageOf(subscriber)).unsubscribe;
    const action = `/u/${text}`;
    if (subscriber.isUnsubscribed)
      return this.#say(response, subscriber, 'done', {
        press: { action, name: 'undo', label: texts.undo, look: 'back' },
      });
    const press = { action, name: 'stop', label: texts.press, look: 'next' as const };
    this.#say(response, subscriber, undone === undefined ? 'ask' : 'undone', { press });
  }

  @Post()
  @May('anyone')
  async press(@Param('token') text: string, @Req() request: FormRequest, @Res() response: Response) {
    const token = readToken(text);
    const fields = (request.body ?? {}) as Record<string, unknown>;
    const known = token && (await this.service.subscriber(token));
    if (token === null || known === null) return this.#nothing(request, response);
    if (fields['List-Unsubscribe'] === 'One-Click') {
      await this.service.stop(token);
      return this.#say(response, known, 'done', { press: null });
    }
    if (fields['stop'] === 'yes') await this.service.stop(token);
    else if (fields['undo'] === 'yes') await this.service.undo(token);
    else return this.#say(response, known, 'unclear', { status: 400 });
    setPageHeaders(response);
    response.redirect(303, fields['undo'] === 'yes' ? `/u/${text}?undone` : `/u/${text}`);
  }

  #say(
    response: Response,
    subscriber: Subscriber,
    which: 'ask' | 'done' | 'undone' | 'unclear',
    around: NoticeSurroundings,
  ): void {
    const language = languageOf(subscriber);
    const { organisation, shownAs } = subscriber;
    const values = { organisation: organisation.name, email: shownAs };
    const notice = respondTextsIn(language).unsubscribe[which];
    this.pages.send(response, noticePage(language, notice, { ...around, organisation, values }));
  }

  #nothing(request: FormRequest, response: Response): void {
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
  }
}

function languageOf({ language }: Subscriber) {
  return isLanguage(language) ? language : 'en';
}
