import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Answers } from '../../http/answers.js';
import { Problem } from '../../http/problem.js';
import { BringInService } from './bring-in.service.js';
import { broughtInWire } from './visit-files.wire.js';

/** Visits that could not be sent from the phone: sealed there into a file, and brought in by a scheduler. */
@ApiTags('shopping')
@Controller('api/visit-files')
export class VisitFilesController {
  constructor(private readonly service: BringInService) {}

  /** 201 stored · 202 the same was stored before. */
  @Post()
  @May('shopping.change')
  @WithoutTransaction()
  @ApiConsumes('application/octet-stream')
  @Answers(broughtInWire, 201, 202)
  async bringIn(@RequestWho() who: Who, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    if (!request.is('application/octet-stream'))
      throw new Problem('unsupported_type', { wanted: 'the file itself, as application/octet-stream' });
    const { status, ...brought } = await this.service.bringIn(who, request);
    response.status(status);
    return brought;
  }
}
