import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Transaction } from '../database/transaction.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import {
  changePersonSchema,
  invitePersonSchema,
  makeKeySchema,
  organisationSchema,
  type ChangePersonInput,
  type InvitePersonInput,
  type OrganisationInput,
} from './access.dto.js';
import { ApiKeysService } from './api-keys.service.js';
import { May } from './may.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleReads } from './people.reads.js';
import { PeopleService } from './people.service.js';
import { Tx } from './request-transaction.js';
import { RequestWho } from './request-who.js';
import type { Who } from './who.js';

const id = z.uuid();
const changesQuery = pageQuery.extend({ subjectKind: z.string().max(50).optional(), subjectId: z.uuid().optional() });

/** An organisation's people, keys, settings and the trail of what was changed. */
@ApiTags('access')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly reads: PeopleReads,
    private readonly keys: ApiKeysService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Get('people')
  @May('people.read')
  async list(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.people(tx, who) };
  }

  @Post('people')
  @May('people.change')
  async invite(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: invitePersonSchema }) input: InvitePersonInput,
  ) {
    return this.reads.person(tx, await this.people.invite(tx, who, input));
  }

  @Patch('people/:id')
  @May('people.change')
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
  @HttpCode(202)
  async inviteAgain(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: id }) personId: string) {
    await this.people.inviteAgain(tx, who, personId);
    return {};
  }

  @Get('api-keys')
  @May('keys.change')
  async listKeys(@Tx() tx: Transaction) {
    return { items: await this.keys.list(tx) };
  }

  @Post('api-keys')
  @May('keys.change')
  async makeKey(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: makeKeySchema }) input: z.output<typeof makeKeySchema>,
  ) {
    return this.keys.make(tx, who, input.name, input.scopes);
  }

  @Delete('api-keys/:id')
  @May('keys.change')
  @HttpCode(204)
  async revokeKey(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: id }) keyId: string) {
    await this.keys.revoke(tx, who, keyId);
  }

  @Get('changes')
  @May('changes.read')
  async changes(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: changesQuery }) query: z.output<typeof changesQuery>,
  ) {
    const after = decodeId(query.after);
    return pageOf(await this.reads.changes(tx, who, { ...query, after }), query.limit, (row) => row.id);
  }

  @Get('organisation')
  @May('signed-in')
  async organisation(@Tx() tx: Transaction) {
    const { settings, ...rest } = await this.organisations.read(tx);
    return { ...rest, ...settings };
  }

  @Patch('organisation')
  @May('organisation.change')
  async changeOrganisation(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: organisationSchema }) input: OrganisationInput,
  ) {
    const { settings, ...rest } = await this.organisations.change(tx, who, input);
    return { ...rest, ...settings };
  }
}
