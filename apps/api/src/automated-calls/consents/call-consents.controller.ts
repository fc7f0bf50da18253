import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { momentWire } from '../../http/moment.wire.js';
import { CallConsents } from './call-consents.service.js';

const uuid = z.uuid();
const consentSchema = z.strictObject({
  givenAt: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .refine((at) => at.getTime() <= Date.now(), {
      error: 'Must be a moment that has been.',
      params: { code: 'in_future' },
    }),
  /** What the customer agreed to, in the words that she read or heard. */
  wording: z.string().trim().min(10).max(2_000),
});
const manySchema = z.strictObject({
  ...consentSchema.shape,
  references: z.array(z.string().min(1).max(200)).min(1).max(10_000),
});
const consent = z.object({ givenAt: momentWire, wording: z.string() }).meta({ id: 'CallConsent' });
const consentWire = z.object({ consent: consent.nullable().describe('Null where the customer has not agreed.') });
const notedWire = z.object({
  noted: z.int(),
  unknown: z.array(z.string()).describe('References that no customer has.'),
});

/** Who agreed to be called by a machine. Without it nobody is. */
@ApiTags('telephone')
@Controller('api')
export class CallConsentsController {
  constructor(private readonly consents: CallConsents) {}

  @Get('customers/:id/call-consent')
  @May('customers.read')
  @Answers(consentWire)
  async of(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return { consent: await this.consents.of(tx, id) };
  }

  @Put('customers/:id/call-consent')
  @May('customers.change')
  @AnswersNothing()
  async note(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: consentSchema }) given: z.output<typeof consentSchema>,
  ) {
    await this.consents.note(tx, who, id, given);
  }

  @Delete('customers/:id/call-consent')
  @May('customers.change')
  @AnswersNothing()
  async takeBack(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.consents.takeBack(tx, who, id);
  }

  /** The same of many, by their references. */
  @Post('call-consents')
  @May('customers.change')
  @Answers(notedWire)
  async noteMany(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: manySchema }) { references, ...given }: z.output<typeof manySchema>,
  ) {
    return this.consents.noteMany(tx, who, references, given);
  }
}
