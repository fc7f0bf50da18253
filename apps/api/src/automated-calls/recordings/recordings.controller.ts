import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { LANGUAGES } from '#surveys';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersFile, AnswersNothing } from '../../http/answers.js';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { Problem } from '../../http/problem.js';
import { largestRecording, Recordings } from './recordings.service.js';

const uuid = z.uuid();
const questionKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Must be the key of a question.');
/** One that the survey is not in is not found. */
const spokenIn = z.string().regex(/^[a-z]{1,20}$/, 'Must be a language.');

const recordingsWire = listWire(
  z
    .object({
      question: z.string(),
      language: z.enum(LANGUAGES),
      text: z.string(),
      recording: z
        .object({
          bytes: z.int(),
          recordedAt: momentWire,
          isCurrent: z.boolean().describe('It says what the question says now; else the voice says it.'),
          address: z.string().describe('Where it is heard.'),
        })
        .nullable()
        .describe('Null where the provider’s voice says it.'),
    })
    .meta({ id: 'CallRecording' }),
);

/** Questions read aloud, for automated calls. */
@ApiTags('telephone')
@Controller('api')
export class RecordingsController {
  constructor(private readonly recordings: Recordings) {}

  @Get('surveys/:id/recordings')
  @May('surveys.read')
  @Answers(recordingsWire)
  async list(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return { items: await this.recordings.ofSurvey(tx, id) };
  }

  @Post('surveys/:id/recordings/:question/:language')
  @May('surveys.change')
  @WithoutTransaction()
  @ApiConsumes('audio/wav', 'audio/mpeg')
  @AnswersNothing()
  async keep(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Param('question', { schema: questionKey }) question: string,
    @Param('language', { schema: spokenIn }) language: string,
    @Req() request: Request,
  ) {
    await this.recordings.mayBeKept(who, id, { question, language });
    if (!request.is(['audio/*', 'application/octet-stream']))
      throw new Problem('unsupported_type', { wanted: 'the recording itself, as audio/wav or audio/mpeg' });
    if (Number(request.headers['content-length'] ?? 0) > largestRecording)
      throw new Problem('too_large', { limit: '10 MB' });
    await this.recordings.keep(who, id, { question, language }, request);
  }

  @Delete('surveys/:id/recordings/:question/:language')
  @May('surveys.change')
  @WithoutTransaction()
  @AnswersNothing()
  async remove(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Param('question', { schema: questionKey }) question: string,
    @Param('language', { schema: spokenIn }) language: string,
  ) {
    await this.recordings.remove(who, id, { question, language });
  }

  /** For the provider of the line, by an address that nobody guesses. */
  @Get('call-recordings/:address')
  @May('anyone')
  @WithoutTransaction()
  @AnswersFile('audio/wav', 'audio/mpeg')
  async fetch(@Param('address') address: string, @Res() response: Response) {
    const { sound, format, bytes } = await this.recordings.fetched(address);
    response.type(format === 'wav' ? 'audio/wav' : 'audio/mpeg').set({
      'Content-Length': String(bytes),
      'Cache-Control': 'private, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    });
    await pipeline(sound, response);
  }
}
