import { Injectable } from '@nestjs/common';
import { afterLargePurchase, type Definition } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { CallingHours } from '../hours/calling-hours.service.js';
import { ringingOf } from '../hours/ringing-of.js';
import { readHoursKey } from '../place.js';
import { InHand } from '../talk/in-hand.service.js';
import { appointmentMoment, type AgreedOn } from '../talk/appointment-moment.js';
import { CallingProblem } from '../calling-problems.js';
import type { Calling } from '../calling-moves.service.js';

/** Appointments so near to another are due at the same time, in minutes. */
const near = 30;

/** What an interviewer is told beside the calling itself: what she began, what is agreed on, what she can try out. */
@Injectable()
export class OwnCallingsReads {
  constructor(
    private readonly inHand: InHand,
    private readonly hours: CallingHours,
    private readonly versions: SurveyVersions,
  ) {}

  /** What is in her hands, and what rang and is hers to settle; the newest first. */
  async mine(tx: Transaction, personId: string) {
    return tx.query<{ id: string; state: Calling['state']; customer: string | null; rungAt: Date | null }>(
      `select k.id, k.state, c.name as customer, a.rung_at as "rungAt" from callings k
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       left join calling_attempts a on a.organisation_id = $1 and a.attempt_id = k.attempt_id
       where k.organisation_id = $1 and k.taken_by = $2 and k.state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled')
       order by k.changed_at desc limit 50`,
      [tx.organisationId, personId],
    );
  }

  /** The moment of an appointment by the customer's clock, and how many are due then. Throws `unusable_appointment`, `no_call_backs`. */
  async moment(tx: Transaction, personId: string, id: string, agreed: AgreedOn): Promise<{ at: Date; due: number }> {
    const { hours, campaignId } = await this.inHand.own(tx, personId, id);
    const [timeZone = 'UTC'] = readHoursKey(hours).timeZones;
    const { window, callBacks } = await ringingOf(tx, campaignId);
    if (!callBacks) throw new CallingProblem('no_call_backs', {});
    const there = (await this.hours.of(tx))(hours, window);
    const at = appointmentMoment(agreed, { hours: there, timeZone, now: Date.now() });
    const row = await tx.first<{ count: number }>(
      `select count(*)::int as count from callings where organisation_id = $1 and state = 'appointment' and id <> $2
         and appointment_at between $3::timestamptz - make_interval(mins => $4) and $3::timestamptz + make_interval(mins => $4)`,
      [tx.organisationId, id, at, near],
    );
    return { at, due: row?.count ?? 0 };
  }

  /** A survey to be tried out: the newest that is asked by telephone, else a ready one. */
  async tryOut(tx: Transaction): Promise<{ campaign: string | null; definition: Definition }> {
    const newest = await tx.first<{ name: string; versionId: string }>(
      `select name, survey_version_id as "versionId" from campaigns
       where organisation_id = $1 and status = 'running' and channels @> '[{"channel":"phone"}]' order by id desc limit 1`,
      [tx.organisationId],
    );
    if (newest === null) return { campaign: null, definition: afterLargePurchase };
    const { definition } = await this.versions.version(tx.organisationId, newest.versionId, tx);
    return { campaign: newest.name, definition };
  }
}
