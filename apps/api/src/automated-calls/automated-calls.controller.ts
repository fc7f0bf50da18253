import { Controller, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../access/may.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import { Problem } from '../http/problem.js';
import { providerOf } from '../line/provider.js';
import { Signatures } from '../line/signatures.service.js';
import { AutomatedCallProblem } from './automated-call-problems.js';
import { SettleCalls } from './settle-calls.service.js';
import { readCallName, type CallName } from './talk/call-name.js';
import { Conversation } from './talk/conversation.service.js';
import { readSaid, type Said } from './talk/heard.js';

/** A message of the provider, with the body as it came. */
interface ProviderRequest extends Request {
  body: unknown;
}

/** What the provider of the line asks and tells: what is said next in a call, and how it fares. Nothing that it has not signed changes anything. */
@ApiExcludeController()
@Controller('api/automated-calls')
export class AutomatedCallsController {
  readonly #security = new Logger('security');

  constructor(
    private readonly database: Database,
    private readonly signatures: Signatures,
    private readonly conversation: Conversation,
    private readonly settling: SettleCalls,
    @Inject(CONFIG) private readonly config: Config,
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
    const twiml = await this.#genuine(request, call, (name, said) => {
      if (!/^\d{1,4}$/.test(turn)) throw new AutomatedCallProblem('not_genuine', {});
      return this.conversation.turn(name, Number(turn), said);
    });
    response.status(200).type('text/xml').send(twiml);
  }

  @Post(':call/events')
  @WithoutTransaction()
  @May('anyone')
  async event(@Req() request: ProviderRequest, @Res() response: Response, @Param('call') call: string) {
    await this.#genuine(request, call, ({ organisationId, attemptId }, said) =>
      this.database.inOrganisation(organisationId, async (tx) => {
        const { status, sipCode } = said;
        const heard = await this.settling.heard(tx, attemptId, said);
        if (status !== null) await this.settling.fared(tx, heard, { status, sipCode });
      }),
    );
    response.status(204).end();
  }

  /** Does what a message asks for; one that is not genuine is refused and noted. */
  async #genuine<Result>(
    request: ProviderRequest,
    call: string,
    act: (name: CallName, said: Said) => Promise<Result>,
  ): Promise<Result> {
    try {
      const { originalUrl: path, headers } = request;
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const name = readCallName(call);
      if (name === null || !(await this.signatures.isGenuine({ path, headers, body })))
        throw new AutomatedCallProblem('not_genuine', {});
      const said = readSaid(body, providerOf(this.config));
      if (said === null) throw new AutomatedCallProblem('not_genuine', {});
      return await act(name, said);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not_genuine')
        this.#security.warn(
          `A message about a call that is not the provider’s, from ${request.ip ?? '?'}: ${request.method} ${request.path.slice(0, 200)}`,
        );
      throw error;
    }
  }
}
