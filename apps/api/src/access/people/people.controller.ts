import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { notedWire } from '../../http/noted.wire.js';
import {
  changePersonSchema,
  invitePersonSchema,
  makeKeySchema,
  type ChangePersonInput,
  type InvitePersonInput,
} from '../access.dto.js';
import { May } from '../may.js';
import { Tx } from '../request-transaction.js';
import { RequestWho } from '../request-who.js';
import { PeopleReads } from '../sign-in/people.reads.js';
import type { Who } from '../who.js';
import { ApiKeysService } from './api-keys.service.js';
import { PeopleService } from './people.service.js';
import { apiKeysWire, madeKeyWire, peopleWire, personWire } from './people.wire.js';

const id = z.uuid();

/** An organisation's people and its keys. */
@ApiTags('access')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly reads: PeopleReads,
    private readonly keys: ApiKeysService,
  ) {}

  @Get('people')
  @May('people.read')
  @Answers(peopleWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.people(tx, who) };
  }

  @Post('people')
  @May('people.change')
  @Answers(personWire, 201)
  async invite(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: invitePersonSchema }) input: InvitePersonInput,
  ) {
    return this.reads.person(tx, await this.people.invite(tx, who, input));
  }

  @Patch('people/:id')
  @May('people.change')
  @Answers(personWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: changePersonSchema }) input: ChangePersonInput,
  ) {
    await this.people.change(tx, who, personId, input);
    return this.reads.person(tx, personId);
  }

  @Post('people/:id/invite-again')
  @May('people.change')
  @Answers(notedWire, 202)
  async inviteAgain(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: id }) personId: string) {
    await this.people.inviteAgain(tx, who, personId);
    return {};
  }

  @Get('api-keys')
  @May('keys.change')
  @Answers(apiKeysWire)
  async listKeys(@Tx() tx: Transaction) {
    return { items: await this.keys.list(tx) };
  }

  @Post('api-keys')
  @May('keys.change')
  @Answers(madeKeyWire, 201)
  async makeKey(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: makeKeySchema }) input: z.output<typeof makeKeySchema>,
  ) {
    return this.keys.make(tx, who, input.name, input.scopes);
  }

  @Delete('api-keys/:id')
  @May('keys.change')
  @AnswersNothing()
  async revokeKey(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: id }) keyId: string) {
    await this.keys.revoke(tx, who, keyId);
  }
}
