import { Controller, Get, Inject, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { advance, isLanguage, pagesIn, type FormFields } from '#surveys';
import { LinkGuesses } from '../access/sign-in/link-guesses.service.js';
import { May } from '../access/may.js';
import { readToken, type Token } from '../access/token.js';
import { CONFIG, type Config } from '../config/config.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages, setPageHeaders } from '../pages/pages.reads.js';
import { patiently } from '../database/connections/patiently.js';
import { drawFill } from './drawing/draw-fill.js';
import type { Leads } from '../invitations/answering/invited.js';
import { linkNotice, noticeIn, noticePage } from './notice-page.js';
import { otherLinkPage } from './other-link-page.js';
import { linkInSeal, linkMark, sealOf } from './page-owner.js';
import type { FormRequest } from './drawing/read-form.js';
import { isFromHere, linkOf, respondCookie, respondCookieOptions } from './respond-cookie.js';
import { RespondFilter } from './respond.filter.js';
import { openedAt, RespondService } from './respond.service.js';

/** The customers' pages: link, cookie, clean address. Opening anything changes nothing; pressing does. */
@ApiExcludeController()
@Controller('r')
@UseFilters(RespondFilter)
export class RespondController {
  constructor(
    private readonly service: RespondService,
    private readonly pages: Pages,
    private readonly guesses: LinkGuesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @May('anyone')
  async page(
    @Req() request: FormRequest,
    @Res() response: Response,
    @Query('page') page?: unknown,
    @Query('a') rating?: unknown,
    @Query('of') mark?: unknown,
  ) {
    const token = linkOf(request);
    if (token === null) return this.#leftOpen(request, response);
    if (this.#isOfAnother(token, mark)) return this.#otherLink(request, response);
    const leads = await this.service.leads(token);
    if (leads.to !== 'page') return this.#elsewhere(leads, request, response);
    const { fill, invited } = leads;
    const shown = openedAt(fill, typeof page === 'string' ? page : undefined);
    const seal = sealOf(this.config.secret, token);
    const around = { organisation: invited.organisation, action: '/r', rating: ratingOf(rating), seal };
    this.pages.send(response, drawFill(shown, around));
  }

  @Post()
  @May('anyone')
  async post(@Req() request: FormRequest, @Res() response: Response) {
    const language = negotiatedLanguage(request.headers['accept-language']);
    if (!isFromHere(request))
      return this.pages.send(response, noticePage(language, noticeIn(language, 'otherSite'), { status: 403 }));
    const token = linkOf(request);
    if (token === null) return this.#leftOpen(request, response);
    if (request.formFault !== undefined) {
      const status = request.formFault === 'too_long' ? 413 : 400;
      return this.pages.send(response, noticePage(language, noticeIn(language, 'tooLong'), { status }));
    }
    const fields = (request.body ?? {}) as FormFields;
    const owner = linkInSeal(this.config.secret, textOf(fields, '_of'));
    if (owner === null) {
      const leads = await this.service.leads(token);
      return leads.to === 'page' ? this.#leftOpen(request, response) : this.#elsewhere(leads, request, response);
    }
    if (owner.text !== token.text) {
      // What is on the page belongs to whoever it was made for, and to nobody whose link was opened here since.
      if (textOf(fields, '_as') !== 'page') return this.#otherLink(request, response, fields);
      this.#remember(response, owner);
    }
    const leads = await patiently(() => this.service.post(owner, fields));
    const of = linkMark(this.config.secret, owner);
    if (leads.to === 'page') return goOn(response, `/r?page=${leads.fill.page}&of=${of}`);
    goOn(response, leads.to === 'answered' ? `/r/thanks?language=${leads.fill.language}&of=${of}` : '/r');
  }

  @Get('thanks')
  @May('anyone')
  async thanks(
    @Req() request: FormRequest,
    @Res() response: Response,
    @Query('language') language?: unknown,
    @Query('of') mark?: unknown,
  ) {
    const token = linkOf(request);
    if (token === null) return this.#leftOpen(request, response);
    if (this.#isOfAnother(token, mark)) return this.#otherLink(request, response);
    const leads = await this.service.leads(token);
    if (leads.to !== 'answered') return goOn(response, '/r');
    // The answers are on no way any more, and with them the language that was chosen there.
    const spoken = isLanguage(language) ? language : leads.fill.language;
    const fill = advance(await this.service.thanked(leads), { kind: 'language', language: spoken });
    this.pages.send(
      response,
      drawFill(fill, {
        organisation: leads.invited.organisation,
        action: '/r',
        seal: sealOf(this.config.secret, token),
      }),
    );
  }

  /** The link in the mail: exchanged for a cookie, so that the address that stays on the screen is nobody's. */
  @Get(':token')
  @May('anyone')
  async open(
    @Param('token') text: string,
    @Req() request: FormRequest,
    @Res() response: Response,
    @Query('a') rating?: unknown,
    @Query('rating') longRating?: unknown,
  ) {
    const token = readToken(text);
    const leads: Leads = token === null ? { to: 'nothing' } : await this.service.leads(token);
    if (token === null || leads.to === 'nothing') {
      await this.guesses.note(request);
      return this.#elsewhere({ to: 'nothing' }, request, response);
    }
    this.#remember(response, token);
    if (leads.to !== 'page') return goOn(response, '/r');
    const pressed = ratingOf(rating ?? longRating);
    const first = pagesIn(leads.fill.definition)[0]?.key ?? '';
    // Each page has an address of its own, so that the browser's own way back leads through them.
    const of = linkMark(this.config.secret, token);
    goOn(response, pressed === null ? `/r?page=${leads.fill.page}&of=${of}` : `/r?page=${first}&a=${pressed}&of=${of}`);
  }

  #remember(response: Response, { text }: Token): void {
    response.cookie(respondCookie, text, respondCookieOptions(this.config.publicUrl ?? ''));
  }

  /** Whether an address was made for another link than the one that was opened last in this browser. */
  #isOfAnother(token: Token, mark: unknown): boolean {
    return mark !== undefined && mark !== linkMark(this.config.secret, token);
  }

  #otherLink(request: FormRequest, response: Response, fields: FormFields | null = null): void {
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, otherLinkPage(language, fields));
  }

  #elsewhere(leads: Exclude<Leads, { to: 'page' }>, request: FormRequest, response: Response): void {
    if (leads.to === 'nothing') {
      const language = negotiatedLanguage(request.headers['accept-language']);
      return this.pages.send(response, noticePage(language, linkNotice(language, 'unknown'), { status: 404 }));
    }
    const { language } = leads.fill;
    const { organisation } = leads.invited;
    const [why, status] = leads.to === 'closed' ? (['closed', 410] as const) : (['used', 200] as const);
    this.pages.send(response, noticePage(language, linkNotice(language, why), { status, organisation }));
  }

  #leftOpen(request: FormRequest, response: Response): void {
    const language = negotiatedLanguage(request.headers['accept-language']);
    this.pages.send(response, noticePage(language, noticeIn(language, 'leftOpen'), { status: 403 }));
  }
}

/** After a press the reader is led on, so that going back or reloading sends nothing twice. */
function goOn(response: Response, path: string): void {
  setPageHeaders(response);
  response.status(303).set('Location', path).end();
}

function textOf(fields: FormFields, name: string): string {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof field === 'string' ? field : '';
}

function ratingOf(text: unknown): number | null {
  return typeof text === 'string' && /^\d{1,2}$/.test(text) ? Number(text) : null;
}
