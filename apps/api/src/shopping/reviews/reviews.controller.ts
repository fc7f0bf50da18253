import { buffer } from 'node:stream/consumers';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { Answers, AnswersFile, AnswersNothing } from '../../http/answers.js';
import { framedPhoto } from '../photos/framed-photo.js';
import { AppealsService } from './appeals/appeals.service.js';
import {
  appealItemSchema,
  approveSchema,
  correctSchema,
  oneReviewQuery,
  rejectSchema,
  returnSchema,
  reviewsQuery,
  type CorrectInput,
  type RejectInput,
  type ReturnInput,
  type ReviewsQuery,
} from './reviews.dto.js';
import { ReviewsReads } from './reviews.reads.js';
import { ReviewsService } from './reviews.service.js';
import { appealedWire, reviewWire, reviewsWire } from './reviews.wire.js';

const uuid = z.uuid();

/** Visits as they are reviewed, and as stores learn from them. */
@ApiTags('reviews')
@Controller('api/reviews')
export class ReviewsController {
  constructor(
    private readonly database: Database,
    private readonly reads: ReviewsReads,
    private readonly reviews: ReviewsService,
    private readonly appeals: AppealsService,
    private readonly files: FileStore,
  ) {}

  @Get()
  @May('visits.read')
  @Answers(reviewsWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: reviewsQuery }) query: ReviewsQuery) {
    return this.reads.list(tx, who, query);
  }

  @Get(':id')
  @May('visits.read')
  @Answers(reviewWire)
  async one(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: oneReviewQuery }) query: z.output<typeof oneReviewQuery>,
  ) {
    return this.reads.one(tx, who, id, query.language);
  }

  /** A photo as it may be shown: upright, small, and nothing in it but the picture. */
  @Get(':id/photos/:photoId')
  @May('visits.read')
  @WithoutTransaction()
  @AnswersFile('image/jpeg')
  async photo(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Param('photoId', { schema: uuid }) photoId: string,
    @Res() response: Response,
  ) {
    const { key, framed } = await this.database.inOrganisation(who.organisationId, (tx) =>
      this.reads.photo(tx, who, id, photoId),
    );
    const file = this.files.read(key);
    const photo = framed ? await framedPhoto(file) : await buffer(file);
    response.type('image/jpeg').set('X-Content-Type-Options', 'nosniff').send(photo);
  }

  @Post(':id/approve')
  @May('visits.review')
  @AnswersNothing()
  async approve(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: approveSchema }) { revision }: z.output<typeof approveSchema>,
  ) {
    await this.reviews.approve(tx, who, id, revision);
  }

  @Post(':id/return')
  @May('visits.review')
  @AnswersNothing()
  async giveBack(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: returnSchema }) input: ReturnInput,
  ) {
    await this.reviews.returnToShopper(tx, who, id, input);
  }

  @Post(':id/reject')
  @May('visits.review')
  @AnswersNothing()
  async reject(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: rejectSchema }) input: RejectInput,
  ) {
    await this.reviews.reject(tx, who, id, input);
  }

  @Post(':id/correct')
  @May('visits.review')
  @AnswersNothing()
  async correct(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: correctSchema }) input: CorrectInput,
  ) {
    await this.reviews.correct(tx, who, id, input);
  }

  @Post(':id/take-as-is')
  @May('visits.review')
  @AnswersNothing()
  async takeAsIs(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.reviews.takeAsIs(tx, who, id);
  }

  /** A store says that one item of an approved visit is wrong, within seven days. */
  @Post(':id/appeals')
  @May('visits.appeal')
  @Answers(appealedWire, 201)
  async appeal(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: appealItemSchema }) input: z.output<typeof appealItemSchema>,
  ) {
    return { id: await this.appeals.appealItem(tx, who, id, input.question, input.reason) };
  }
}
