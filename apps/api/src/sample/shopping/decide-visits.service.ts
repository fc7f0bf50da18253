import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { PayService } from '../../shopping/pay/pay.service.js';
import { AppealsService } from '../../shopping/reviews/appeals/appeals.service.js';
import { ReviewsService } from '../../shopping/reviews/reviews.service.js';
import type { BuiltShopping, PlannedJob } from './build-shopping.service.js';
import { sampleDay } from '../sample-day.js';
import { sampleWaves } from './sample-visits.js';
import { appealedItem } from './visit-answers.js';

/** Decides on the sample's visits, appeals of them, and pays for those of waves that are over. */
@Injectable()
export class DecideVisits {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly appeals: AppealsService,
    private readonly pay: PayService,
  ) {}

  async decide(tx: Transaction, built: BuiltShopping): Promise<void> {
    const visitIds = await visitsByJob(tx);
    // All of it was long ago: nobody of the sample gets a mail of it.
    const unheard: Transaction = { ...tx, publish: () => Promise.resolve() };
    for (const job of built.jobs) {
      const visitId = visitIds.get(job.jobId);
      if (visitId !== undefined) await this.#decide(unheard, built, job, visitId);
    }
    for (const [wave, { to }] of sampleWaves.entries()) {
      const paid = built.jobs.filter((job) => job.wave === wave && job.fate.startsWith('approved'));
      const ids = paid.flatMap(({ jobId }) => visitIds.get(jobId) ?? []);
      if (to < 0) await this.pay.markPaid(tx, built.owner, ids, sampleDay(to + 8));
    }
  }

  async #decide(tx: Transaction, { owner, reviewer, manager, shoppers }: BuiltShopping, job: PlannedJob, id: string) {
    switch (job.fate) {
      case 'approved':
        await this.reviews.approve(tx, reviewer, id);
        break;
      case 'approved_alone':
        await this.reviews.approveAlone(tx, id);
        break;
      case 'rejected':
        await this.reviews.reject(tx, reviewer, id, {
          reason: 'The story tells of another store than the one that was to be visited.',
        });
        break;
      case 'returned':
        await this.reviews.returnToShopper(tx, reviewer, id, {
          notes: [
            {
              question: 'greeting_seconds',
              note: 'The journal shows the stopwatch after the till. Is the time right?',
            },
          ],
        });
    }
    if (job.fate === 'rejected' && job.photographed) {
      const shopper = shoppers.get(job.shopper.name) ?? owner;
      const reason =
        'The mall has two of these stores, and the one that I was in is the one of my job: the receipt names it.';
      await this.appeals.appealRejection(tx, shopper, job.jobId, reason);
    }
    if (job.appeal === undefined) return;
    const reason = 'Our colleague went up to every customer that morning; she stood right at the entrance.';
    const appealId = await this.appeals.appealItem(tx, manager, id, appealedItem, reason);
    if (job.appeal === 'upheld') {
      const outcome = 'The story says so too: she was asked whether she was looking for something.';
      await this.appeals.uphold(tx, owner, appealId, { outcome, answers: { [appealedItem]: 1 } });
    }
    if (job.appeal === 'dismissed')
      await this.appeals.dismiss(tx, owner, appealId, 'The shopper’s story and times are clear: nobody offered help.');
  }
}

async function visitsByJob(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; jobId: string }>(
    'select id, assignment_id as "jobId" from visits where organisation_id = $1',
    [tx.organisationId],
  );
  return new Map(rows.map(({ id, jobId }) => [jobId, id]));
}
