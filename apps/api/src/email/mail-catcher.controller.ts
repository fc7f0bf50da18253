import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { PeopleReads } from '../access/sign-in/people.reads.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { listCaught, readCaught, type MaySee } from '../mail/mail-catcher.js';
import { caughtMailWire, caughtMailsWire } from './email.wire.js';

const caughtQuery = pageQuery.extend({ search: z.string().max(200).optional() });

/** The inbox of the mail catcher: what would have been sent had a relay been set. */
@ApiTags('mail')
@Controller('api/mail-catcher')
export class MailCatcherController {
  constructor(
    private readonly people: PeopleReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @May('mail.read')
  @Answers(caughtMailsWire)
  async list(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: caughtQuery }) query: z.output<typeof caughtQuery>,
  ) {
    const { limit, search = null } = query;
    const wanted = { after: decodeId(query.after), limit: limit + 1, search, maySee: await this.#whatMaySee(tx, who) };
    return pageOf(await listCaught(this.config.dataFolder, who.organisationId, wanted), limit, ({ id }) => id);
  }

  @Get(':id')
  @May('mail.read')
  @Answers(caughtMailWire)
  async one(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    const mail = await readCaught(this.config.dataFolder, who.organisationId, id, await this.#whatMaySee(tx, who));
    if (mail === null) throw new Problem('not_found', {});
    return mail;
  }

  /** Mails to the people who work here hold links that sign in as them: they are for the person, and for owners. */
  async #whatMaySee(tx: Transaction, { role, personId }: Who): Promise<MaySee> {
    if (role === 'owner') return () => true;
    const own = personId === null ? null : (await this.people.person(tx, personId)).email.toLowerCase();
    return ({ personal, to }) => !personal || to.toLowerCase() === own;
  }
}
