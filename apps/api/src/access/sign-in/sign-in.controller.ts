import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { notedWire } from '../../http/noted.wire.js';
import { Problem } from '../../http/problem.js';
import { confirmResetSchema, joinSchema, resetSchema, signInSchema } from '../access.dto.js';
import { May } from '../may.js';
import { Tx } from '../request-transaction.js';
import { RequestWho } from '../request-who.js';
import { cookieOptions, readCookie, sessionCookie } from '../session-cookie.js';
import { readToken } from '../token.js';
import type { Who } from '../who.js';
import { deviceCookie, deviceDays } from './known-device.js';
import { LinkGuesses } from './link-guesses.service.js';
import { MeReads } from './me.reads.js';
import { PasswordsService } from './passwords.service.js';
import { SignInService } from './sign-in.service.js';
import { joinWire, meWire } from './sign-in.wire.js';

/** How people come in, and go. */
@ApiTags('access')
@Controller('api')
export class SignInController {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
    private readonly passwords: PasswordsService,
    private readonly reads: MeReads,
    private readonly guesses: LinkGuesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in')
  @May('anyone')
  @Answers(meWire)
  async open(
    @Body({ schema: signInSchema }) input: z.output<typeof signInSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const from = { ip: request.ip ?? '', device: deviceOf(request), sign: readCookie(request, deviceCookie) };
    const { session, sign } = await this.signIn.signIn(input.email, input.password, input.organisationId, from);
    if (sign !== null) response.cookie(deviceCookie, sign, cookieOptions(this.config.publicUrl ?? '', deviceDays));
    return this.#enter(session, response);
  }

  @Post('sign-out')
  @May('signed-in')
  @AnswersNothing()
  async close(@Tx() tx: Transaction, @RequestWho() who: Who, @Res({ passthrough: true }) response: Response) {
    if (who.sessionHash) await this.signIn.endSession(tx, who.sessionHash);
    response.clearCookie(sessionCookie, { ...cookieOptions(this.config.publicUrl ?? ''), maxAge: undefined });
  }

  @Post('password-resets')
  @May('anyone')
  @Answers(notedWire, 202)
  async askReset(@Body({ schema: resetSchema }) input: z.output<typeof resetSchema>, @Req() request: Request) {
    await this.passwords.askReset(input.email, request.ip ?? '');
    return {};
  }

  @Post('password-resets/confirm')
  @May('anyone')
  @AnswersNothing()
  async reset(
    @Body({ schema: confirmResetSchema }) input: z.output<typeof confirmResetSchema>,
    @Req() request: Request,
  ) {
    await this.guesses.during(request, () =>
      this.signIn.useLink(input.token, 'reset', input.password, null, deviceOf(request)),
    );
  }

  @Get('joins/:token')
  @May('anyone')
  @Answers(joinWire)
  async joinOf(@Param('token') text: string, @Req() request: Request) {
    return this.guesses.during(request, async () => {
      const token = readToken(text);
      if (token === null) throw new Problem('not_found', {});
      return this.database.inOrganisation(token.organisationId, (tx) => this.reads.join(tx, token));
    });
  }

  @Post('joins')
  @May('anyone')
  @Answers(meWire, 201)
  async join(
    @Body({ schema: joinSchema }) input: z.output<typeof joinSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const session = await this.guesses.during(request, () =>
      this.signIn.useLink(input.token, 'join', input.password, input.name, deviceOf(request)),
    );
    return this.#enter(session, response);
  }

  async #enter(text: string, response: Response) {
    response.cookie(sessionCookie, text, cookieOptions(this.config.publicUrl ?? ''));
    const token = readToken(text);
    if (token === null) throw new Error('A token that was just made cannot be read.');
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      return this.reads.me(tx, (await this.signIn.personOf(tx, token.hash)) ?? '');
    });
  }
}

function deviceOf(request: Request): string {
  return (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 300);
}
