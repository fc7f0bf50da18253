import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ShoppersModule } from '../shoppers/shoppers.module.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsReads } from './assignments.reads.js';
import { AssignmentsService } from './assignments.service.js';
import { ProposalsReads } from './proposals.reads.js';
import { RemindShopper } from './remind-shopper.job.js';
import { TellOfOffer } from './tell-of-offer.job.js';

/** Planned visits, from the board to whoever accepts them. */
@Module({
  imports: [ProgrammesModule, ShoppersModule],
  controllers: [AssignmentsController],
  providers: [AssignmentsReads, AssignmentsService, ProposalsReads, RemindShopper, TellOfOffer],
  exports: [AssignmentsReads, AssignmentsService],
})
export class AssignmentsModule {}
