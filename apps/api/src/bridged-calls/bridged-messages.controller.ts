import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../access/may.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import { hangUp } from '../automated-calls/talk/twiml-of.js';
import { ProviderMessages, type ProviderRequest } from '../line/provider-messages.service.js';
import { isOver } from '../line/call-status.js';
import { AskAfterBridged } from './ask-after-bridged.service.js';
import { Bridge } from './bridge.service.js';
import { CallByLine } from './call-by-line.service.js';

/** What the provider of the line asks and tells about calls that bring an interviewer together with her customer. */
@ApiExcludeController()
@Controller('api/bridged-calls')
export class BridgedMessagesController {
  constructor(
    private readonly messages: ProviderMessages,
    private readonly bridge: Bridge,
    private readonly byLine: CallByLine,
    private readonly asking: AskAfterBridged,
  ) {}

  @Post(':call/answer')
  @WithoutTransaction()
  @May('anyone')
  async answer(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    say(response, await this.messages.take(request, call, (name, said) => this.bridge.answered(name, said)));
  }

  @Post(':call/key')
  @WithoutTransaction()
  @May('anyone')
  async key(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    say(response, await this.messages.take(request, call, (name, said) => this.bridge.pressed(name, said)));
  }

  @Post(':call/dialled')
  @WithoutTransaction()
  @May('anyone')
  async dialled(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    await this.messages.take(request, call, (name, said) => this.bridge.dialled(name, said));
    say(response, hangUp);
  }

  @Post(':call/customer')
  @WithoutTransaction()
  @May('anyone')
  async customer(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    const toEnd = await this.messages.take(request, call, (name, said) => this.bridge.customerFared(name, said));
    if (toEnd !== null) await this.byLine.hangUp(toEnd);
    response.status(204).end();
  }

  @Post(':call/events')
  @WithoutTransaction()
  @May('anyone')
  async event(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    await this.messages.take(request, call, async (name, said) => {
      await this.bridge.fared(name, said);
      // Whether the customer's telephone rang may still be on its way here.
      if (said.status !== null && isOver(said.status)) await this.asking.after(name.organisationId, name.attemptId);
    });
    response.status(204).end();
  }
}

function say(response: Response, twiml: string): void {
  response.status(200).type('text/xml').send(twiml);
}
