import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { CONFIG, type Config } from '../config/config.js';
import { Problem } from '../http/problem.js';
import { listCaught, readCaught } from '../mail/mail-catcher.js';

/** The inbox of the mail catcher: what would have been sent had a relay been set. */
@ApiTags('mail')
@Controller('api/mail-catcher')
export class MailCatcherController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @May('mail.read')
  async list(@RequestWho() who: Who) {
    return { items: await listCaught(this.config.dataFolder, who.organisationId, 100) };
  }

  @Get(':id')
  @May('mail.read')
  async one(@RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    const mail = await readCaught(this.config.dataFolder, who.organisationId, id);
    if (mail === null) throw new Problem('not_found', {});
    return mail;
  }
}
