import { Body, Controller, Delete, Get, Header, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { definitionSchema } from '#surveys';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersNothing, AnswersWritten } from '../http/answers.js';
import { definitionWire } from './definition.wire.js';
import {
  exportQuery,
  makeSurveySchema,
  publishDraftSchema,
  saveDraftSchema,
  type ExportQuery,
  type MakeSurveyInput,
  type PublishDraftInput,
  type SaveDraftInput,
} from './surveys.dto.js';
import { SurveysReads } from './surveys.reads.js';
import { SurveysService } from './surveys.service.js';
import {
  publishedSurveyWire,
  readySurveysWire,
  savedDraftWire,
  surveySchemaWire,
  surveyVersionWire,
  surveyWire,
  surveysWire,
} from './surveys.wire.js';

const uuid = z.uuid();

/** Surveys: drafts to work on, versions that never change. */
@ApiTags('surveys')
@Controller('api/surveys')
export class SurveysController {
  constructor(
    private readonly service: SurveysService,
    private readonly reads: SurveysReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @May('surveys.read')
  @Answers(surveysWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.reads.list(tx) };
  }

  @Post()
  @May('surveys.change')
  @Answers(surveyWire, 201)
  async make(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: makeSurveySchema }) input: MakeSurveyInput,
  ) {
    return this.reads.one(tx, await this.service.make(tx, who, input));
  }

  @Get('ready')
  @May('surveys.read')
  @Answers(readySurveysWire)
  ready() {
    return { items: this.reads.ready() };
  }

  /** The JSON Schema of a survey's file. */
  @Get('schema.json')
  @May('anyone')
  @Header('Content-Type', 'application/schema+json; charset=utf-8')
  @AnswersWritten(surveySchemaWire, 'application/schema+json')
  schema() {
    return JSON.stringify({ ...definitionSchema, $id: `${this.config.publicUrl}/api/surveys/schema.json` }, null, 2);
  }

  @Get(':id')
  @May('surveys.read')
  @Answers(surveyWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  @Put(':id/draft')
  @May('surveys.change')
  @Answers(savedDraftWire)
  async saveDraft(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: saveDraftSchema }) input: SaveDraftInput,
  ) {
    return this.service.saveDraft(tx, who, id, input);
  }

  @Post(':id/publish')
  @May('surveys.change')
  @Answers(publishedSurveyWire, 201)
  async publish(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: publishDraftSchema }) { revision }: PublishDraftInput,
  ) {
    return this.service.publish(tx, who, id, revision);
  }

  @Get(':id/versions/:versionId')
  @May('surveys.read')
  @Answers(surveyVersionWire)
  async version(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Param('versionId', { schema: uuid }) versionId: string,
  ) {
    return this.reads.version(tx, id, versionId);
  }

  /** The draft, or the named version, as a file that any installation can read. */
  @Get(':id/export.json')
  @May('surveys.read')
  @AnswersWritten(definitionWire)
  async export(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: exportQuery }) { versionId }: ExportQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const definition =
      versionId === undefined
        ? (await this.reads.draft(tx, id)).draft
        : (await this.reads.version(tx, id, versionId)).definition;
    response.attachment(`${definition.key}.json`).type('application/json');
    return JSON.stringify(definition, null, 2);
  }

  @Delete(':id')
  @May('surveys.change')
  @AnswersNothing()
  async archive(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.archive(tx, who, id);
  }
}
