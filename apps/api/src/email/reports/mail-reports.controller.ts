import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Answers } from '../../http/answers.js';
import { MailReports } from './mail-reports.service.js';
import { reportOutcomeWire } from './mail-reports.wire.js';

const reportSchema = z.strictObject({
  /** The message as it came back, whole: headers, an empty line, body. */
  message: z.string().min(1).max(900_000),
});

/** The webhook for what came back: delivery reports, complaints, automatic answers. */
@ApiTags('email')
@Controller('api/mail-reports')
export class MailReportsController {
  constructor(private readonly reports: MailReports) {}

  @Post()
  @May('mail.report')
  @WithoutTransaction()
  @Answers(reportOutcomeWire)
  async take(@RequestWho() who: Who, @Body({ schema: reportSchema }) input: z.output<typeof reportSchema>) {
    return { outcome: await this.reports.take(input.message, who.organisationId) };
  }
}
