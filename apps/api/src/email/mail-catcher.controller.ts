import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { CONFIG, type Config } from '../config/config.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { listCaught, readCaught } from '../mail/mail-catcher.js';

const caughtQuery = pageQuery.extend({ search: z.string().max(200).optional() });

/** The inbox of the mail catcher: what would have been sent had a relay been set. */
@ApiTags('mail')
@Controller('api/mail-catcher')
export class MailCatcherController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @May('mail.read')
  async list(@RequestWho() who: Who, @Query({ schema: caughtQuery }) query: z.output<typeof caughtQuery>) {
    const { limit, search = null } = query;
    const wanted = { after: decodeId(query.after), limit: limit + 1, search };
    return pageOf(await listCaught(this.config.dataFolder, who.organisationId, wanted), limit, ({ id }) => id);
  }

  @Get(':id')
  @May('mail.read')
  async one(@RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    const mail = await readCaught(this.config.dataFolder, who.organisationId, id);
    if (mail === null) throw new Problem('not_found', {});
    return mail;
  }
}
