import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersFile, AnswersNothing } from '../http/answers.js';
import { pathsOf } from './region-paths.js';
import { RegionsService } from './regions.service.js';
import { storesFile } from './store-list.js';
import {
  changeRegionSchema,
  changeStoreSchema,
  closeStoreSchema,
  moveStoreSchema,
  regionSchema,
  storeSchema,
  storesQuery,
  type ChangeRegionInput,
  type ChangeStoreInput,
  type RegionInput,
  type StoresQuery,
} from './stores.dto.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';
import { regionWire, regionsWire, storeWire, storeWithHistoryWire, storesWire } from './stores.wire.js';

const uuid = z.uuid();

/** Regions in a tree and the stores in them. */
@ApiTags('stores')
@Controller('api')
export class StoresController {
  constructor(
    private readonly service: StoresService,
    private readonly regionsService: RegionsService,
    private readonly reads: StoresReads,
  ) {}

  @Get('regions')
  @May('stores.read')
  @Answers(regionsWire)
  async regions(@Tx() tx: Transaction) {
    return { items: await this.reads.regions(tx) };
  }

  @Post('regions')
  @May('stores.change')
  @Answers(regionWire, 201)
  async addRegion(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: regionSchema }) input: RegionInput) {
    return this.regionsService.add(tx, who, input);
  }

  @Patch('regions/:id')
  @May('stores.change')
  @Answers(regionWire)
  async changeRegion(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeRegionSchema }) input: ChangeRegionInput,
  ) {
    return this.regionsService.change(tx, who, id, input);
  }

  @Delete('regions/:id')
  @May('stores.change')
  @AnswersNothing()
  async removeRegion(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.regionsService.remove(tx, who, id);
  }

  @Get('stores')
  @May('stores.read')
  @Answers(storesWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: storesQuery }) query: StoresQuery) {
    return this.reads.stores(tx, who.scope, query);
  }

  @Post('stores')
  @May('stores.change')
  @Answers(storeWire, 201)
  async open(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: storeSchema }) input: z.output<typeof storeSchema>,
  ) {
    return this.reads.store(tx, who.scope, await this.service.open(tx, who, input));
  }

  /** All stores, as a file that comes in again as it is. */
  @Get('stores/export.csv')
  @May('stores.read')
  @AnswersFile('text/csv')
  async export(@Tx() tx: Transaction, @RequestWho() who: Who, @Res({ passthrough: true }) response: Response) {
    const stores = await this.reads.everyStore(tx, who.scope);
    response.type('text/csv; charset=utf-8').attachment('candour-stores.csv');
    return storesFile(stores, pathsOf(await this.reads.regions(tx)));
  }

  @Get('stores/:id')
  @May('stores.read')
  @Answers(storeWithHistoryWire)
  async one(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    const store = await this.reads.store(tx, who.scope, id);
    return { ...store, history: await this.reads.history(tx, id) };
  }

  @Patch('stores/:id')
  @May('stores.change')
  @Answers(storeWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeStoreSchema }) input: ChangeStoreInput,
  ) {
    await this.service.change(tx, who, id, input);
    return this.reads.store(tx, who.scope, id);
  }

  @Post('stores/:id/move')
  @May('stores.change')
  @Answers(storeWithHistoryWire)
  async move(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: moveStoreSchema }) input: z.output<typeof moveStoreSchema>,
  ) {
    await this.service.move(tx, who, id, input.regionId, input.from);
    return this.one(tx, who, id);
  }

  @Post('stores/:id/close')
  @May('stores.change')
  @Answers(storeWithHistoryWire)
  async close(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: closeStoreSchema }) input: z.output<typeof closeStoreSchema>,
  ) {
    await this.service.close(tx, who, id, input.on);
    return this.one(tx, who, id);
  }

  @Post('stores/:id/reopen')
  @May('stores.change')
  @Answers(storeWithHistoryWire)
  async reopen(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.close(tx, who, id, null);
    return this.one(tx, who, id);
  }
}
