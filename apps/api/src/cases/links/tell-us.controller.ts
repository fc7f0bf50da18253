import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../../access/may.js';
import { AttemptLimit } from '../../access/sign-in/attempt-limit.service.js';
import { LinkGuesses } from '../../access/sign-in/link-guesses.service.js';
import { readToken } from '../../access/token.js';
import { negotiatedLanguage } from '../../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../../pages/pages.reads.js';
import type { FormRequest } from '../../respond/drawing/read-form.js';
import { linkNotice, noticePage } from '../../respond/notice-page.js';
import { RespondFilter } from '../../respond/respond.filter.js';
import { CaseLinks } from './case-links.service.js';
import { mostToTell, tellUsPage } from './tell-us-page.js';

/** More from one network, or to one store, in a quarter of an hour is nobody who was badly served. */
const [fromOne, toOne] = [20, 200];

/** Where anybody who has a store’s link says what is to be put right. Looking changes nothing. */
@ApiExcludeController()
@Controller('tell/:token')
@UseFilters(RespondFilter)
export class TellUsController {
  constructor(
    private readonly links: CaseLinks,
    private readonly pages: Pages,
    private readonly guesses: LinkGuesses,
    private readonly limit: AttemptLimit,
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
    const place = token && (await this.links.place(token));
    if (place === null) return this.#nothing(request, response);
    const stand = 'kept' in query ? 'kept' : 'empty' in query ? 'empty' : 'asked';
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, tellUsPage(language, `/tell/${text}`, place, stand));
  }

  @Post()
  @May('anyone')
  async tell(@Param('token') text: string, @Req() request: FormRequest, @Res() response: Response) {
    const token = readToken(text);
    const { words, caller } = toldIn(request.body);
    if (token === null) return this.#nothing(request, response);
    await this.limit.count([
      { key: `told from ${request.ip ?? ''}`, limit: fromOne },
      { key: `told by ${token.hash.toString('hex')}`, limit: toOne },
    ]);
    const isTold =
      words === '' ? (await this.links.place(token)) !== null : await this.links.tell(token, words, caller);
    if (!isTold) return this.#nothing(request, response);
    setPageHeaders(response);
    response.redirect(303, `/tell/${text}?${words === '' ? 'empty' : 'kept'}`);
  }

  async #nothing(request: FormRequest, response: Response): Promise<void> {
    await this.guesses.note(request);
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
  }
}

function toldIn(body: unknown): { words: string; caller: string | null } {
  const { words, caller } = (body ?? {}) as Record<string, unknown>;
  const plain = (typed: unknown, most: number) =>
    typeof typed === 'string' ? typed.replaceAll('\0', '').trim().slice(0, most) : '';
  return { words: plain(words, mostToTell), caller: plain(caller, 200) || null };
}
