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
import { linkNotice, noticePage, type NoticePress } from '../../respond/notice-page.js';
import { respondTextsIn } from '../../respond/respond-texts-in.js';
import { RespondFilter } from '../../respond/respond.filter.js';
import { CallChecks } from './call-checks.service.js';

type Answer = 'yes' | 'no';
const other: Record<Answer, Answer> = { yes: 'no', no: 'yes' };
const readAnswer = (said: unknown): Answer | null => (said === 'yes' || said === 'no' ? said : null);

/** Whether somebody was interviewed, as she says: looking changes nothing, a press does. */
@ApiExcludeController()
@Controller('c/:token')
@UseFilters(RespondFilter)
export class CallCheckController {
  constructor(
    private readonly checks: CallChecks,
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
    const check = token && (await this.checks.read(token));
    if (check === null) return this.#nothing(request, response);
    const language = isLanguage(check.language) ? check.language : 'en';
    const texts = respondTextsIn(language).callCheck;
    const organisation = { name: check.name, colour: check.colour ?? '' };
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: check.timeZone }).format(check.rungAt);
    const values = { organisation: check.name, day };
    if ('thanks' in query)
      return this.pages.send(response, noticePage(language, texts.thanks, { organisation, values }));
    const said = readAnswer(query['said']) ?? 'yes';
    const action = `/c/${text}`;
    const press: NoticePress = { action, name: 'said', value: said, label: texts[said], look: 'next' };
    const way = { href: `${action}?said=${other[said]}`, label: texts[other[said]] };
    this.pages.send(response, noticePage(language, texts.asked, { organisation, values, press, way }));
  }

  @Post()
  @May('anyone')
  async press(@Param('token') text: string, @Req() request: FormRequest, @Res() response: Response) {
    const token = readToken(text);
    const { said } = (request.body ?? {}) as Record<string, unknown>;
    const answer = readAnswer(said);
    if (token === null || (await this.checks.read(token)) === null) return this.#nothing(request, response);
    if (answer !== null) await this.checks.answer(token, answer);
    setPageHeaders(response);
    response.redirect(303, answer === null ? `/c/${text}` : `/c/${text}?thanks`);
  }

  async #nothing(request: FormRequest, response: Response): Promise<void> {
    await this.guesses.note(request);
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
  }
}
