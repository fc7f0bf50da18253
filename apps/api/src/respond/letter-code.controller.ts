import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { LinkGuesses } from '../access/sign-in/link-guesses.service.js';
import { May } from '../access/may.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../pages/pages.reads.js';
import { LetterCodes } from '../post/letter-codes.reads.js';
import type { FormRequest } from './drawing/read-form.js';
import { letterCodePage } from './letter-code-page.js';
import { RespondFilter } from './respond.filter.js';

/** Where the code of a letter is typed: it leads to the survey, and changes nothing. */
@ApiExcludeController()
@Controller('k')
@UseFilters(RespondFilter)
export class LetterCodeController {
  constructor(
    private readonly codes: LetterCodes,
    private readonly guesses: LinkGuesses,
    private readonly pages: Pages,
  ) {}

  @Get()
  @May('anyone')
  async page(@Req() request: FormRequest, @Res() response: Response, @Query('code') code?: unknown) {
    const language = negotiatedLanguage(request.headers['accept-language']);
    if (typeof code !== 'string' || code.trim() === '')
      return this.pages.send(response, letterCodePage(language, { typed: '', isWrong: false }));
    const token = await this.codes.token(code);
    if (token === null) {
      await this.guesses.note(request);
      return this.pages.send(response, letterCodePage(language, { typed: code.slice(0, 100), isWrong: true }));
    }
    setPageHeaders(response);
    response.status(303).set('Location', `/r/${token.text}`).end();
  }
}
