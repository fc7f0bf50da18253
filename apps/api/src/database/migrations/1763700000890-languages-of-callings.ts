import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const slots = ['morning', 'afternoon', 'evening', 'weekend'];

/**
 * The queue is apart by language, too, so that whoever lacks one is not kept looking past those who speak it; and who speaks what, and can
 * do what, is known. Interviews of a campaign can be counted without its callings being read.
 */
export class LanguagesOfCallings1763700000890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table callings add column language text;
      update callings k set language = i.language from invitations i where i.organisation_id = k.organisation_id and i.id = k.invitation_id;
      alter table callings alter column language set not null;
      ${slots
        .map(
          (slot) => `drop index callings_ready_${slot};
      create index callings_ready_${slot} on callings
        (organisation_id, channel, campaign_id, hours, language, appointment_at, priority desc, tries_${slot}, tries, waiting_since, draw, id)
        where state = 'ready';`,
        )
        .join('\n      ')}
      create index callings_for_person on callings (organisation_id, for_person) where state = 'ready' and for_person is not null;
      create index callings_completed on callings (organisation_id, campaign_id, channel) where state = 'done' and reason = 'completed';

      create table caller_abilities (
        organisation_id uuid not null references organisations (id),
        person_id uuid not null,
        -- In which she asks; any where none is named.
        languages text[] not null default '{}',
        skills text[] not null default '{}',
        primary key (organisation_id, person_id),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade
      );
      ${tenantTable('caller_abilities')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who speaks which language is not forgotten: restore a backup instead.');
  }
}
