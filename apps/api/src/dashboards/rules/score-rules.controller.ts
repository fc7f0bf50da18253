import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { publishRulesSchema, scoreRulesSchema, type GivenRules, type PublishRulesInput } from './score-rules.dto.js';
import { ScoreRulesService } from './score-rules.service.js';
import { publishedRulesWire, restatementWire, rulesOverviewWire } from './score-rules.wire.js';

/** How scores are made and shown: weights, targets, and bounds for small bases and differences, in published versions. */
@ApiTags('scores')
@Controller('api/score-rules')
export class ScoreRulesController {
  constructor(private readonly service: ScoreRulesService) {}

  @Get()
  @May('standard.read')
  @Answers(rulesOverviewWire)
  async overview(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.service.overview(tx, who);
  }

  /** What publishing these rules would do to the index and the ranks; changes nothing. */
  @Post('preview')
  @May('standard.change')
  @Answers(restatementWire)
  async preview(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: scoreRulesSchema }) rules: GivenRules) {
    return this.service.preview(tx, who, rules);
  }

  /** Publishes the rules: every figure is restated at once, and the version says what moved. */
  @Post()
  @May('standard.change')
  @Answers(publishedRulesWire)
  async publish(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: publishRulesSchema }) { rules, basedOn }: PublishRulesInput,
  ) {
    return this.service.publish(tx, who, rules, basedOn);
  }
}
