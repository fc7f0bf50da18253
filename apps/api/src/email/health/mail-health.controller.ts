import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { MailHealth } from './mail-health.service.js';
import { domainHealthWire, mailHealthWire, relayWire } from './mail-health.wire.js';

/** How mails fare, and what to mend. */
@ApiTags('email')
@Controller('api/mail-health')
export class MailHealthController {
  constructor(private readonly health: MailHealth) {}

  @Get()
  @May('campaigns.read')
  @Answers(mailHealthWire)
  async lately(@Tx() tx: Transaction) {
    return this.health.lately(tx);
  }

  @Get('relay')
  @May('campaigns.read')
  @Answers(relayWire)
  relay() {
    return this.health.relay();
  }

  @Get('domain')
  @May('campaigns.read')
  @WithoutTransaction()
  @Answers(domainHealthWire)
  async domain(@RequestWho() who: Who) {
    return this.health.domain(who.organisationId);
  }
}
