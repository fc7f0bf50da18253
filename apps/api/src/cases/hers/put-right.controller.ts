import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../../access/may.js';
import { LinkGuesses } from '../../access/sign-in/link-guesses.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { negotiatedLanguage } from '../../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../../pages/pages.reads.js';
import type { FormRequest } from '../../respond/drawing/read-form.js';
import { linkNotice, noticePage } from '../../respond/notice-page.js';
import { linkInSeal } from '../../respond/page-owner.js';
import { isFromHere } from '../../respond/respond-cookie.js';
import { RespondFilter } from '../../respond/respond.filter.js';
import { RespondService } from '../../respond/respond.service.js';
import { tellUsTexts } from '../links/tell-us-texts.js';
import { OpenCases } from '../open-cases.service.js';
import { mostWords } from './her-case-page.js';

/** What a customer writes under the thanks for her answers, where the survey is not anonymous: it opens a case of hers. */
@ApiExcludeController()
@Controller('put-right')
@UseFilters(RespondFilter)
export class PutRightController {
  constructor(
    private readonly database: Database,
    private readonly respond: RespondService,
    private readonly cases: OpenCases,
    private readonly pages: Pages,
    private readonly guesses: LinkGuesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Says that it was kept, and whose it was to nobody. */
  @Get()
  @May('anyone')
  kept(@Req() request: FormRequest, @Res() response: Response) {
    const language = negotiatedLanguage(request.headers['accept-language']);
    const { thanks: heading, looks: text } = tellUsTexts[language];
    this.pages.send(response, noticePage(language, { heading, text }));
  }

  @Post()
  @May('anyone')
  async press(@Req() request: FormRequest, @Res() response: Response) {
    const { _of: seal, words: typed } = (request.body ?? {}) as Record<string, unknown>;
    const words = typeof typed === 'string' ? typed.replaceAll('\0', '').trim().slice(0, mostWords) : '';
    const token = isFromHere(request) && typeof seal === 'string' ? linkInSeal(this.config.secret, seal) : null;
    const leads = token && (await this.respond.leads(token));
    // Whoever answered without a name is not asked for one afterwards.
    if (leads?.to !== 'answered' || leads.fill.definition.anonymous) {
      await this.guesses.note(request);
      const language = negotiatedLanguage(request.headers['accept-language']);
      return this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
    }
    const { organisationId, customerId, storeId } = leads.invited;
    const { language } = leads.fill;
    if (words !== '')
      await this.database.inOrganisation(organisationId, (tx) =>
        this.cases.forWords(tx, { customerId, storeId, language, words }),
      );
    setPageHeaders(response);
    response.redirect(303, words === '' ? '/r/thanks' : '/put-right');
  }
}
