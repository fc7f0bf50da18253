import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../access/may.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { Tx } from '../access/request-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { negotiatedLanguage } from '../pages/negotiated-language.js';
import { Pages } from '../pages/pages.reads.js';
import { printedStandard } from './printed-standard.js';
import { printQuery, type PrintQuery } from './standard.dto.js';
import { StandardReads } from './standard.reads.js';

/** The published standard as a sheet for staff. */
@ApiExcludeController()
@Controller('standard/print')
export class PrintStandardController {
  constructor(
    private readonly reads: StandardReads,
    private readonly organisations: OrganisationsService,
    private readonly pages: Pages,
  ) {}

  @Get()
  @May('standard.read')
  async sheet(
    @Tx() tx: Transaction,
    @Query({ schema: printQuery }) query: PrintQuery,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const version = await this.reads.newest(tx);
    if (version === null) throw new Problem('not_found', {});
    const { name, language: own, timeZone, settings } = await this.organisations.read(tx);
    const language = query.language ?? negotiatedLanguage(request.headers['accept-language'] ?? own);
    const organisation = { name, language: own, timeZone, colour: settings.colour };
    const page = printedStandard({ version, organisation, setting: query.setting, language });
    this.pages.send(response, page);
  }
}
