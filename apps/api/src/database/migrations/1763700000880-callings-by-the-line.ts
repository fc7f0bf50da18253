import type { MigrationInterface, QueryRunner } from 'typeorm';

const slots = ['morning', 'afternoon', 'evening', 'weekend'];
const inUse = `('in_hand', 'ringing', 'talking', 'ended')`;

/** Callings that the line makes by itself stand in the same queue as those of interviewers, so that limits and numbers in use hold for both. */
export class CallingsByTheLine1763700000880 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table callings add column channel text not null default 'phone' check (channel in ('phone', 'automated_call'));
      alter table callings drop constraint callings_once;
      alter table callings add constraint callings_once unique (organisation_id, invitation_id, channel);
      alter table callings drop constraint callings_check;
      alter table callings add constraint callings_in_hand check ((state not in ${inUse})
        or (taken_until is not null and (channel = 'automated_call' or taken_by is not null)));
      ${slots
        .map(
          (slot) => `drop index callings_ready_${slot};
      create index callings_ready_${slot} on callings
        (organisation_id, channel, campaign_id, hours, appointment_at, priority desc, tries_${slot}, tries, waiting_since, draw, id) where state = 'ready';`,
        )
        .join('\n      ')}
      alter table calling_attempts alter column person_id drop not null;

      alter table responses drop constraint responses_channel_check;
      alter table responses add constraint responses_channel_check
        check (channel in ('email', 'phone', 'automated_call', 'paper', 'web', 'import', 'visit'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who was called by the line is not forgotten: restore a backup instead.');
  }
}
