import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../access/may.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import { Answers } from '../http/answers.js';
import { handInSchema, type HandInInput } from './responses.dto.js';
import { ResponsesService } from './responses.service.js';
import { handedInWire } from './responses.wire.js';

/** The one intake. */
@ApiTags('responses')
@Controller('api/responses')
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  /** 201 stored · 202 the same was stored before · 409 other answers under this key · 423 being stored right now. */
  @Post()
  @May('responses.write')
  @WithoutTransaction()
  @Answers(handedInWire, 201, 202)
  async handIn(
    @RequestWho() who: Who,
    @Body({ schema: handInSchema }) input: HandInInput,
    @Res({ passthrough: true }) response: Response,
  ) {
    const handIn = await this.responses.withFields(who.organisationId, { ...input, judgesDay: true });
    const { status, id } = await this.responses.accept(who.organisationId, handIn);
    response.status(status);
    return { id };
  }
}
