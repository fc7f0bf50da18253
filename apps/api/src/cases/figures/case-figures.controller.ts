import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { CaseFiguresReads } from './case-figures.reads.js';
import { caseFiguresWire } from './case-figures.wire.js';

/** How it goes with what is owed to customers. */
@ApiTags('cases')
@Controller('api/case-figures')
export class CaseFiguresController {
  constructor(private readonly reads: CaseFiguresReads) {}

  @Get()
  @May('cases.read')
  @Answers(caseFiguresWire)
  async figures(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.reads.of(tx, who.scope);
  }
}
