import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { publishStandardSchema, type PublishStandardInput } from '../../standard/standard.dto.js';
import { publishedStandardWire, standardRestatementWire } from './score-rules.wire.js';
import { StandardPublishing } from './standard-publishing.service.js';

/** Publishing the standard, with what it does to the figures. */
@ApiTags('standard')
@Controller('api/standard')
export class StandardPublishingController {
  constructor(private readonly publishing: StandardPublishing) {}

  /** What publishing the draft would do to the index and the ranks; no restatement where only words changed. */
  @Get('restatement')
  @May('standard.change')
  @Answers(standardRestatementWire)
  async preview(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { restatement: await this.publishing.preview(tx, who) };
  }

  @Post('publish')
  @May('standard.change')
  @Answers(publishedStandardWire)
  async publish(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: publishStandardSchema }) { revision }: PublishStandardInput,
  ) {
    return this.publishing.publish(tx, who, revision);
  }
}
