import { Body, Controller, Delete, Get, Param, Put, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { AnswersNothing } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import { LogoService } from './logo.service.js';

const uuid = z.uuid();
const logoSchema = z.strictObject({
  /** A PNG of at most 200 kB and 2,000 pixels a side, in base64. */
  png: z.base64().min(1).max(280_000),
});

/** The logo above an organisation's mails. */
@ApiTags('access')
@Controller()
export class LogoController {
  constructor(private readonly service: LogoService) {}

  @Put('api/organisation/logo')
  @May('organisation.change')
  @AnswersNothing()
  async put(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: logoSchema }) input: z.output<typeof logoSchema>,
  ) {
    await this.service.put(tx, who, Buffer.from(input.png, 'base64'));
  }

  @Delete('api/organisation/logo')
  @May('organisation.change')
  @AnswersNothing()
  async remove(@Tx() tx: Transaction, @RequestWho() who: Who) {
    await this.service.remove(tx, who);
  }

  @Get('r/logo/:organisationId/:file')
  @May('anyone')
  @ApiExcludeEndpoint()
  async picture(
    @Param('organisationId') organisationId: string,
    @Param('file') file: string,
    @Res() response: Response,
  ) {
    const digest = /^([0-9a-f]{32})\.png$/.exec(file)?.[1];
    const isKnown = digest !== undefined && uuid.safeParse(organisationId).success;
    const png = isKnown ? await this.service.picture(organisationId, digest) : null;
    if (png === null) throw new Problem('not_found', {});
    response.set({
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // Mail programs on the web show it from their own pages.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    response.end(png);
  }
}
