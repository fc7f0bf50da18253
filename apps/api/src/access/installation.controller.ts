import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { sampleSchema, setUpSchema, type SetUpInput } from './access.dto.js';
import { AttemptLimit } from './attempt-limit.js';
import { FOUNDING, type Founding } from './founding.js';
import { InstallationService } from './installation.service.js';
import { May } from './may.js';
import { cookieOptions, sessionCookie } from './session-cookie.js';
import { SignInService } from './sign-in.service.js';

/** The first visit: set up an organisation, or look around with a sample. */
@ApiTags('installation')
@Controller('api/installation')
export class InstallationController {
  constructor(
    private readonly installation: InstallationService,
    @Inject(FOUNDING) private readonly founding: Founding,
    private readonly limit: AttemptLimit,
    private readonly database: Database,
    private readonly signIn: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @May('anyone')
  async state() {
    return { setUp: await this.installation.isSetUp(), mailCatcher: this.config.mail.relayUrl === null };
  }

  @Post('set-up')
  @May('anyone')
  async setUp(
    @Body({ schema: setUpSchema }) input: SetUpInput,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.limit.count([{ key: `set-up from ${request.ip}`, limit: 30 }]);
    await this.installation.check(input.token);
    const { organisationId, personId } = await this.founding.found(input, (tx) =>
      this.installation.claim(tx, input.token),
    );
    return this.database.inOrganisation(organisationId, async (tx) => {
      const session = await this.signIn.openSession(tx, personId, '');
      response.cookie(sessionCookie, session, cookieOptions(this.config.publicUrl ?? ''));
      return this.founding.me(tx, personId);
    });
  }

  @Post('sample')
  @May('anyone')
  @HttpCode(202)
  async sample(@Body({ schema: sampleSchema }) input: z.output<typeof sampleSchema>, @Req() request: Request) {
    await this.limit.count([{ key: `set-up from ${request.ip}`, limit: 30 }]);
    await this.founding.startSample(input.token);
    return {};
  }

  @Get('sample')
  @May('anyone')
  async sampleProgress() {
    return this.installation.sampleProgress();
  }
}
