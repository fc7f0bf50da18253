import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import { cookieOptions, readCookie, sessionCookie, sessionDays } from '../../access/session-cookie.js';
import { LinkGuesses } from '../../access/sign-in/link-guesses.service.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { notedWire } from '../../http/noted.wire.js';
import { ShopSignInService } from './shop-sign-in.service.js';
import { shopLinkSchema, shopSignInSchema } from './shop.dto.js';
import { ShopReads } from './shop.reads.js';
import { checklistWire, jobsWire, photoStatesWire, shopperMeWire, statementWire } from './shop.wire.js';

const uuid = z.uuid();

/** The shopper's phone: coming in, and what there is to do. */
@ApiTags('shop')
@Controller('api/shop')
export class ShopController {
  constructor(
    private readonly signIn: ShopSignInService,
    private readonly reads: ShopReads,
    private readonly database: Database,
    private readonly guesses: LinkGuesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in')
  @May('anyone')
  @Answers(shopperMeWire, 201)
  async enter(
    @Body({ schema: shopSignInSchema }) input: z.output<typeof shopSignInSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const device = (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 300);
    const { token, organisationId, personId } = await this.guesses.during(request, () =>
      this.signIn.enter(input.token, device),
    );
    await this.signIn.leave(readCookie(request, sessionCookie));
    response.cookie(sessionCookie, token, cookieOptions(this.config.publicUrl ?? '', sessionDays('shopper')));
    return this.database.inOrganisation(organisationId, (tx) => this.reads.me(tx, personId));
  }

  @Post('links')
  @May('anyone')
  @Answers(notedWire, 202)
  async mailLink(@Body({ schema: shopLinkSchema }) input: z.output<typeof shopLinkSchema>, @Req() request: Request) {
    await this.signIn.mailLink(input.email, request.ip ?? '');
    return {};
  }

  @Get('me')
  @May('visits.make')
  @Answers(shopperMeWire)
  async me(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.reads.me(tx, who.personId ?? '');
  }

  @Get('jobs')
  @May('visits.make')
  @Answers(jobsWire)
  async jobs(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.jobs(tx, who.personId ?? ''), now: new Date() };
  }

  @Get('board')
  @May('visits.make')
  @Answers(jobsWire)
  async board(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.board(tx, who.personId ?? ''), now: new Date() };
  }

  @Get('versions/:id')
  @May('visits.make')
  @Answers(checklistWire)
  async version(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.set('Cache-Control', 'private, max-age=31536000, immutable');
    return this.reads.version(tx, who.personId ?? '', id);
  }

  @Get('jobs/:id/photos')
  @May('visits.make')
  @Answers(photoStatesWire)
  async photos(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return { items: await this.reads.photos(tx, who.personId ?? '', id) };
  }

  @Get('statement')
  @May('visits.make')
  @Answers(statementWire)
  async statement(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.reads.statement(tx, who.personId ?? '');
  }
}
