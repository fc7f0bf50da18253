import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { Problem } from '../../http/problem.js';
import { changeMeSchema, changePasswordSchema } from '../access.dto.js';
import { May } from '../may.js';
import { Tx } from '../request-transaction.js';
import { RequestWho } from '../request-who.js';
import { MeReads } from '../sign-in/me.reads.js';
import { PasswordsService } from '../sign-in/passwords.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { meWire, sessionsWire } from '../sign-in/sign-in.wire.js';
import type { Who } from '../who.js';
import { PeopleService } from './people.service.js';

/** Who somebody is, and where else they are signed in. */
@ApiTags('access')
@Controller('api')
export class MeController {
  constructor(
    private readonly reads: MeReads,
    private readonly people: PeopleService,
    private readonly passwords: PasswordsService,
    private readonly signIn: SignInService,
  ) {}

  @Get('me')
  @May('signed-in')
  @Answers(meWire)
  async me(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.reads.me(tx, who.personId ?? '');
  }

  @Patch('me')
  @May('signed-in')
  @Answers(meWire)
  async changeMe(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: changeMeSchema }) input: z.output<typeof changeMeSchema>,
  ) {
    await this.people.changeSelf(tx, who.personId ?? '', input);
    return this.reads.me(tx, who.personId ?? '');
  }

  @Post('me/password')
  @May('signed-in')
  @AnswersNothing()
  async changePassword(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: changePasswordSchema }) input: z.output<typeof changePasswordSchema>,
  ) {
    await this.passwords.change(tx, who, input.current, input.next);
  }

  @Get('me/sessions')
  @May('signed-in')
  @Answers(sessionsWire)
  async sessions(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.sessions(tx, who) };
  }

  @Delete('me/sessions/:id')
  @May('signed-in')
  @AnswersNothing()
  async endSession(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    if (!(await this.signIn.endSessionOf(tx, who.personId ?? '', id))) throw new Problem('not_found', {});
  }
}
