import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { OpeningHours } from './opening-hours.service.js';
import { openingHoursSchema, openingHoursWire, type OpeningHoursInput } from './opening-hours.wire.js';

const uuid = z.uuid();

/** When stores are open: said by each, or for all of a region or of the organisation. */
@ApiTags('stores')
@Controller('api')
export class OpeningHoursController {
  constructor(private readonly service: OpeningHours) {}

  @Get('stores/:id/hours')
  @May('stores.read')
  @Answers(openingHoursWire)
  async ofStore(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.service.ofStore(tx, who, id);
  }

  @Put('stores/:id/hours')
  @May('hours.change')
  @AnswersNothing()
  async setOfStore(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: openingHoursSchema }) input: OpeningHoursInput,
  ) {
    await this.service.set(tx, who, { place: 'store', id }, input);
  }

  @Delete('stores/:id/hours')
  @May('hours.change')
  @AnswersNothing()
  async dropOfStore(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.drop(tx, who, { place: 'store', id });
  }

  @Get('regions/:id/hours')
  @May('stores.read')
  @Answers(openingHoursWire)
  async ofRegion(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.service.ofRegion(tx, id);
  }

  @Put('regions/:id/hours')
  @May('stores.change')
  @AnswersNothing()
  async setOfRegion(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: openingHoursSchema }) input: OpeningHoursInput,
  ) {
    await this.service.set(tx, who, { place: 'region', id }, input);
  }

  @Delete('regions/:id/hours')
  @May('stores.change')
  @AnswersNothing()
  async dropOfRegion(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.drop(tx, who, { place: 'region', id });
  }

  @Get('opening-hours')
  @May('stores.read')
  @Answers(openingHoursWire)
  async ofOrganisation(@Tx() tx: Transaction) {
    return this.service.ofOrganisation(tx);
  }

  @Put('opening-hours')
  @May('stores.change')
  @AnswersNothing()
  async setOfOrganisation(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: openingHoursSchema }) input: OpeningHoursInput,
  ) {
    await this.service.set(tx, who, { place: 'organisation' }, input);
  }
}
