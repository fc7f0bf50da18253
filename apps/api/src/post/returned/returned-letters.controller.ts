import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { returnedListWire } from '../mailings/mailings.wire.js';
import { returnedSchema, type ReturnedInput } from './returned-letters.dto.js';
import { ReturnedLetters } from './returned-letters.service.js';

/** Letters that came back. */
@ApiTags('post')
@Controller('api/returned-letters')
export class ReturnedLettersController {
  constructor(private readonly returned: ReturnedLetters) {}

  /** Notes letters that came back for one reason, and says of each what became of it. */
  @Post()
  @HttpCode(200)
  @May('campaigns.change')
  @Answers(returnedListWire)
  async note(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: returnedSchema }) input: ReturnedInput) {
    return { items: await this.returned.note(tx, who, input) };
  }
}
