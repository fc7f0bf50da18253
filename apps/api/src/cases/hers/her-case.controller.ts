import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { isLanguage } from '#surveys';
import { May } from '../../access/may.js';
import { LinkGuesses } from '../../access/sign-in/link-guesses.service.js';
import { readToken } from '../../access/token.js';
import { negotiatedLanguage } from '../../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../../pages/pages.reads.js';
import type { FormRequest } from '../../respond/drawing/read-form.js';
import { linkNotice, noticePage } from '../../respond/notice-page.js';
import { RespondFilter } from '../../respond/respond.filter.js';
import { saidSettled } from '../log/event-details.js';
import { herCasePage, mostWords } from './her-case-page.js';
import { HerCaseService, type HerPress } from './her-case.service.js';

/** A customer’s own case: looking changes nothing, a press does. */
@ApiExcludeController()
@Controller('case/:token')
@UseFilters(RespondFilter)
export class HerCaseController {
  constructor(
    private readonly cases: HerCaseService,
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
    const found = token && (await this.cases.read(token));
    if (found === null) return this.#nothing(request, response);
    const language = isLanguage(found.language) ? found.language : 'en';
    this.pages.send(response, herCasePage(language, `/case/${text}`, found, 'kept' in query));
  }

  @Post()
  @May('anyone')
  async press(@Param('token') text: string, @Req() request: FormRequest, @Res() response: Response) {
    const token = readToken(text);
    const press = pressIn(request.body);
    const isHers =
      token !== null && (press === null ? await this.cases.read(token) : await this.cases.press(token, press));
    if (!isHers) return this.#nothing(request, response);
    setPageHeaders(response);
    response.redirect(303, press === null ? `/case/${text}` : `/case/${text}?kept`);
  }

  async #nothing(request: FormRequest, response: Response): Promise<void> {
    await this.guesses.note(request);
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
  }
}

/** What was pressed; null where it says nothing. */
function pressIn(body: unknown): HerPress | null {
  const { go, words: typed } = (body ?? {}) as Record<string, unknown>;
  const words = typeof typed === 'string' ? typed.replaceAll('\0', '').trim().slice(0, mostWords) : '';
  const said = saidSettled.find((each) => each === go);
  if (said !== undefined) return { kind: 'said', said, words };
  if (go === 'withdraw') return { kind: 'withdraw' };
  return go === 'write' && words !== '' ? { kind: 'write', words } : null;
}
