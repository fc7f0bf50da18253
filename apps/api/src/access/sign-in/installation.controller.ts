import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { Answers } from '../../http/answers.js';
import { Problem } from '../../http/problem.js';
import { sampleSchema, setUpSchema, type SetUpInput } from '../access.dto.js';
import { May } from '../may.js';
import { InstallationService } from '../organisations/installation.service.js';
import { RequestWho } from '../request-who.js';
import { cookieOptions, sessionCookie } from '../session-cookie.js';
import type { Who } from '../who.js';
import { AttemptLimit } from './attempt-limit.service.js';
import { FOUNDING, type Founded, type Founding } from './founding.js';
import { SignInService } from './sign-in.service.js';
import { installationWire, meWire, sampleProgressWire } from './sign-in.wire.js';

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
  @Answers(installationWire)
  async state() {
    return { setUp: await this.installation.isSetUp(), mailCatcher: this.config.mail.relayUrl === null };
  }

  @Post('set-up')
  @May('anyone')
  @Answers(meWire, 201)
  async setUp(
    @Body({ schema: setUpSchema }) input: SetUpInput,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.limit.count([{ key: `set-up from ${request.ip}`, limit: 30 }]);
    await this.installation.check(input.token);
    const founded = await this.founding.found(input, (tx) => this.installation.claim(tx, input.token));
    return this.#enter(founded, response);
  }

  @Post('sample')
  @May('anyone')
  @Answers(meWire, 202)
  async sample(
    @Body({ schema: sampleSchema }) input: z.output<typeof sampleSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.limit.count([{ key: `set-up from ${request.ip}`, limit: 30 }]);
    await this.installation.check(input.token);
    return this.#enter(await this.founding.startSample(input.token), response);
  }

  /** How far the sample is. How to sign in to it is told to whoever is signed in to it, and in the terminal. */
  @Get('sample')
  @May('signed-in')
  @Answers(sampleProgressWire)
  async sampleProgress(@RequestWho() who: Who) {
    const { organisationId, ...progress } = await this.installation.sampleProgress();
    if (organisationId !== who.organisationId) throw new Problem('not_found', {});
    return progress;
  }

  async #enter({ organisationId, personId }: Founded, response: Response) {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const session = await this.signIn.openSession(tx, personId, '');
      response.cookie(sessionCookie, session, cookieOptions(this.config.publicUrl ?? ''));
      return this.founding.me(tx, personId);
    });
  }
}
