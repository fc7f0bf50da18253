import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../access/may.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import { Database } from '../database/database.service.js';
import { LineProblem } from '../line/line-problems.js';
import { ProviderMessages, type ProviderRequest } from '../line/provider-messages.service.js';
import { SettleCalls } from './settle-calls.service.js';
import { Conversation } from './talk/conversation.service.js';

/** What the provider of the line asks and tells: what is said next in a call, and how it fares. Nothing that it has not signed changes anything. */
@ApiExcludeController()
@Controller('api/automated-calls')
export class AutomatedCallsController {
  constructor(
    private readonly database: Database,
    private readonly messages: ProviderMessages,
    private readonly conversation: Conversation,
    private readonly settling: SettleCalls,
  ) {}

  @Post(':call/turns/:turn')
  @WithoutTransaction()
  @May('anyone')
  async turn(
    @Req() request: ProviderRequest,
    @Res() response: Response,
    @Param('call') call: string,
    @Param('turn') turn: string,
  ) {
    const twiml = await this.messages.take(request, call, (name, said) => {
      if (!/^\d{1,4}$/.test(turn)) throw new LineProblem('not_genuine', {});
      return this.conversation.turn(name, Number(turn), said);
    });
    response.status(200).type('text/xml').send(twiml);
  }

  @Post(':call/events')
  @WithoutTransaction()
  @May('anyone')
  async event(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    await this.messages.take(request, call, ({ organisationId, attemptId }, said) =>
      this.database.inOrganisation(organisationId, async (tx) => {
        const { status, sipCode } = said;
        const heard = await this.settling.heard(tx, attemptId, said);
        if (status !== null) await this.settling.fared(tx, heard, { status, sipCode });
      }),
    );
    response.status(204).end();
  }
}
