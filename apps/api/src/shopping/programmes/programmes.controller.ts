import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import {
  changeProgrammeSchema,
  programmeSchema,
  staffNoticeSchema,
  waveSchema,
  type ChangeProgrammeInput,
  type ProgrammeInput,
  type StaffNoticeInput,
  type WaveInput,
} from './programmes.dto.js';
import { ProgrammesReads } from './programmes.reads.js';
import { ProgrammesService } from './programmes.service.js';
import { plannedWaveWire, programmeWire, programmesWire, wavesWire } from './programmes.wire.js';

const uuid = z.uuid();

/** Programmes of mystery shopping: which stores are visited, with which checklist, on which terms. */
@ApiTags('shopping')
@Controller('api/programmes')
export class ProgrammesController {
  constructor(
    private readonly service: ProgrammesService,
    private readonly reads: ProgrammesReads,
  ) {}

  @Get()
  @May('shopping.read')
  @Answers(programmesWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.reads.list(tx) };
  }

  @Post()
  @May('shopping.change')
  @Answers(programmeWire, 201)
  async make(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: programmeSchema }) input: ProgrammeInput) {
    return this.reads.one(tx, await this.service.make(tx, who, input));
  }

  @Get(':id')
  @May('shopping.read')
  @Answers(programmeWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  @Patch(':id')
  @May('shopping.change')
  @Answers(programmeWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeProgrammeSchema }) input: ChangeProgrammeInput,
  ) {
    await this.service.change(tx, who, id, input);
    return this.reads.one(tx, id);
  }

  @Post(':id/staff-notice')
  @May('shopping.change')
  @Answers(programmeWire)
  async notice(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: staffNoticeSchema }) input: StaffNoticeInput,
  ) {
    await this.service.noteStaffNotice(tx, who, id, input);
    return this.reads.one(tx, id);
  }

  @Post(':id/start')
  @May('shopping.change')
  @Answers(programmeWire)
  async start(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.start(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/pause')
  @May('shopping.change')
  @Answers(programmeWire)
  async pause(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.pause(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/finish')
  @May('shopping.change')
  @Answers(programmeWire)
  async finish(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.finish(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Get(':id/waves')
  @May('shopping.read')
  @Answers(wavesWire)
  async waves(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return { items: await this.reads.waves(tx, id) };
  }

  @Post(':id/waves')
  @May('shopping.change')
  @Answers(plannedWaveWire, 201)
  async plan(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: waveSchema }) input: WaveInput,
  ) {
    return { id: await this.service.plan(tx, who, id, input) };
  }
}
