import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { isLanguage } from '#surveys';
import { topics } from '../customers/topics.js';
import { LinkGuesses } from '../access/sign-in/link-guesses.service.js';
import { May } from '../access/may.js';
import { readToken, type Token } from '../access/token.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../pages/pages.reads.js';
import { linkNotice, noticePage, type NoticeSurroundings } from './notice-page.js';
import { preferencesPage } from './preferences-page.js';
import type { FormRequest } from './drawing/read-form.js';
import { respondTextsIn } from './respond-texts-in.js';
import { RespondFilter } from './respond.filter.js';
import { UnsubscribeService, type Subscriber } from './unsubscribe.service.js';

/** What mail somebody wants: none by the mail program's one click (RFC 8058) or a press on the page; or which, and in what language. */
@ApiExcludeController()
@Controller('u/:token')
@UseFilters(RespondFilter)
export class UnsubscribeController {
  constructor(
    private readonly service: UnsubscribeService,
    private readonly pages: Pages,
    private readonly guesses: LinkGuesses,
  ) {}

  @Get()
  @May('anyone')
  async page(
    @Param('token') text: string,
    @Req() request: FormRequest,
    @Res() response: Response,
    @Query() query: Record<string, unknown>,
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
    const said = 'saved' in query ? 'saved' : 'undone' in query ? 'undone' : null;
    this.pages.send(response, preferencesPage(languageOf(subscriber), { ...subscriber, action, said }));
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
    const did = await this.#act(token, fields);
    if (did === null) return this.#say(response, known, 'unclear', { status: 400 });
    setPageHeaders(response);
    response.redirect(303, did === 'stop' ? `/u/${text}` : `/u/${text}?${did === 'undo' ? 'undone' : 'saved'}`);
  }

  async #act(token: Token, fields: Record<string, unknown>): Promise<'stop' | 'undo' | 'save' | null> {
    if (fields['stop'] === 'yes') await this.service.stop(token);
    else if (fields['undo'] === 'yes') await this.service.undo(token);
    else if (fields['save'] === 'yes' && isLanguage(fields['language'])) {
      const wanted = new Set([fields['topic']].flat());
      const mutes = topics.filter((topic) => !wanted.has(topic));
      await this.service.choose(token, { mutes, language: fields['language'] });
      return 'save';
    } else return null;
    return fields['stop'] === 'yes' ? 'stop' : 'undo';
  }

  #say(response: Response, subscriber: Subscriber, which: 'done' | 'unclear', around: NoticeSurroundings): void {
    const language = languageOf(subscriber);
    const { organisation, shownAs } = subscriber;
    const values = { organisation: organisation.name, email: shownAs };
    const notice = respondTextsIn(language).unsubscribe[which];
    this.pages.send(response, noticePage(language, notice, { ...around, organisation, values }));
  }

  async #nothing(request: FormRequest, response: Response): Promise<void> {
    await this.guesses.note(request);
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
  }
}

function languageOf({ language }: Subscriber) {
  return isLanguage(language) ? language : 'en';
}
