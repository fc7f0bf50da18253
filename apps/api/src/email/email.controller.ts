import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { emailSchema, languageSchema } from '../access/access.dto.js';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { notedWire } from '../http/noted.wire.js';
import { Relay } from '../mail/relay.service.js';
import { drawnMailWire } from './email.wire.js';
import { InvitationMail } from './invitation/invitation-mail.service.js';
import { recipient, someone } from './invitation/preview-recipient.js';

const uuid = z.uuid();
const previewQuery = z.strictObject({
  language: languageSchema.default('en'),
  reminder: z.coerce.number().int().min(0).max(3).default(0),
  /** Whose data the preview shows; a made-up person's unless given. */
  customerId: z.uuid().optional(),
});
const testSchema = z.strictObject({
  email: emailSchema,
  language: languageSchema,
  reminder: z.number().int().min(0).max(3).default(0),
});
/** What a campaign's mails look like. */
@ApiTags('email')
@Controller('api')
export class EmailController {
  constructor(
    private readonly mail: InvitationMail,
    private readonly relay: Relay,
  ) {}

  @Get('campaigns/:id/message')
  @May('campaigns.read')
  @Answers(drawnMailWire)
  async preview(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: previewQuery }) query: z.output<typeof previewQuery>,
  ) {
    const { customerId, language, reminder } = query;
    const to = customerId ? await recipient(tx, customerId, reminder) : await someone(tx, language, reminder);
    return this.mail.draw(await this.mail.of(tx, id), to);
  }

  @Post('campaigns/:id/test-send')
  @May('campaigns.change')
  @Answers(notedWire, 202)
  async testSend(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: testSchema }) input: z.output<typeof testSchema>,
  ) {
    const to = { ...(await someone(tx, input.language, input.reminder)), email: input.email };
    await this.relay.sendReady(this.mail.compose(await this.mail.of(tx, id), to), async () => undefined);
    return {};
  }
}
