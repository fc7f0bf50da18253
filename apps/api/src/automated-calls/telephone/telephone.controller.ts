import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { LineCheck } from '../../line/line-check.service.js';
import { LineState } from '../../line/line-state.service.js';
import { isReachable, providerOf } from '../../line/provider.js';
import type { automatedCallChanges } from '../automated-call-changes.js';
import { Handset } from './handset.service.js';
import { lineWire, telephoneCallsWire, telephoneCallWire } from './telephone.wire.js';

const sidSchema = z.string().regex(/^\w{1,40}$/, 'Must be the id of a call.');
const handlingSchema = z
  .strictObject({
    does: z.enum(['answer', 'machine', 'busy', 'hang_up', 'say_nothing', 'press']),
    /** Only where keys are pressed, and then needed. */
    keys: z
      .string()
      .regex(/^[0-9*#]{1,20}$/, 'Must be keys of a telephone.')
      .optional(),
  })
  .refine(({ does, keys }) => (does === 'press') === (keys !== undefined), {
    error: 'Say which keys are pressed, and only then.',
    path: ['keys'],
  });

/** The line by which calls are made: how it fares, and the telephones of the simulated one. */
@ApiTags('telephone')
@Controller('api/telephone')
export class TelephoneController {
  constructor(
    private readonly handset: Handset,
    private readonly state: LineState,
    private readonly check: LineCheck,
    private readonly trail: ChangeTrail<typeof automatedCallChanges>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('line')
  @WithoutTransaction()
  @May('calls.read')
  @Answers(lineWire)
  async line() {
    const { kind, number, isSimulated, accountUrl } = providerOf(this.config);
    const { callsPerSecond, callsAtOnce } = this.config.phone;
    return {
      provider: isSimulated ? ('simulated' as const) : kind,
      host: isSimulated ? null : new URL(accountUrl).host,
      number,
      callsPerSecond,
      callsAtOnce,
      isReachable: isReachable(this.config),
      fault: await this.check.fault(),
      ...(await this.state.read()),
    };
  }

  @Post('line/go-on')
  @May('calls.supervise')
  @AnswersNothing()
  async goOn(@Tx() tx: Transaction, @RequestWho() who: Who) {
    if (await this.state.goOn())
      await this.trail.record(tx, who, { action: 'resumed', kind: 'line', id: null, name: '' });
  }

  @Get('calls')
  @WithoutTransaction()
  @May('calls.read')
  @Answers(telephoneCallsWire)
  async calls(@RequestWho() who: Who) {
    return { items: await this.handset.calls(who.organisationId) };
  }

  @Post('calls/:sid')
  @WithoutTransaction()
  @May('calls.supervise')
  @Answers(telephoneCallWire)
  async handle(
    @RequestWho() who: Who,
    @Param('sid', { schema: sidSchema }) sid: string,
    @Body({ schema: handlingSchema }) { does, keys = '' }: z.output<typeof handlingSchema>,
  ) {
    return this.handset.handle(who.organisationId, sid, { does, keys });
  }
}
